import type { ContactCase } from '../notation.ts'

/** "He" of one who travels from capital to capital is the traveller, not whom he saw in the last one. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'whose trip it is, then capital after capital',
    published: '2018-10-18',
    text: "It was not the smoothest of Mike Pompeo's trips. On Tuesday he saw King Salman in Riyadh for fifteen minutes. The king wants the matter closed.\n\nOn Wednesday in Ankara he sat down with President Recep Tayyip Erdoğan.",
    finds: [
      'meeting held 2018-10-16 @Riyadh/SAU: Mike Pompeo/USA + Salman/SAU',
      'meeting held 2018-10-17 @Ankara/TUR: Mike Pompeo/USA + Recep Tayyip Erdoğan/TUR',
    ],
  },
  {
    construction: 'who flew, then a host who speaks, then the next capital',
    published: '2018-10-18',
    text: 'Heiko Maas flew to Kyiv on Monday and met Pavlo Klimkin. Klimkin, who had hoped for more, said that sanctions must stay.\n\nIn Moscow on Tuesday he conferred with Sergei Lavrov.',
    finds: [
      'meeting held 2018-10-15 @Kyiv/UKR: Heiko Maas/DEU + Pavlo Klimkin/UKR',
      'meeting held 2018-10-16 @Moscow/RUS: Heiko Maas/DEU + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'the tour, and a call the week before',
    published: '2018-10-18',
    text: "Federica Mogherini's tour of Central Asia ended on Wednesday in Tashkent, where she was received by President Shavkat Mirziyoyev, who spoke of a new page.\n\nLast Friday she had spoken by telephone with Sooronbay Jeenbekov.",
    finds: [
      'meeting held 2018-10-17 @Tashkent/UZB: Federica Mogherini/XEU + Shavkat Mirziyoyev/UZB (host)',
      'call held 2018-10-12: Federica Mogherini/XEU + Sooronbay Jeenbekov/KGZ',
    ],
  },
  {
    construction: 'coffee at the end of the journey',
    published: '2024-03-22',
    text: "This is Antony Blinken's sixth journey to the region. In Cairo on Thursday he met Sameh Shoukry, who, an aide said, was impatient.\n\nThis morning, before departure, he had breakfast with Yoav Gallant.",
    finds: [
      'meeting held 2024-03-21 @Cairo/EGY: Antony Blinken/USA + Sameh Shoukry/EGY',
      'meeting held 2024-03-22: Antony Blinken/USA + Yoav Gallant/ISR',
    ],
  },
  {
    construction: 'the host goes on to act at home',
    published: '2024-03-22',
    text: 'David Cameron flew to Amman on Tuesday and met Ayman Safadi. The Jordanian minister was gloomy. On Wednesday in Amman he received Annalena Baerbock.',
    finds: [
      'meeting held 2024-03-19 @Amman/JOR: David Cameron/GBR + Ayman Safadi/JOR',
      'meeting held 2024-03-20 @Amman/JOR: Ayman Safadi/JOR (host) + Annalena Baerbock/DEU',
    ],
  },
  {
    construction: 'the host flies off himself',
    published: '2024-03-22',
    text: "After David Cameron's visit to Amman on Tuesday, Ayman Safadi flew to Cairo, where he met Sameh Shoukry on Wednesday.",
    finds: [
      'meeting held 2024-03-20 @Cairo/EGY: Ayman Safadi/JOR + Sameh Shoukry/EGY',
      '~visit held 2024-03-19 @Amman/JOR: David Cameron/GBR + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'somebody else named in the same sentence',
    published: '2024-03-22',
    text: "It was Antony Blinken's sixth tour. Hakan Fidan said on Thursday that he had met Sergey Lavrov in Antalya on March 1.",
    finds: ['meeting held 2024-03-01 @Antalya/TUR: Hakan Fidan/TUR + Sergey Lavrov/RUS'],
  },
  {
    construction: 'the subject of the paragraph before goes on',
    published: '2024-03-22',
    text: "Antony Blinken's travels interest everybody in Ankara. Hakan Fidan called it useful on Wednesday.\n\nHe met Sergey Lavrov in Antalya on Thursday.",
    finds: ['meeting held 2024-03-21 @Antalya/TUR: Hakan Fidan/TUR + Sergey Lavrov/RUS'],
  },
]
