import type { ContactCase } from '../notation.ts'

/** Each two of three or four leaders, apart. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'each leader saw the other two one-on-one',
    published: '2024-05-28',
    text: 'William Ruto hosted Mette Frederiksen and Bola Tinubu in Nairobi on Monday. Each leader also saw the other two in one-on-one settings on Sunday.',
    finds: [
      'meeting held 2024-05-27 @Nairobi/KEN: William Ruto/KEN (host) + Mette Frederiksen/DNK + Bola Tinubu/NGA',
      'meeting held 2024-05-26: William Ruto/KEN + Mette Frederiksen/DNK',
      'meeting held 2024-05-26: William Ruto/KEN + Bola Tinubu/NGA',
      'meeting held 2024-05-26: Mette Frederiksen/DNK + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'the three held bilateral talks with each other',
    published: '2024-05-28',
    text: 'William Ruto, Mette Frederiksen and Bola Tinubu met in Nairobi on Monday. The three leaders had held bilateral talks with each other on Sunday.',
    finds: [
      'meeting held 2024-05-27 @Nairobi/KEN: William Ruto/KEN + Mette Frederiksen/DNK + Bola Tinubu/NGA',
      'meeting|talks held 2024-05-26: William Ruto/KEN + Mette Frederiksen/DNK',
      'meeting|talks held 2024-05-26: William Ruto/KEN + Bola Tinubu/NGA',
      'meeting|talks held 2024-05-26: Mette Frederiksen/DNK + Bola Tinubu/NGA',
    ],
  },
  {
    construction: 'each minister is to meet the others separately',
    published: '2024-05-28',
    text: 'Ishaq Dar, Hakan Fidan and Badr Albusaidi met in Muscat on Monday. Each minister is to meet the others separately on Wednesday.',
    finds: [
      'meeting held 2024-05-27 @Muscat/OMN: Ishaq Dar/PAK + Hakan Fidan/TUR + Badr Albusaidi/OMN',
      'meeting planned 2024-05-29: Ishaq Dar/PAK + Hakan Fidan/TUR',
      'meeting planned 2024-05-29: Ishaq Dar/PAK + Badr Albusaidi/OMN',
      'meeting planned 2024-05-29: Hakan Fidan/TUR + Badr Albusaidi/OMN',
    ],
  },
  {
    construction: 'each thanked the others',
    published: '2024-05-28',
    text: 'Ishaq Dar, Hakan Fidan and Badr Albusaidi met in Muscat on Monday. Each minister thanked the others.',
    finds: ['meeting held 2024-05-27 @Muscat/OMN: Ishaq Dar/PAK + Hakan Fidan/TUR + Badr Albusaidi/OMN'],
  },
]
