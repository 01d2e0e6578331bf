import type { ContactCase } from '../notation.ts'

/** What press reports say beside the contact: of aides, of matters, of a programme. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'decided in consultation with his own people',
    published: '2021-06-10',
    text: 'Serbian President Aleksandar Vucic met Croatian President Zoran Milanovic on Wednesday. Vucic made his decision in consultation with Foreign Minister Nikola Selakovic and adviser Suzana Vasiljevic.',
    finds: ['meeting held 2021-06-09: Aleksandar Vucic/SRB + Zoran Milanovic/HRV'],
  },
  {
    construction: 'met about issues, including states',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag met her German counterpart Heiko Maas on Wednesday about “issues of common concern,” including Belarus, Mali and Syria.',
    finds: ['meeting held 2021-06-09: Sigrid Kaag/NLD + Heiko Maas/DEU'],
  },
  {
    construction: 'met leaders, including those named',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag met several colleagues on Wednesday, including Heiko Maas of Germany.',
    finds: ['meeting held 2021-06-09: Sigrid Kaag/NLD + Heiko Maas/DEU'],
  },
  {
    construction: 'was not aware of any calls',
    published: '2021-06-10',
    text: 'The spokeswoman said she was not aware of any phone calls between Polish President Andrzej Duda and Brazilian President Jair Bolsonaro.',
    finds: [],
  },
  {
    construction: 'his stay is to include a meeting',
    published: '2021-06-10',
    text: 'Polish President Andrzej Duda flies to Brasilia next week. His stay is to include a meeting over dinner with Brazilian President Jair Bolsonaro.',
    finds: ['meeting planned 2021-06-14/2021-06-20|null: Andrzej Duda/POL + Jair Bolsonaro/BRA'],
  },
  {
    construction: 'the meeting is being held',
    published: '2021-06-10',
    text: 'Chilean President Sebastian Pinera called a virtual meeting with his Peruvian counterpart Francisco Sagasti.\n\nThe meeting is being held behind closed doors, the paper said.',
    finds: ['video ongoing 2021-06-10: Sebastian Pinera/CHL + Francisco Sagasti/PER'],
  },
  {
    construction: 'the two top diplomats of whom one met another leader',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag is likely to hold talks with her Turkish counterpart Mevlut Cavusoglu on June 14 in Ankara. Kaag could be received by President Recep Tayyip Erdogan after the talks.\n\nThis will be the second meeting between the two top diplomats this month. The two met in Brussels on Monday.',
    finds: [
      'talks planned 2021-06-14 @Ankara/TUR: Sigrid Kaag/NLD + Mevlut Cavusoglu/TUR',
      'meeting proposed *: Sigrid Kaag/NLD + [Recep Tayyip Erdogan/TUR || Recep Tayyip Erdogan/TUR (host)]',
      'meeting held 2021-06-07 @Brussels/BEL: Sigrid Kaag/NLD + Mevlut Cavusoglu/TUR',
    ],
  },
]
