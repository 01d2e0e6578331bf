import type { ContactCase } from '../notation.ts'

/** "It was X who called": what is put forward is the subject, the object, the day or the place of the clause behind it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'it was X who telephoned',
    published: '2024-03-07',
    text: 'It was Emmanuel Macron who telephoned Benjamin Netanyahu on Tuesday, not the other way round.',
    finds: ['call held 2024-03-05: Emmanuel Macron/FRA + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'it is he who is to speak',
    published: '2024-03-07',
    text: 'Mark Rutte met Alexander De Croo in Brussels on Tuesday. Today it is he who is to speak with Olaf Scholz, by telephone.',
    finds: [
      'meeting held 2024-03-05 @Brussels/BEL: Mark Rutte/NLD + Alexander De Croo/BEL',
      'call planned 2024-03-07: Mark Rutte/NLD + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'it was X whom Y received',
    published: '2024-03-07',
    text: 'It was Nikol Pashinyan whom Emmanuel Macron received at the Élysée on Tuesday.',
    finds: ['meeting held 2024-03-05: Emmanuel Macron/FRA (host) + Nikol Pashinyan/ARM'],
  },
  {
    construction: 'it was with X that Y met',
    published: '2024-03-07',
    text: 'It was with Tunisian President Kais Saied that Giorgia Meloni met on Wednesday in Tunis.',
    finds: ['meeting held 2024-03-06 @Tunis/TUN: Kais Saied/TUN + Giorgia Meloni/ITA'],
  },
  {
    construction: 'it was on Tuesday that the two met',
    published: '2024-03-07',
    text: 'Foreign ministers Tanja Fajon and Gordan Grlić Radman know each other well. It was on Tuesday that the two met in Ljubljana.',
    finds: ['meeting held 2024-03-05 @Ljubljana/SVN: Tanja Fajon/SVN + Gordan Grlić Radman/HRV'],
  },
  {
    construction: 'the one who received him was',
    published: '2024-03-07',
    text: "Josep Borrell arrived in Beirut on Tuesday. The one who received him there was Lebanon's foreign minister, Abdallah Bou Habib.",
    finds: ['meeting held 2024-03-05 @Beirut/LBN: Abdallah Bou Habib/LBN (host) + Josep Borrell/XEU'],
  },
  {
    construction: 'it will be X who meets',
    published: '2024-03-07',
    text: 'It will be Foreign Minister Annalena Baerbock who meets Foreign Minister Dmytro Kuleba in Kyiv on Monday.',
    finds: ['meeting planned 2024-03-11 @Kyiv/UKR: Annalena Baerbock/DEU + Dmytro Kuleba/UKR'],
  },
]
