import type { ContactCase } from '../notation.ts'

/** Called off, put off, refused, turned down, fallen through. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was to have met',
    published: '2021-06-17',
    text: "Malian Foreign Minister Zeïni Moulaye was to have met France's Jean-Yves Le Drian in Paris on Wednesday. The coup in Bamako put an end to that.",
    finds: ['meeting cancelled 2021-06-16 @Paris/FRA: Zeïni Moulaye/MLI/foreign_minister + Jean-Yves Le Drian/FRA'],
  },
  {
    construction: 'had been due to',
    published: '2022-03-11',
    text: 'Antony Blinken had been due to meet Sergei Lavrov in Geneva on 24 February but dropped the trip when the recognition of the two provinces became known.',
    finds: ['meeting cancelled 2022-02-24 @Geneva/CHE: Antony Blinken/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'would have met',
    published: '2024-08-15',
    text: 'Bangladeshi Prime Minister Sheikh Hasina would have met the Spanish ambassador, Gabriel Sistiaga, on Monday had she not fled the country a week before.',
    finds: ['meeting cancelled 2024-08-12: Sheikh Hasina/BGD + Gabriel Sistiaga/ESP/ambassador'],
  },
  {
    construction: 'called off',
    published: '2017-10-06',
    text: "The Iraqi government has called off Saturday's meeting in Baghdad between Prime Minister Haider al-Abadi and Turkish Prime Minister Binali Yildirim.",
    finds: [
      'meeting cancelled 2017-10-07 @Baghdad/IRQ: Haider al-Abadi/IRQ/head_of_government + Binali Yildirim/TUR/head_of_government',
    ],
  },
  {
    construction: 'scrapped',
    published: '2019-09-09',
    text: 'Donald Trump scrapped secret talks with Taliban leaders that were to be held at Camp David on Sunday.',
    finds: [
      'talks|meeting cancelled 2019-09-08 @Camp David/USA: Donald Trump/USA + Taliban leaders/XTB/delegation!|group!',
    ],
  },
  {
    construction: 'postponed without a new date',
    published: '2016-08-10',
    text: "Nicaraguan officials said Thursday's phone call between President Daniel Ortega and Costa Rica's Luis Guillermo Solís had been put off indefinitely.",
    finds: ['call cancelled 2016-08-11|2016-08-04: Daniel Ortega/NIC/head_of_state + Luis Guillermo Solís/CRI'],
  },
  {
    construction: 'cancelled, passive, no reason',
    published: '2020-01-13',
    text: "A meeting between Pakistani Foreign Minister Shah Mahmood Qureshi and Iraq's Mohammed al-Hakim in Baghdad on Sunday was cancelled at the last minute.",
    finds: [
      'meeting cancelled 2020-01-12 @Baghdad/IRQ: Shah Mahmood Qureshi/PAK/foreign_minister + Mohammed al-Hakim/IRQ',
    ],
  },
  {
    construction: 'shelved',
    published: '2025-01-14',
    text: "Seoul has shelved a January summit between Han Duck-soo, the acting president, and Japan's Shigeru Ishiba.",
    finds: ['summit|meeting cancelled 2025-01: Han Duck-soo/KOR + Shigeru Ishiba/JPN'],
  },
  {
    construction: 'refused to meet',
    published: '2023-12-29',
    text: 'Visiting Kinshasa on Wednesday, Rwandan mediator James Kabarebe found that President Félix Tshisekedi refused to meet him.',
    finds: ['meeting cancelled 2023-12-27: James Kabarebe/RWA + Félix Tshisekedi/COD/head_of_state'],
  },
  {
    construction: 'declined',
    published: '2022-07-20',
    text: 'Saudi Crown Prince Mohammed bin Salman declined to take a call from Boris Johnson on Monday, people close to the court said.',
    finds: ['call cancelled 2022-07-18: Mohammed bin Salman/SAU + Boris Johnson/GBR'],
  },
  {
    construction: 'turned down a meeting',
    published: '2024-09-26',
    text: "Gabonese leader Brice Oligui Nguema has turned down a meeting in New York with Equatorial Guinea's Teodoro Obiang.",
    finds: ['meeting cancelled null|2024-09 @New York/USA: Brice Oligui Nguema/GAB + Teodoro Obiang/GNQ'],
  },
  {
    construction: 'will not meet',
    published: '2018-11-30',
    text: 'Donald Trump will not meet Vladimir Putin in Buenos Aires on Saturday, he wrote from his aircraft, because Ukrainian sailors are still in custody.',
    finds: ['meeting cancelled|denied 2018-12-01 @Buenos Aires/ARG: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'has no plans to meet',
    published: '2025-09-10',
    text: "Indian Prime Minister Narendra Modi has no plans to meet Pakistan's Shehbaz Sharif in New York, an official said.",
    finds: ['~meeting cancelled|denied *: Narendra Modi/IND/head_of_government + Shehbaz Sharif/PAK'],
  },
  {
    construction: 'ruled out',
    published: '2025-08-20',
    text: 'Dmitry Peskov on Tuesday ruled out a meeting between Vladimir Putin and Volodymyr Zelensky this month.',
    finds: ['meeting cancelled|denied 2025-08|null|2025-08-20/2025-08-31: Vladimir Putin/RUS + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'did not rule out',
    published: '2025-08-20',
    text: 'Turkish officials did not rule out a meeting between Hakan Fidan and Ararat Mirzoyan in Yerevan in September.',
    finds: ['meeting proposed 2025-09 @Yerevan/ARM: Hakan Fidan/TUR + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'plan and its cancellation in one text',
    published: '2018-05-25',
    text: 'Donald Trump and Kim Jong Un were to meet in Singapore on June 12. On Thursday Trump cancelled the summit in a letter to Kim.',
    finds: [
      'summit|meeting cancelled 2018-06-12 @Singapore/SGP: Donald Trump/USA + Kim Jong Un/PRK',
      'message held 2018-05-24: Donald Trump/USA + Kim Jong Un/PRK',
    ],
  },
  {
    construction: 'cancelled, then on again',
    published: '2018-06-04',
    text: 'The Singapore meeting of Donald Trump and Kim Jong Un on June 12 is on again, the White House said, days after the president had cancelled it.',
    finds: ['meeting planned 2018-06-12 @Singapore/SGP: Donald Trump/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'hopes of a meeting faded',
    published: '2017-10-06',
    text: 'Hopes of a meeting between Carles Puigdemont and Mariano Rajoy faded on Thursday.',
    finds: ['~meeting proposed|cancelled *: Carles Puigdemont/ESP + Mariano Rajoy/ESP'],
  },
  {
    construction: 'pulled out of',
    published: '2024-12-16',
    text: "Rwandan President Paul Kagame pulled out of Sunday's summit in Luanda with Congo's Félix Tshisekedi, at which Angolan President João Lourenço was to mediate.",
    finds: [
      'summit|meeting cancelled 2024-12-15 @Luanda/AGO: Paul Kagame/RWA/head_of_state + Félix Tshisekedi/COD + João Lourenço/AGO/head_of_state (host)',
    ],
  },
  {
    construction: 'fell through',
    published: '2016-02-12',
    text: "An attempt to bring Yemen's Abdel-Malek al-Mekhlafi and Houthi envoy Mohammed Abdulsalam together in Kuwait in January fell through.",
    finds: ['meeting|talks cancelled 2016-01 @Kuwait/KWT: Abdel-Malek al-Mekhlafi/YEM + Mohammed Abdulsalam/XHU'],
  },
  {
    construction: 'boycotted',
    published: '2014-11-05',
    text: "South Sudan's rebel delegation boycotted the talks with the government's team in Bahir Dar on Monday.",
    finds: [
      'talks cancelled 2014-11-03 @Bahir Dar/ETH: rebel delegation/SSD|-/delegation! + government team/SSD/delegation!',
    ],
  },
  {
    construction: 'rejected an offer to meet',
    published: '2020-12-02',
    text: 'Abiy Ahmed on Friday rejected an offer by three African envoys, Joaquim Chissano among them, to arrange talks with Tigrayan leader Debretsion Gebremichael.',
    finds: [
      'talks|meeting cancelled *: Abiy Ahmed/ETH + Debretsion Gebremichael/ETH|-',
      '~meeting held|cancelled *: Abiy Ahmed/ETH + Joaquim Chissano/-|MOZ|XAU',
    ],
  },
  {
    construction: 'cancelled by one, met another instead',
    published: '2025-06-24',
    text: "Volodymyr Zelensky's meeting with Donald Trump in Kananaskis on 17 June fell victim to the war in Iran. Zelensky met Mark Carney there instead.",
    finds: [
      'meeting cancelled 2025-06-17 @Kananaskis/CAN: Volodymyr Zelensky/UKR + Donald Trump/USA',
      'meeting held 2025-06-17|null: Volodymyr Zelensky/UKR + Mark Carney/CAN',
    ],
  },
  {
    construction: 'the visit was cancelled, no counterpart',
    published: '2024-04-24',
    text: 'German Foreign Minister Annalena Baerbock has cancelled her visit to Australia and Fiji planned for May.',
    finds: [
      'visit cancelled 2024-05: Annalena Baerbock/DEU/foreign_minister + Australia/AUS/delegation! (host)',
      '~visit cancelled 2024-05: Annalena Baerbock/DEU/foreign_minister + Fiji/FJI/delegation! (host)',
    ],
  },
  {
    construction: 'negative: agreed, refused, cancelled things that are no contacts',
    published: '2020-06-05',
    text: 'Finland cancelled a naval exercise, Poland refused to sign the pledge, and the summit of Mont Blanc is closed. Talks between Airbus and its unions were called off.',
    finds: [],
  },
  {
    construction: 'long text: refusals on all sides',
    published: '2022-03-11',
    text: "Gulf doors have been closing on the White House. Saudi Crown Prince Mohammed bin Salman turned down a call with Joe Biden last week, officials said. Abu Dhabi's Mohamed bin Zayed did the same. Jen Psaki, Biden's spokeswoman, denied that any call had been refused. The president did speak with King Salman on 9 February. He has no plans to travel to Riyadh. Antony Blinken would like to see his Emirati counterpart, Abdullah bin Zayed, in Rabat at the end of the month. The sheikh has not answered.",
    finds: [
      'call cancelled|denied 2022-02-28/2022-03-06: Mohammed bin Salman/SAU + Joe Biden/USA',
      'call cancelled|denied 2022-02-28/2022-03-06|null: Mohamed bin Zayed/ARE + Joe Biden/USA',
      'call held 2022-02-09: Joe Biden/USA + King Salman/SAU',
      'meeting proposed 2022-03|2022-03-31|2022-03-21/2022-03-31 @Rabat/MAR: Antony Blinken/USA + Abdullah bin Zayed/ARE/foreign_minister',
      '~visit cancelled|denied *: Joe Biden/USA + [Saudi Arabia/SAU/delegation! (host) || Riyadh/SAU/delegation! (host)]',
    ],
  },
]
