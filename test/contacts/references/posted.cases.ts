import type { ContactCase } from '../notation.ts'

/** What somebody posts or says of his own contact, without a verb or without himself. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Great meeting today with Y, X wrote',
    published: '2023-03-10',
    text: 'Great meeting today with Lithuanian President Gitanas Nausėda, Moldovan Prime Minister Dorin Recean wrote on Twitter.',
    finds: ['meeting held 2023-03-10: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: '"Good call with Y," X posted',
    published: '2023-03-10',
    text: '"Good call with Lithuanian President Gitanas Nausėda this morning," Moldovan Prime Minister Dorin Recean posted.',
    finds: ['call held 2023-03-10: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'X: useful talks with Y',
    published: '2023-03-10',
    text: 'Moldovan Prime Minister Dorin Recean: useful talks on Thursday with Lithuanian President Gitanas Nausėda in Vilnius',
    finds: ['talks held 2023-03-09 @Vilnius/LTU: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'just hung up with Y',
    published: '2023-03-10',
    text: 'On Thursday evening Moldovan Prime Minister Dorin Recean said that he had just hung up with Lithuanian President Gitanas Nausėda.',
    finds: ['call held 2023-03-09: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'for X it was the third meeting with Y',
    published: '2023-03-10',
    text: 'For Moldovan Prime Minister Dorin Recean it was the third meeting with Lithuanian President Gitanas Nausėda in a month.',
    finds: ['meeting held *: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'so did Z',
    published: '2023-03-10',
    text: 'Moldovan Prime Minister Dorin Recean met Lithuanian President Gitanas Nausėda in Vilnius on Thursday. So did Latvian Prime Minister Krišjānis Kariņš.',
    finds: [
      'meeting held 2023-03-09 @Vilnius/LTU: Dorin Recean/MDA + Gitanas Nausėda/LTU',
      'meeting held 2023-03-09: Krišjānis Kariņš/LVA + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'so had Z, by telephone',
    published: '2023-03-10',
    text: "Lithuanian President Gitanas Nausėda was telephoned by Moldovan Prime Minister Dorin Recean on Thursday. So was Latvia's president, Egils Levits.",
    finds: [
      'call held 2023-03-09: Dorin Recean/MDA + Gitanas Nausėda/LTU',
      'call held 2023-03-09: Dorin Recean/MDA + Egils Levits/LVA',
    ],
  },
  {
    construction: 'in a letter dated a day, X asks Y',
    published: '2023-03-10',
    text: 'In a letter dated 6 March, Moldovan Prime Minister Dorin Recean asks Lithuanian President Gitanas Nausėda for more transformers.',
    finds: ['message held 2023-03-06: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
  {
    construction: 'is at this hour meeting Y',
    published: '2023-03-10',
    text: 'Moldovan Prime Minister Dorin Recean is at this hour meeting Lithuanian President Gitanas Nausėda in Vilnius.',
    finds: ['meeting ongoing 2023-03-10 @Vilnius/LTU: Dorin Recean/MDA + Gitanas Nausėda/LTU'],
  },
]
