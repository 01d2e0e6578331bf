import type { ContactCase } from '../notation.ts'

/** Holders of one office in the two states last spoken of, named or not. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'foreign ministers of the two countries',
    published: '2019-06-13',
    text: 'Kenyan President Uhuru Kenyatta will hold talks with his Somali counterpart Mohamed Abdullahi Mohamed on Friday.\n\nThe foreign ministers of the two countries met on Wednesday to prepare the visit.',
    finds: [
      'talks planned 2019-06-14: Uhuru Kenyatta/KEN + Mohamed Abdullahi Mohamed/SOM',
      'meeting held 2019-06-12: foreign minister/KEN/office! + foreign minister/SOM/office!',
    ],
  },
  {
    construction: 'the two countries’ defence ministers',
    published: '2019-06-13',
    text: 'Relations between Peru and Ecuador have improved. The two countries’ defence ministers met in Loja on Tuesday.',
    finds: ['meeting held 2019-06-11 @Loja/ECU: defence minister/PER/office! + defence minister/ECU/office!'],
  },
  {
    construction: 'their foreign ministers',
    published: '2019-06-13',
    text: 'Thai Prime Minister Prayut Chan-o-cha and Cambodian Prime Minister Hun Sen spoke by telephone on Monday. Their foreign ministers will meet next week in Siem Reap.',
    finds: [
      'call held 2019-06-10: Prayut Chan-o-cha/THA + Hun Sen/KHM',
      'meeting planned 2019-06-17/2019-06-23: foreign minister/THA/office! + foreign minister/KHM/office!',
    ],
  },
  {
    construction: 'leaders of both countries are those named',
    published: '2019-06-13',
    text: 'Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki signed a declaration last year. The leaders of both countries met again in Asmara on Tuesday.',
    finds: ['meeting held 2019-06-11 @Asmara/ERI: Abiy Ahmed/ETH + Isaias Afwerki/ERI'],
  },
  {
    construction: 'spoke by phone, defence ministers of both nations',
    published: '2019-06-13',
    text: 'Norway and Finland share a long border. Defence ministers of both nations spoke by phone on Thursday.',
    finds: ['call held 2019-06-13: defence minister/NOR/office! + defence minister/FIN/office!'],
  },
  {
    construction: 'nobody named by ministers of two unnamed countries',
    published: '2019-06-13',
    text: 'Foreign ministers of the two countries met on Monday, the paper wrote.',
    finds: [],
  },
]
