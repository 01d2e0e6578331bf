import type { ContactCase } from '../notation.ts'

/** Journeys with and without a named counterpart. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a visit during which host and guest did something together',
    published: '2024-06-25',
    text: "President Bola Tinubu recalled Beninese President Patrice Talon's visit to Abuja on May 23, during which Tinubu and Talon opened a new road.",
    finds: ['meeting held 2024-05-23 @Abuja/NGA: Bola Tinubu/NGA + Patrice Talon/BEN'],
  },
  {
    construction: 'a trip during which both presidents signed',
    published: '2024-06-25',
    text: "The treaty dates from Latvian President Edgars Rinkēvičs's trip to Ljubljana in April, during which the Latvian president and Slovenian President Nataša Pirc Musar signed it.",
    finds: ['meeting held 2024-04 @Ljubljana/SVN: Edgars Rinkēvičs/LVA + Nataša Pirc Musar/SVN'],
  },
  {
    construction: 'negative: a visit during which others did something',
    published: '2024-06-25',
    text: "The Latvian president's visit to Ljubljana in April, during which two banks merged, has paid off.",
    finds: ['~visit held 2024-04 @Ljubljana/SVN: Latvian president/LVA/office! + Ljubljana/SVN/delegation! (host)'],
  },
  {
    construction: 'visit, no counterpart',
    published: '2024-03-07',
    text: 'Georgian Foreign Minister Ilia Darchiashvili paid an official visit to Uruguay on Monday and Tuesday.',
    finds: [
      'visit held 2024-03-04/2024-03-05: Ilia Darchiashvili/GEO/foreign_minister + Uruguay/URY/delegation! (host)',
    ],
  },
  {
    construction: 'visited a state',
    published: '2019-09-26',
    text: "Last month Mongolia's Khaltmaagiin Battulga visited North Macedonia, the first Mongolian head of state to do so.",
    finds: ['visit held 2019-08: Khaltmaagiin Battulga/MNG/head_of_state + North Macedonia/MKD/delegation! (host)'],
  },
  {
    construction: 'arrived for a visit',
    published: '2023-05-16',
    text: 'The president of Comoros, Azali Assoumani, arrived in Lisbon on Sunday for a state visit to Portugal.',
    finds: [
      'visit held|ongoing 2023-05-14 @Lisbon/PRT: Azali Assoumani/COM/head_of_state + Portugal/PRT/delegation! (host)',
    ],
  },
  {
    construction: 'landed',
    published: '2022-10-21',
    text: "Liz Truss's last foreign secretary, James Cleverly, landed in Kyiv on Wednesday for an unannounced visit to Ukraine.",
    finds: [
      'visit held|ongoing 2022-10-19 @Kyiv/UKR: James Cleverly/GBR/foreign_minister + Ukraine/UKR/delegation! (host)',
    ],
  },
  {
    construction: 'toured several states',
    published: '2016-02-03',
    text: 'Chinese President Xi Jinping toured the region in January, with stops in Saudi Arabia on the 19th, Egypt on the 20th and Iran on the 22nd.',
    finds: [
      'visit held 2016-01-19|2016-01 @Saudi Arabia/SAU: Xi Jinping/CHN/head_of_state + Saudi Arabia/SAU/delegation! (host)',
      'visit held 2016-01-20|2016-01 @Egypt/EGY: Xi Jinping/CHN/head_of_state + Egypt/EGY/delegation! (host)',
      'visit held 2016-01-22|2016-01 @Iran/IRN: Xi Jinping/CHN/head_of_state + Iran/IRN/delegation! (host)',
    ],
  },
  {
    construction: 'planned visit',
    published: '2025-02-19',
    text: "French Foreign Minister Jean-Noël Barrot will visit Armenia next week, the Quai d'Orsay announced.",
    finds: [
      'visit planned 2025-02-24/2025-03-02 @Armenia/ARM: Jean-Noël Barrot/FRA/foreign_minister + Armenia/ARM/delegation! (host)',
    ],
  },
  {
    construction: 'planned visit by a body',
    published: '2014-09-06',
    text: 'A team of the International Atomic Energy Agency is to travel to Tehran on Monday.',
    finds: ['visit planned 2014-09-08 @Tehran/IRN: IAEA team/XIA/delegation! + Iran/IRN/delegation! (host)'],
  },
  {
    construction: 'proposed visit',
    published: '2026-01-15',
    text: 'Taoiseach Micheál Martin said on Thursday that he hoped to visit India in the autumn.',
    finds: ['visit proposed *: Micheál Martin/IRL/head_of_government + India/IND/delegation! (host)'],
  },
  {
    construction: 'cancelled visit',
    published: '2021-06-14',
    text: "Slovenia's foreign minister, Anže Logar, has called off the visit to Ethiopia that he was to make on Wednesday.",
    finds: ['visit cancelled 2021-06-16: Anže Logar/SVN/foreign_minister + Ethiopia/ETH/delegation! (host)'],
  },
  {
    construction: 'postponed visit',
    published: '2017-07-10',
    text: 'Guatemalan Foreign Minister Carlos Raúl Morales has postponed a trip to Belize planned for Thursday.',
    finds: ['visit cancelled 2017-07-13: Carlos Raúl Morales/GTM/foreign_minister + Belize/BLZ/delegation! (host)'],
  },
  {
    construction: 'visit becomes a meeting',
    published: '2024-03-07',
    text: "On an official visit to Tashkent, Malaysia's Mohamad Hasan met Uzbek Foreign Minister Bakhtiyor Saidov on Wednesday.",
    finds: ['meeting held 2024-03-06 @Tashkent/UZB: Mohamad Hasan/MYS + Bakhtiyor Saidov/UZB/foreign_minister'],
  },
  {
    construction: 'travelled for talks',
    published: '2022-10-21',
    text: "Burkina Faso's Olivia Rouamba travelled to Niamey on Tuesday for talks with her Nigerien counterpart, Hassoumi Massaoudou.",
    finds: ['talks|meeting held 2022-10-18 @Niamey/NER: Olivia Rouamba/BFA + Hassoumi Massaoudou/NER/foreign_minister'],
  },
  {
    construction: 'flew to meet',
    published: '2018-04-10',
    text: 'Mike Pompeo secretly flew to Pyongyang over Easter weekend, on March 31, to meet Kim Jong Un.',
    finds: ['meeting held 2018-03-31 @Pyongyang/PRK: Mike Pompeo/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'flew in to see',
    published: '2025-07-01',
    text: "Rwanda's Olivier Nduhungirehe flew in to Lomé on Friday to see Faure Gnassingbé, the African Union's mediator.",
    finds: ['meeting held 2025-06-27 @Lomé/TGO: Olivier Nduhungirehe/RWA + Faure Gnassingbé/TGO'],
  },
  {
    construction: 'arrived, where he met',
    published: '2020-08-12',
    text: "Special envoy Christian Frick Batliner of Liechtenstein arrived on Monday in Nouakchott, where he met Mauritania's foreign minister, Sidi Ould Tah Ahmedou.",
    finds: [
      'meeting held 2020-08-10 @Nouakchott/MRT: Christian Frick Batliner/LIE/envoy + Sidi Ould Tah Ahmedou/MRT/foreign_minister',
    ],
  },
  {
    construction: 'stopped over',
    published: '2015-11-20',
    text: 'On the way back from Manila, Justin Trudeau stopped over in Tokyo on Thursday and had a meeting with Shinzo Abe.',
    finds: ['meeting held 2015-11-19 @Tokyo/JPN: Justin Trudeau/CAN + Shinzo Abe/JPN'],
  },
  {
    construction: 'was in a capital to see',
    published: '2013-10-13',
    text: "Guinea-Bissau's transitional president, Manuel Serifo Nhamadjo, was in Praia on Thursday to see Jorge Carlos Fonseca.",
    finds: ['meeting held 2013-10-10 @Praia/CPV: Manuel Serifo Nhamadjo/GNB/head_of_state + Jorge Carlos Fonseca/CPV'],
  },
  {
    construction: 'went to, for consultations with',
    published: '2023-11-30',
    text: "Suriname's Albert Ramdin went to Georgetown on Monday for consultations with Guyana's Hugh Todd.",
    finds: ['meeting|talks held 2023-11-27 @Georgetown/GUY: Albert Ramdin/SUR + Hugh Todd/GUY'],
  },
  {
    construction: 'came to',
    published: '2019-09-26',
    text: "Belarus's foreign minister, Vladimir Makei, came to Vienna on Friday and was the guest of his Austrian colleague, Alexander Schallenberg.",
    finds: [
      'meeting held 2019-09-20 @Vienna/AUT: Vladimir Makei/BLR/foreign_minister + Alexander Schallenberg/AUT/foreign_minister',
    ],
  },
  {
    construction: 'guest of',
    published: '2016-02-03',
    text: "The guest of Peru's Ollanta Humala in Lima on Friday was Israel's former president Shimon Peres's successor, Reuven Rivlin.",
    finds: ['meeting held 2016-01-29 @Lima/PER: Ollanta Humala/PER + Reuven Rivlin/ISR'],
  },
  {
    construction: 'welcomed on the tarmac',
    published: '2014-09-06',
    text: 'President Obama landed in Tallinn on Wednesday and held talks there with Estonian President Toomas Hendrik Ilves.',
    finds: [
      'talks|meeting held 2014-09-03 @Tallinn/EST: Obama/USA/head_of_state + Toomas Hendrik Ilves/EST/head_of_state',
    ],
  },
  {
    construction: 'visit with several stops and counterparts',
    published: '2025-09-24',
    text: 'Vietnamese Prime Minister Pham Minh Chinh saw Algerian President Abdelmadjid Tebboune in Algiers on Thursday and moved on to Pretoria, where Cyril Ramaphosa received him on Saturday.',
    finds: [
      'meeting held 2025-09-18 @Algiers/DZA: Pham Minh Chinh/VNM/head_of_government + Abdelmadjid Tebboune/DZA/head_of_state',
      'meeting held 2025-09-20 @Pretoria/ZAF: Pham Minh Chinh/VNM/head_of_government + Cyril Ramaphosa/ZAF',
    ],
  },
  {
    construction: 'visit to a body',
    published: '2024-11-18',
    text: "Bosnia's Elmedin Konaković visited NATO headquarters in Brussels on Tuesday for a meeting with Mark Rutte.",
    finds: ['meeting held 2024-11-12 @NATO headquarters Brussels/BEL: Elmedin Konaković/BIH + Mark Rutte/XNA'],
  },
  {
    construction: 'made a trip and was received',
    published: '2021-06-14',
    text: "On Wednesday Costa Rica's Rodolfo Solano made a day trip to Panama City, where Erika Mouynes, the Panamanian foreign minister, received him.",
    finds: ['meeting held 2021-06-09 @Panama City/PAN: Rodolfo Solano/CRI + Erika Mouynes/PAN/foreign_minister'],
  },
  {
    construction: "delegation's visit",
    published: '2023-05-16',
    text: 'A Taliban delegation led by acting foreign minister Amir Khan Muttaqi visited Islamabad on May 6 and met Bilawal Bhutto Zardari.',
    finds: [
      'meeting held 2023-05-06 @Islamabad/PAK: Amir Khan Muttaqi/XTB/foreign_minister + Bilawal Bhutto Zardari/PAK',
    ],
  },
  {
    construction: 'surprise visit with named host',
    published: '2023-05-16',
    text: 'Volodymyr Zelenskyy turned up at Chequers on Monday to be greeted by Rishi Sunak, and the two leaders spoke for two hours.',
    finds: ['meeting held 2023-05-15 @Chequers/GBR: Volodymyr Zelenskyy/UKR + Rishi Sunak/GBR'],
  },
  {
    construction: 'shuttle tour',
    published: '2022-10-21',
    text: "In the space of a day, Thursday, Senegal's Macky Sall saw Assimi Goïta in Bamako and Paul-Henri Damiba's successor, Ibrahim Traoré, in Ouagadougou.",
    finds: [
      'meeting held 2022-10-20 @Bamako/MLI: Macky Sall/SEN + Assimi Goïta/MLI',
      'meeting held 2022-10-20 @Ouagadougou/BFA: Macky Sall/SEN + Ibrahim Traoré/BFA',
    ],
  },
  {
    construction: 'ended a visit',
    published: '2025-05-11',
    text: 'Micronesian President Wesley Simina on Friday ended a four-day visit to Beijing during which he held talks with Xi Jinping.',
    finds: [
      'talks|meeting held 2025-05-06/2025-05-09|2025-05-05/2025-05-09|2025-05-09|2025-05 @Beijing/CHN: Wesley Simina/FSM/head_of_state + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'visit of fact-finders',
    published: '2017-07-10',
    text: "The UN's Cyprus adviser, Elizabeth Spehar, crossed to the north of Nicosia on Tuesday, where Mustafa Akıncı received her.",
    finds: ['meeting held 2017-07-04 @Nicosia/CYP: Elizabeth Spehar/XUN + Mustafa Akıncı/XTC|CYP|-'],
  },
  {
    construction: 'headed to',
    published: '2026-01-15',
    text: 'UN envoy Hanna Tetteh headed to Benghazi on Saturday and met the Libyan commander Khalifa Haftar there the next day.',
    finds: ['meeting held 2026-01-11 @Benghazi/LBY: Hanna Tetteh/XUN/envoy + Khalifa Haftar/LBY'],
  },
  {
    construction: 'will travel to meet',
    published: '2024-03-07',
    text: "Azerbaijan's president will travel to Almaty on Monday to meet Kassym-Jomart Tokayev, the Kazakh presidency said. Ilham Aliyev was last there in 2022.",
    finds: [
      "meeting planned 2024-03-11 @Almaty/KAZ: [Ilham Aliyev/AZE/head_of_state || Azerbaijan's president/AZE/office!] + Kassym-Jomart Tokayev/KAZ",
    ],
  },
  {
    construction: 'visit deferred after a plan to meet',
    published: '2025-02-19',
    text: "Saudi Arabia has put back the trip that Ukraine's Volodymyr Zelenskyy was to make on Wednesday to see Crown Prince Mohammed bin Salman; he is now expected on March 10.",
    finds: [
      'meeting|visit cancelled 2025-02-19: Volodymyr Zelenskyy/UKR + Mohammed bin Salman/SAU/royal|head_of_government|defence_minister',
      'meeting|visit planned 2025-03-10: Volodymyr Zelenskyy/UKR + [Mohammed bin Salman/SAU/royal|head_of_government|defence_minister || Saudi Arabia/SAU/delegation!]',
    ],
  },
]
