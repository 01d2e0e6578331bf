import type { ContactCase } from '../notation.ts'

/** "the two commanders", "both men", "the two": people named together before, or listed behind a colon. */
export const cases: ContactCase[] = [
  {
    construction: 'telephones both men, one after the other: A and B',
    published: '2023-04-21',
    text: 'On Tuesday Moussa Faki telephoned both men, one after the other: army chief Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo of the Rapid Support Forces.',
    finds: [
      'call held 2023-04-18: Moussa Faki/XAU + Abdel Fattah al-Burhan/SDN',
      'call held 2023-04-18: Moussa Faki/XAU + Mohamed Hamdan Dagalo/XRS',
    ],
  },
  {
    construction: 'saw the two rivals in turn: first A and then B',
    published: '2021-03-12',
    text: 'Josep Borrell met the two leaders separately in Tripoli on Wednesday: Abdul Hamid Dbeibah and Mohamed al-Menfi.',
    finds: [
      'meeting held 2021-03-10 @Tripoli/LBY: Josep Borrell/XEU + Abdul Hamid Dbeibah/LBY',
      'meeting held 2021-03-10 @Tripoli/LBY: Josep Borrell/XEU + Mohamed al-Menfi/LBY',
    ],
  },
  {
    construction: 'the two commanders, named together before',
    published: '2023-05-05',
    text: 'Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo have been at war for three weeks. On Wednesday UN aid chief Martin Griffiths spoke with the two commanders by telephone.',
    finds: [
      'call held 2023-05-03: Martin Griffiths/XUN + Abdel Fattah al-Burhan/SDN',
      'call held 2023-05-03: Martin Griffiths/XUN + Mohamed Hamdan Dagalo/XRS',
    ],
  },
  {
    construction: 'received the two, people named before, with two bodies named in between',
    published: '2025-06-30',
    text: 'Foreign ministers Olivier Nduhungirehe of Rwanda and Therese Kayikwamba Wagner of Congo signed the text on Friday. Marco Rubio thanked Qatar and the African Union. Afterwards Donald Trump received the two in the Oval Office.',
    finds: [
      'meeting held 2025-06-27 @Oval Office/USA: Donald Trump/USA (host) + Olivier Nduhungirehe/RWA + Therese Kayikwamba Wagner/COD',
    ],
  },
  {
    construction: 'the two premiers met',
    published: '2022-11-11',
    text: 'Ana Brnabic and Edi Rama do not always agree. The two premiers sat down in Tirana on Tuesday.',
    finds: ['meeting held 2022-11-08 @Tirana/ALB: Ana Brnabic/SRB + Edi Rama/ALB'],
  },
  {
    construction: 'both adversaries were received',
    published: '2022-11-11',
    text: 'Nikol Pashinyan and Ilham Aliyev have not given up. Both adversaries were received in Sochi by Vladimir Putin on 31 October.',
    finds: ['meeting held 2022-10-31 @Sochi/RUS: Vladimir Putin/RUS (host) + Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: "A's and B's. They … when they met",
    published: '2020-01-17',
    text: "Whose plan was it? Mette Frederiksen's and Sanna Marin's. They drew it up when they met in Helsinki on 8 January.",
    finds: ['meeting held 2020-01-08 @Helsinki/FIN: Mette Frederiksen/DNK + Sanna Marin/FIN'],
  },
  {
    construction: 'both men at home, no contact',
    published: '2023-05-05',
    text: 'Two names are on every list: Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo. Both men have property abroad, and the two commanders know each other well.',
    finds: [],
  },
  {
    construction: 'two conditions behind a colon are nobody',
    published: '2023-05-05',
    text: 'On Wednesday Moussa Faki telephoned Abdel Fattah al-Burhan with two demands: a truce and a corridor.',
    finds: ['call held 2023-05-03: Moussa Faki/XAU + Abdel Fattah al-Burhan/SDN'],
  },
]
