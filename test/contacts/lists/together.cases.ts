import type { ContactCase } from '../notation.ts'

/** Several persons at one table or on one line, delegations and groups. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'joint call with A, B and C',
    published: '2025-08-20',
    text: 'Ukrainian President Volodymyr Zelensky held a joint call on Saturday with French President Emmanuel Macron, German Chancellor Friedrich Merz and Finnish President Alexander Stubb.',
    finds: [
      'call held 2025-08-16: Volodymyr Zelensky/UKR/head_of_state + Emmanuel Macron/FRA/head_of_state + Friedrich Merz/DEU/head_of_government + Alexander Stubb/FIN/head_of_state',
    ],
  },
  {
    construction: 'trilateral meeting',
    published: '2024-12-30',
    text: 'The foreign ministers of Azerbaijan, Georgia and Türkiye held a trilateral meeting in Batumi on Friday. Jeyhun Bayramov, Maka Bochorishvili and Hakan Fidan signed a declaration on transit.',
    finds: [
      'meeting|talks held 2024-12-27 @Batumi/GEO: Jeyhun Bayramov/AZE/foreign_minister + Maka Bochorishvili/GEO/foreign_minister + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'conference call of four',
    published: '2015-04-14',
    text: 'Frank-Walter Steinmeier, Laurent Fabius, Sergei Lavrov and Pavlo Klimkin discussed the pullback of heavy weapons in a conference call on Friday.',
    finds: [
      'call held 2015-04-10: Frank-Walter Steinmeier/DEU + Laurent Fabius/FRA + Sergei Lavrov/RUS + Pavlo Klimkin/UKR',
    ],
  },
  {
    construction: 'delegations led by',
    published: '2025-05-16',
    text: 'Talks between a Congolese delegation led by Thérèse Kayikwamba Wagner and a Rwandan delegation led by Olivier Nduhungirehe took place in Washington on Wednesday.',
    finds: ['talks held 2025-05-14 @Washington/USA: Thérèse Kayikwamba Wagner/COD + Olivier Nduhungirehe/RWA'],
  },
  {
    construction: 'delegation led by, with host state',
    published: '2023-05-23',
    text: "Saudi Arabia hosted talks in Jeddah on Sunday between the Sudanese army's team, headed by Rear Admiral Mahjoub Bushra, and an RSF delegation headed by Omer Hamdan.",
    finds: [
      'talks held 2023-05-21 @Jeddah/SAU: Mahjoub Bushra/SDN + Omer Hamdan/XRS + Saudi Arabia/SAU/delegation! (host)',
    ],
  },
  {
    construction: 'accompanied by aides',
    published: '2018-01-09',
    text: 'Liberian President-elect George Weah met Guinean President Alpha Condé in Conakry on Saturday, accompanied by his adviser Nathaniel McGill.',
    finds: [
      'meeting held 2018-01-06 @Conakry/GIN: George Weah/LBR + Alpha Condé/GIN/head_of_state + Nathaniel McGill/LBR?',
    ],
  },
  {
    construction: 'also attended by',
    published: '2024-09-26',
    text: 'Keir Starmer met Lebanese Prime Minister Najib Mikati in New York on Tuesday. The meeting was also attended by Foreign Secretary David Lammy and the Lebanese ambassador, Rami Mortada.',
    finds: [
      'meeting held 2024-09-24 @New York/USA: Keir Starmer/GBR + Najib Mikati/LBN/head_of_government + David Lammy/GBR? + Rami Mortada/LBN?',
    ],
  },
  {
    construction: 'group and one named member',
    published: '2024-06-12',
    text: "Volodymyr Zelensky is to meet G7 leaders, including Italy's Giorgia Meloni, in Apulia on Thursday.",
    finds: ['meeting planned 2024-06-13: Volodymyr Zelensky/UKR + G7 leaders/-/group! + Giorgia Meloni/ITA?'],
  },
  {
    construction: 'group as one party',
    published: '2019-10-21',
    text: 'Kazakh Foreign Minister Mukhtar Tleuberdi met Gulf ambassadors in Nur-Sultan on Friday to explain the visa rules.',
    finds: [
      'meeting held 2019-10-18 @Nur-Sultan/KAZ: Mukhtar Tleuberdi/KAZ/foreign_minister + Gulf ambassadors/-/group!',
    ],
  },
  {
    construction: 'E3 and Iran by video',
    published: '2025-07-02',
    text: "E3 foreign ministers and the EU's Kaja Kallas held a video conference with Iran's Abbas Araghchi on Monday.",
    finds: ['video held 2025-06-30: E3 foreign ministers/-/group! + Kaja Kallas/XEU + Abbas Araghchi/IRN'],
  },
  {
    construction: 'two hosts of one state receive one guest',
    published: '2014-03-18',
    text: 'Emir Tamim bin Hamad Al Thani and Prime Minister Abdullah bin Nasser Al Thani of Qatar received Eritrean President Isaias Afwerki together in Doha on Sunday.',
    finds: [
      'meeting held 2014-03-16 @Doha/QAT: Tamim bin Hamad Al Thani/QAT/head_of_state + Abdullah bin Nasser Al Thani/QAT/head_of_government + Isaias Afwerki/ERI/head_of_state',
    ],
  },
  {
    construction: 'hosted A and B for one meeting',
    published: '2018-06-13',
    text: "Sudanese President Omar al-Bashir hosted South Sudan's Salva Kiir and rebel chief Riek Machar in Khartoum on Monday for face-to-face talks.",
    finds: [
      'talks|meeting held 2018-06-11 @Khartoum/SDN: Omar al-Bashir/SDN/head_of_state (host) + Salva Kiir/SSD + [Riek Machar/SSD || Riek Machar/-]',
    ],
  },
  {
    construction: 'between A and B under the auspices of C',
    published: '2023-12-29',
    text: 'The presidents of Guyana and Venezuela, Irfaan Ali and Nicolás Maduro, met at Argyle on 14 December under the auspices of Ralph Gonsalves, prime minister of Saint Vincent and the Grenadines.',
    finds: [
      'meeting held 2023-12-14 @Argyle/VCT: Irfaan Ali/GUY/head_of_state + Nicolás Maduro/VEN/head_of_state + Ralph Gonsalves/VCT/head_of_government (host)?',
    ],
  },
  {
    construction: 'A and B with C: two of one state at one table',
    published: '2021-03-23',
    text: 'US Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met South Korean Foreign Minister Chung Eui-yong and Defence Minister Suh Wook in Seoul on Thursday.',
    finds: [
      'meeting held 2021-03-18 @Seoul/KOR: Antony Blinken/USA/foreign_minister + Lloyd Austin/USA/defence_minister + Chung Eui-yong/KOR/foreign_minister + Suh Wook/KOR/defence_minister',
    ],
  },
  {
    construction: 'and his counterparts of A and B (three together)',
    published: '2023-08-18',
    text: 'Joe Biden hosts Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol at Camp David on Friday for the first stand-alone summit of the three.',
    finds: [
      'summit planned|ongoing|held 2023-08-18 @Camp David/USA: Joe Biden/USA + Fumio Kishida/JPN/head_of_government + Yoon Suk Yeol/KOR/head_of_state',
    ],
  },
  {
    construction: 'talks among delegations of four states, one city',
    published: '2023-06-22',
    text: 'Deputy foreign ministers of Iran, Russia, Syria and Turkey held a round of talks in Astana on Tuesday and Wednesday.',
    finds: [
      'talks held 2023-06-20/2023-06-21 @Astana/KAZ: [deputy foreign minister of Iran/IRN/office! || Iranian delegation/IRN/delegation!] + [deputy foreign minister of Russia/RUS/office! || Russian delegation/RUS/delegation!] + [deputy foreign minister of Syria/SYR/office! || Syrian delegation/SYR/delegation!] + [deputy foreign minister of Turkey/TUR/office! || Turkish delegation/TUR/delegation!]',
    ],
  },
  {
    construction: 'one call, two ministers on one end',
    published: '2026-03-05',
    text: 'Marco Rubio and Pete Hegseth jointly telephoned Philippine Foreign Secretary Ma. Theresa Lazaro on Tuesday.',
    finds: ['call held 2026-03-03: Marco Rubio/USA + Pete Hegseth/USA + Ma. Theresa Lazaro/PHL/foreign_minister'],
  },
  {
    construction: 'long text: conference with named heads of delegation',
    published: '2020-01-20',
    text: 'Germany and the United Nations hosted a one-day conference on Libya in Berlin on Sunday. Angela Merkel and António Guterres sat at the head of the table. Around it were Vladimir Putin, Recep Tayyip Erdogan, Emmanuel Macron, Abdel Fattah al-Sisi and Mike Pompeo. The two Libyan rivals, Fayez al-Sarraj and Khalifa Haftar, were in town but did not meet. Merkel received each of them at the chancellery before the session. Putin and Erdogan also had a bilateral meeting. Pompeo met al-Sisi the same day.',
    finds: [
      'meeting|summit|talks held 2020-01-19 @Berlin/DEU: Angela Merkel/DEU (host) + António Guterres/XUN (host) + Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR + Emmanuel Macron/FRA + Abdel Fattah al-Sisi/EGY + Mike Pompeo/USA',
      'meeting denied|cancelled 2020-01-19|null: Fayez al-Sarraj/LBY + Khalifa Haftar/LBY',
      'meeting held 2020-01-19|null: Angela Merkel/DEU + Fayez al-Sarraj/LBY',
      'meeting held 2020-01-19|null: Angela Merkel/DEU + Khalifa Haftar/LBY',
      'meeting held 2020-01-19|null: Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR',
      'meeting held 2020-01-19: Mike Pompeo/USA + Abdel Fattah al-Sisi/EGY',
    ],
  },
]
