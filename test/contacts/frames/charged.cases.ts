import type { ContactCase } from '../notation.ts'

/** Somebody is named to hold talks: he holds them, not whoever named him. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'designated to',
    published: '2024-03-07',
    text: 'President Mulino designated his foreign minister, Javier Martínez-Acha, to hold negotiations with Costa Rican Foreign Minister Arnoldo André.',
    finds: ['talks planned null|2024: Javier Martínez-Acha/PAN/foreign_minister + Arnoldo André/CRI/foreign_minister'],
  },
  {
    construction: 'was tasked with, by',
    published: '2024-03-07',
    text: 'Special envoy Amos Hochstein has been tasked by President Biden with negotiating with Lebanese Speaker Nabih Berri.',
    finds: ['talks planned|proposed null|2024: Amos Hochstein/USA/envoy + Nabih Berri/LBN'],
  },
  {
    construction: 'appointed to conduct the talks',
    published: '2024-03-07',
    text: 'Mr Kenyatta appointed Foreign Secretary Alfred Mutua to conduct talks with Somali Foreign Minister Ahmed Fiqi.',
    finds: ['talks planned null|2024: Alfred Mutua/KEN|- + Ahmed Fiqi/SOM/foreign_minister'],
  },
  {
    construction: 'mandated, perfect',
    published: '2024-03-07',
    text: 'Prime Minister Sánchez has mandated Foreign Minister José Manuel Albares to continue negotiations with Foreign Secretary David Cameron.',
    finds: ['talks planned null|2024: José Manuel Albares/ESP/foreign_minister + David Cameron/GBR/foreign_minister'],
  },
  {
    construction: 'charged with holding',
    published: '2024-03-07',
    text: 'President Tokayev charged Foreign Minister Murat Nurtleu with holding talks with Uzbek Foreign Minister Bakhtiyor Saidov in Tashkent next week.',
    finds: [
      'talks planned 2024-03-11/2024-03-17 @Tashkent/UZB: Murat Nurtleu/KAZ/foreign_minister + Bakhtiyor Saidov/UZB/foreign_minister',
    ],
  },
  {
    construction: 'delegated, by telephone',
    published: '2024-03-07',
    text: 'The king delegated Foreign Minister Nasser Bourita to telephone Spanish Foreign Minister José Manuel Albares.',
    finds: ['call planned null|2024: Nasser Bourita/MAR/foreign_minister + José Manuel Albares/ESP/foreign_minister'],
  },
  {
    construction: 'deputed, and it took place',
    published: '2024-03-07',
    text: 'President Ruto deputed Foreign Minister Musalia Mudavadi to meet Ethiopian Prime Minister Abiy Ahmed. The two met in Addis Ababa on Tuesday.',
    finds: [
      'meeting held 2024-03-05 @Addis Ababa/ETH: Musalia Mudavadi/KEN/foreign_minister + Abiy Ahmed/ETH/head_of_government',
    ],
  },
  {
    construction: 'named to lead other work',
    published: '2024-03-07',
    text: 'President Lai named his vice president, Hsiao Bi-khim, to look after relations with Paraguay.',
    finds: [],
  },
]
