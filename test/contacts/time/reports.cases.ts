import type { ContactCase } from '../notation.ts'

/** Days and places in short reports of several sentences. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'visit of several days, the meeting on its second',
    published: '2024-11-22',
    text: 'Slovak Prime Minister Robert Fico landed in Beijing on 31 October. He was received by President Xi Jinping on 1 November. A trip to Moscow is planned for May.',
    finds: [
      '~visit held 2024-10-31: Robert Fico/SVK/head_of_government + China/CHN/delegation! (host)',
      'meeting held 2024-11-01: Robert Fico/SVK/head_of_government + Xi Jinping/CHN/head_of_state',
      '~visit planned 2025-05: Robert Fico/SVK/head_of_government + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'the day before, and earlier on the day told',
    published: '2023-06-20',
    text: 'Antony Blinken met Xi Jinping in Beijing on Monday. The day before, he had held five and a half hours of talks with Foreign Minister Qin Gang, and earlier on Monday he saw Wang Yi.',
    finds: [
      'meeting held 2023-06-19 @Beijing/CHN: Antony Blinken/USA + Xi Jinping/CHN',
      'talks held 2023-06-18: Antony Blinken/USA + Qin Gang/CHN/foreign_minister',
      'meeting held 2023-06-19: Antony Blinken/USA + Wang Yi/CHN',
    ],
  },
  {
    construction: 'the same meeting, called the first of its kind',
    published: '2022-07-14',
    text: 'Mario Draghi and Recep Tayyip Erdoğan held talks in Ankara on 5 July. It was the first Italian-Turkish summit in ten years.',
    finds: ['talks|summit held 2022-07-05 @Ankara/TUR: Mario Draghi/ITA + Recep Tayyip Erdoğan/TUR'],
  },
  {
    construction: 'planned for a weekday, last met in a month',
    published: '2024-02-08',
    text: "Hungary's Péter Szijjártó will be in Ankara on Monday to meet Hakan Fidan. The two last met in Budapest in December.",
    finds: [
      'meeting planned 2024-02-12 @Ankara/TUR: Péter Szijjártó/HUN + Hakan Fidan/TUR',
      'meeting held 2023-12 @Budapest/HUN: Péter Szijjártó/HUN + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'four days earlier, of a call',
    published: '2025-01-10',
    text: "In a telephone call on Thursday, Syria's Asaad al-Shaibani assured Qatar's Mohammed bin Abdulrahman Al Thani that flights would resume. The two had met in Doha four days earlier.",
    finds: [
      'call held 2025-01-09: Asaad al-Shaibani/SYR + Mohammed bin Abdulrahman Al Thani/QAT',
      'meeting held 2025-01-05 @Doha/QAT: Asaad al-Shaibani/SYR + Mohammed bin Abdulrahman Al Thani/QAT',
    ],
  },
  {
    construction: 'sidelines in front, a day earlier in another city',
    published: '2023-08-24',
    text: 'On the sidelines of the BRICS summit in Johannesburg, Ebrahim Raisi met Narendra Modi on Thursday. A day earlier he had sat down with Cyril Ramaphosa in Pretoria.',
    finds: [
      'meeting held 2023-08-24 @Johannesburg/ZAF: Ebrahim Raisi/IRN + Narendra Modi/IND',
      'meeting held 2023-08-23 @Pretoria/ZAF: Ebrahim Raisi/IRN + Cyril Ramaphosa/ZAF',
    ],
  },
  {
    construction: 'under way today, a call of the day before',
    published: '2019-10-22',
    text: "Vladimir Putin and Recep Tayyip Erdoğan are meeting in Sochi on Tuesday. Putin spoke by telephone with Emmanuel Macron on Monday at the French side's request.",
    finds: [
      'meeting ongoing|held|planned 2019-10-22 @Sochi/RUS: Vladimir Putin/RUS + Recep Tayyip Erdoğan/TUR',
      'call held 2019-10-21: Vladimir Putin/RUS + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'flies on Saturday to see',
    published: '2020-01-09',
    text: 'Angela Merkel flies to Moscow on Saturday to see Vladimir Putin.',
    finds: ['meeting planned 2020-01-11 @Moscow/RUS: Angela Merkel/DEU + Vladimir Putin/RUS'],
  },
  {
    construction: 'here on Thursday, under a dateline',
    published: '2024-09-27',
    text: 'NEW YORK, Sept 26 -- Armenian Foreign Minister Ararat Mirzoyan met Jeyhun Bayramov, his Azerbaijani counterpart, here on Thursday.',
    finds: [
      'meeting held 2024-09-26 @New York/USA: Ararat Mirzoyan/ARM/foreign_minister + Jeyhun Bayramov/AZE/foreign_minister',
    ],
  },
  {
    construction: 'talked at an estate',
    published: '2023-11-17',
    text: 'Joe Biden and Xi Jinping talked for four hours on Wednesday at Filoli, an estate south of San Francisco.',
    finds: ['meeting|talks held 2023-11-15 @Filoli/USA: Joe Biden/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'first set for another day',
    published: '2024-05-21',
    text: 'The meeting between Vjosa Osmani and Edi Rama, first set for 14 May, took place in Tirana on Monday.',
    finds: ['meeting held 2024-05-20 @Tirana/ALB: Vjosa Osmani/XKX + Edi Rama/ALB'],
  },
  {
    construction: 'a visit put off until a month',
    published: '2024-05-21',
    text: 'A visit to Baku by Georgian Prime Minister Irakli Kobakhidze, announced for 14 May, has been put off until June.',
    finds: [
      'visit cancelled 2024-05-14: Irakli Kobakhidze/GEO/head_of_government + Azerbaijan/AZE/delegation! (host)',
      'visit planned 2024-06: Irakli Kobakhidze/GEO/head_of_government + Azerbaijan/AZE/delegation! (host)',
    ],
  },
  {
    construction: 'the next day, then a weekday',
    published: '2018-04-30',
    text: 'On April 27 Kim Jong Un and Moon Jae-in met at Panmunjom. In a phone call the next day Moon briefed Donald Trump; he spoke to Shinzo Abe and Vladimir Putin on Sunday.',
    finds: [
      'meeting held 2018-04-27 @Panmunjom/-: Kim Jong Un/PRK + Moon Jae-in/KOR',
      'call held 2018-04-28: Moon Jae-in/KOR + Donald Trump/USA',
      'call held 2018-04-29: Moon Jae-in/KOR + Shinzo Abe/JPN',
      'call held 2018-04-29: Moon Jae-in/KOR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'was in a resort, where he and another spoke',
    published: '2021-09-30',
    text: 'Recep Tayyip Erdoğan was in Sochi on Wednesday, where he and Vladimir Putin conferred for three hours behind closed doors.',
    finds: ['meeting held 2021-09-29 @Sochi/RUS: Recep Tayyip Erdoğan/TUR + Vladimir Putin/RUS'],
  },
  {
    construction: 'received in a palace, flew on the same day',
    published: '2025-08-08',
    text: 'Steve Witkoff was received in the Kremlin by Vladimir Putin on Wednesday. He flew on to Berlin the same day.',
    finds: [
      'meeting held 2025-08-06 @Kremlin/RUS: Steve Witkoff/USA + Vladimir Putin/RUS',
      '~visit held 2025-08-06: Steve Witkoff/USA + Germany/DEU/delegation! (host)',
    ],
  },
  {
    construction: 'on Tuesday, in another capital',
    published: '2023-02-22',
    text: 'Joe Biden met Volodymyr Zelenskyy in Kyiv on Monday. On Tuesday, in Warsaw, he saw Andrzej Duda.',
    finds: [
      'meeting held 2023-02-20 @Kyiv/UKR: Joe Biden/USA + Volodymyr Zelenskyy/UKR',
      'meeting held 2023-02-21 @Warsaw/POL: Joe Biden/USA + Andrzej Duda/POL',
    ],
  },
  {
    construction: 'last Thursday',
    published: '2024-03-15',
    text: 'David Cameron and Annalena Baerbock met in Berlin last Thursday. Neither spoke to reporters.',
    finds: ['meeting held 2024-03-07|2024-03-14 @Berlin/DEU: David Cameron/GBR + Annalena Baerbock/DEU'],
  },
  {
    construction: 'at the end of a month to come',
    published: '2024-12-20',
    text: 'Kaja Kallas is to visit Chișinău at the end of January for talks with Maia Sandu.',
    finds: ['talks|meeting planned 2025-01 @Chișinău/MDA: Kaja Kallas/XEU + Maia Sandu/MDA'],
  },
  {
    construction: 'agreed by telephone on one day to meet on another',
    published: '2024-01-19',
    text: "Mexico's Alicia Bárcena and Guatemala's Carlos Ramiro Martínez agreed by telephone on Thursday to meet in Tapachula on 26 January.",
    finds: [
      'call held 2024-01-18: Alicia Bárcena/MEX + Carlos Ramiro Martínez/GTM',
      'meeting planned 2024-01-26 @Tapachula/MEX: Alicia Bárcena/MEX + Carlos Ramiro Martínez/GTM',
    ],
  },
  {
    construction: 'welcomed to a hall',
    published: '2023-04-06',
    text: 'Xi Jinping welcomed Emmanuel Macron to the Great Hall of the People in Beijing on Thursday.',
    finds: ['meeting held 2023-04-06 @Great Hall of the People/CHN: Xi Jinping/CHN (host) + Emmanuel Macron/FRA'],
  },
  {
    construction: 'a call under a dateline, a journey next month',
    published: '2023-04-06',
    text: 'PARIS, April 6 -- French Foreign Minister Catherine Colonna spoke by phone with Qin Gang of China on Wednesday, her ministry said. She will travel to Beijing next month.',
    finds: [
      'call held 2023-04-05 @-: Catherine Colonna/FRA/foreign_minister + Qin Gang/CHN',
      'visit planned 2023-05: Catherine Colonna/FRA/foreign_minister + China/CHN/delegation! (host)',
    ],
  },
  {
    construction: 'after speaking by phone with another',
    published: '2022-10-24',
    text: "Lithuania's Gabrielius Landsbergis met Polish Foreign Minister Zbigniew Rau in Warsaw on Sunday and, after speaking by phone with Estonia's Urmas Reinsalu, said that the border would stay shut.",
    finds: [
      'meeting held 2022-10-23 @Warsaw/POL: Gabrielius Landsbergis/LTU + Zbigniew Rau/POL/foreign_minister',
      'call held 2022-10-23: Gabrielius Landsbergis/LTU + Urmas Reinsalu/EST',
    ],
  },
  {
    construction: 'a paragraph that looks back, then the day of the opening again',
    published: '2024-06-14',
    text: 'Turkish Foreign Minister Hakan Fidan met Armenian Foreign Minister Ararat Mirzoyan in Kars on Wednesday.\n\nOn June 3 Fidan had been in Beijing. He held talks there with Wang Yi the same day.\n\nAfter the meeting Fidan telephoned Azerbaijan’s Jeyhun Bayramov.',
    finds: [
      'meeting held 2024-06-12 @Kars/TUR: Hakan Fidan/TUR/foreign_minister + Ararat Mirzoyan/ARM/foreign_minister',
      'talks held 2024-06-03 @Beijing/CHN: Hakan Fidan/TUR/foreign_minister + Wang Yi/CHN',
      'call held 2024-06-12: Hakan Fidan/TUR/foreign_minister + Jeyhun Bayramov/AZE',
    ],
  },
  {
    construction: 'an undated letter is not of the day told before',
    published: '2024-06-14',
    text: 'Algerian Foreign Minister Ahmed Attaf met Mali’s Abdoulaye Diop in Algiers on Wednesday. President Abdelmadjid Tebboune sent a letter to Assimi Goïta.',
    finds: [
      'meeting held 2024-06-12 @Algiers/DZA: Ahmed Attaf/DZA/foreign_minister + Abdoulaye Diop/MLI',
      'message held null: Abdelmadjid Tebboune/DZA/head_of_state + Assimi Goïta/MLI',
    ],
  },
]
