import type { ContactCase } from '../notation.ts'

/** "a meeting between X and Y, which was co-chaired by A and B": those in the chair were at that meeting. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the ministerial meeting between G and S, which was co-chaired by A and B',
    published: '2024-09-25',
    text: 'On Tuesday, the ministerial meeting between the GCC and the United Kingdom was held in New York, which was co-chaired by Sheikh Mohammed bin Abdulrahman Al Thani, Prime Minister and Minister of Foreign Affairs of the State of Qatar, and Foreign Secretary David Lammy.',
    finds: [
      'meeting held 2024-09-24 @New York/USA: GCC/XGC/delegation!? + David Lammy/GBR + Mohammed bin Abdulrahman Al Thani/QAT',
    ],
  },
  {
    construction: 'A took part in the meeting between G and S, which was co-chaired by B and C',
    published: '2024-09-25',
    text: 'Jasem Mohamed Albudaiwi, Secretary General of the Gulf Cooperation Council, took part in New York on Tuesday in the ministerial meeting between the GCC and Japan, which was co-chaired by Foreign Minister Abdullah Al-Yahya of Kuwait and Foreign Minister Yoko Kamikawa of Japan.',
    finds: [
      'meeting held 2024-09-24 @New York/USA: [GCC/XGC/delegation! || Jasem Mohamed Albudaiwi/XGC] + Yoko Kamikawa/JPN + Abdullah Al-Yahya/KWT',
    ],
  },
  {
    construction: 'The talks between S and T, chaired by A and B, were held in P',
    published: '2024-04-19',
    text: 'Consultations between Vietnam and Poland, co-chaired by Vietnamese Deputy Foreign Minister Le Thi Thu Hang and Polish Deputy Foreign Minister Wladyslaw Bartoszewski, were held in Hanoi on Thursday.',
    finds: ['talks|meeting held 2024-04-18 @Hanoi/VNM: Le Thi Thu Hang/VNM + Wladyslaw Bartoszewski/POL'],
  },
  {
    construction: 'the joint commission of S and T, which A and B co-chaired',
    published: '2024-04-19',
    text: 'The eighth session of the joint commission of Oman and Tunisia, which Foreign Minister Badr Albusaidi of Oman and Foreign Minister Nabil Ammar of Tunisia co-chaired, met in Muscat on Sunday.',
    finds: ['meeting|talks held 2024-04-14 @Muscat/OMN: Badr Albusaidi/OMN + Nabil Ammar/TUN'],
  },
]
