import type { ContactCase } from '../notation.ts'

/** What took place after or before the contact just told, with somebody more, is another contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'After the ceremony the two ministers were received by X',
    published: '2024-06-28',
    text: 'The foreign ministers of Kenya and Somalia, Musalia Mudavadi and Ahmed Moalim Fiqi, signed an accord in Doha on Thursday. After the ceremony the two ministers were received by the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, at the Amiri Diwan.',
    finds: [
      'meeting held 2024-06-27 @Doha/QAT: Musalia Mudavadi/KEN + Ahmed Moalim Fiqi/SOM',
      'meeting held 2024-06-27 @Amiri Diwan/QAT: Musalia Mudavadi/KEN + Ahmed Moalim Fiqi/SOM + Tamim bin Hamad Al Thani/QAT (host)',
    ],
  },
  {
    construction: 'Afterwards both were received by X',
    published: '2023-10-20',
    text: 'Armenian Foreign Minister Ararat Mirzoyan held talks with his Azerbaijani counterpart, Jeyhun Bayramov, in Tehran on Monday. Afterwards both were received by Iranian President Ebrahim Raisi.',
    finds: [
      'talks held 2023-10-16 @Tehran/IRN: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE',
      'meeting held 2023-10-16 @Tehran/IRN: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE + Ebrahim Raisi/IRN (host)',
    ],
  },
  {
    construction: 'Before the talks X had received the two together',
    published: '2024-09-13',
    text: 'Serbian Prime Minister Miloš Vučević and Croatian Prime Minister Andrej Plenković held talks in Vienna on Tuesday. Before the talks Austrian President Alexander Van der Bellen had received the two together at the Hofburg.',
    finds: [
      'talks held 2024-09-10 @Vienna/AUT: Miloš Vučević/SRB + Andrej Plenković/HRV',
      'meeting held 2024-09-10 @Hofburg/AUT: Miloš Vučević/SRB + Andrej Plenković/HRV + Alexander Van der Bellen/AUT (host)',
    ],
  },
  {
    construction: 'Later in the day X joined them at one table for a session of three',
    published: '2024-09-13',
    text: 'Moroccan Foreign Minister Nasser Bourita met Spanish Foreign Minister José Manuel Albares in Rabat on Wednesday. Later in the day the two sat down with EU Commissioner Ylva Johansson for a three-way meeting.',
    finds: [
      'meeting held 2024-09-11 @Rabat/MAR: Nasser Bourita/MAR + José Manuel Albares/ESP',
      'meeting held 2024-09-11 @Rabat/MAR: Nasser Bourita/MAR + José Manuel Albares/ESP + Ylva Johansson/XEU',
    ],
  },
  {
    construction: 'A planned three-way meeting is not the visit of a team of experts told before',
    published: '2023-08-11',
    text: 'Ecuadorian President Guillermo Lasso met Peruvian President Dina Boluarte in Guayaquil on Thursday. Lasso said that Quito would receive a team of Peruvian experts this month. The two leaders are to sit down in Cartagena in October for a three-way meeting with Colombian President Gustavo Petro.',
    finds: [
      'meeting held 2023-08-10 @Guayaquil/ECU: Guillermo Lasso/ECU + Dina Boluarte/PER',
      '~meeting planned 2023-08: [Ecuador/ECU/delegation! (host) || Quito/ECU/delegation! (host)] + [team of Peruvian experts/PER/delegation! || Peru/PER/delegation!]',
      'meeting planned 2023-10 @Cartagena/COL: Guillermo Lasso/ECU + Dina Boluarte/PER + Gustavo Petro/COL',
    ],
  },
  {
    construction: 'The two met again, and together with whom',
    published: '2023-08-11',
    text: 'Kazakh President Kassym-Jomart Tokayev met Uzbek President Shavkat Mirziyoyev in Samarkand on Monday. The meeting, which Turkmen President Serdar Berdimuhamedov joined, dealt with water.',
    finds: [
      'meeting held 2023-08-07 @Samarkand/UZB: Kassym-Jomart Tokayev/KAZ + Shavkat Mirziyoyev/UZB + Serdar Berdimuhamedov/TKM',
    ],
  },
]
