import type { ContactCase } from '../notation.ts'

/** One contact told in full, and a second told by "as did", "so did", "did so too". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'noun of contact, as did Y',
    published: '2024-05-13',
    text: 'On Friday Espen Barth Eide had a bilateral meeting with Mohamed Salem Ould Merzoug of Mauritania, as did Lars Løkke Rasmussen.',
    finds: [
      'meeting held 2024-05-10: Espen Barth Eide/NOR + Mohamed Salem Ould Merzoug/MRT',
      'meeting held 2024-05-10: Lars Løkke Rasmussen/DNK + Mohamed Salem Ould Merzoug/MRT',
    ],
  },
  {
    construction: 'held talks, as had Y the day before',
    published: '2024-05-13',
    text: 'Radosław Sikorski held talks with Dmytro Kuleba in Kyiv on Sunday, as had Annalena Baerbock on Saturday.',
    finds: [
      'talks held 2024-05-12 @Kyiv/UKR: Radosław Sikorski/POL + Dmytro Kuleba/UKR',
      'talks held 2024-05-11 @Kyiv/UKR: Annalena Baerbock/DEU + Dmytro Kuleba/UKR',
    ],
  },
  {
    construction: 'and so did Y',
    published: '2024-05-13',
    text: 'Tanja Fajon spoke by phone with Ayman Safadi on Sunday, and so did Elina Valtonen.',
    finds: [
      'call held 2024-05-12: Tanja Fajon/SVN + Ayman Safadi/JOR',
      'call held 2024-05-12: Elina Valtonen/FIN + Ayman Safadi/JOR',
    ],
  },
  {
    construction: 'sentence of its own: So did Y',
    published: '2024-05-13',
    text: 'Tanja Fajon had a phone call with Ayman Safadi on Sunday. So did Elina Valtonen of Finland.',
    finds: [
      'call held 2024-05-12: Tanja Fajon/SVN + Ayman Safadi/JOR',
      'call held 2024-05-12: Elina Valtonen/FIN + Ayman Safadi/JOR',
    ],
  },
  {
    construction: 'Y did so too',
    published: '2024-05-13',
    text: 'Mahmoud Thabit Kombo met Yvan Gil in Caracas on Friday. Jeje Odongo did so too.',
    finds: [
      'meeting held 2024-05-10 @Caracas/VEN: Mahmoud Thabit Kombo/TZA + Yvan Gil/VEN',
      'meeting held 2024-05-10 @Caracas/VEN: Jeje Odongo/UGA + Yvan Gil/VEN',
    ],
  },
  {
    construction: 'Y did so as well, with a day of its own',
    published: '2024-05-13',
    text: 'Mahmoud Thabit Kombo met Yvan Gil in Caracas on Friday. Jeje Odongo did so as well on Saturday.',
    finds: [
      'meeting held 2024-05-10 @Caracas/VEN: Mahmoud Thabit Kombo/TZA + Yvan Gil/VEN',
      'meeting held 2024-05-11: Jeje Odongo/UGA + Yvan Gil/VEN',
    ],
  },
  {
    construction: 'Y also did',
    published: '2024-05-13',
    text: 'Mahmoud Thabit Kombo met Yvan Gil in Caracas on Friday; Jeje Odongo also did.',
    finds: [
      'meeting held 2024-05-10 @Caracas/VEN: Mahmoud Thabit Kombo/TZA + Yvan Gil/VEN',
      'meeting held 2024-05-10 @Caracas/VEN: Jeje Odongo/UGA + Yvan Gil/VEN',
    ],
  },
  {
    construction: 'Y did likewise',
    published: '2024-05-13',
    text: 'Hadja Lahbib telephoned Ishaq Dar on Saturday and Margus Tsahkna did likewise.',
    finds: [
      'call held 2024-05-11: Hadja Lahbib/BEL + Ishaq Dar/PAK',
      'call held 2024-05-11: Margus Tsahkna/EST + Ishaq Dar/PAK',
    ],
  },
  {
    construction: 'did so of something else',
    published: '2024-05-13',
    text: 'Tanja Fajon met Ayman Safadi on Sunday. He asked for aid, as did Elina Valtonen in a speech. She called on Israel to stop. Micheál Martin did so too.',
    finds: ['meeting held 2024-05-12: Tanja Fajon/SVN + Ayman Safadi/JOR'],
  },
]
