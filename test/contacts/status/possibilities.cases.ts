import type { ContactCase } from '../notation.ts'

/** Talks of which only the possibility is spoken of. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the possibility of restarting negotiations',
    published: '2021-03-04',
    text: 'The talks focused on the possibility of restarting direct negotiations between Eritrea and Djibouti.',
    finds: ['talks proposed null: Eritrea/ERI/delegation! + Djibouti/DJI/delegation!'],
  },
  {
    construction: 'the idea of holding a summit',
    published: '2021-03-04',
    text: 'Officials floated the idea of holding a summit between Serbian President Aleksandar Vucic and Croatian President Zoran Milanovic in May.',
    finds: ['summit|meeting proposed 2021-05|null: Aleksandar Vucic/SRB + Zoran Milanovic/HRV'],
  },
  {
    construction: 'the prospect of resuming talks',
    published: '2021-03-04',
    text: 'The prospect of resuming talks between Georgian Prime Minister Irakli Garibashvili and opposition leader Nika Melia is dim; Garibashvili met EU Ambassador Carl Hartzell on Wednesday.',
    finds: [
      '~talks proposed *: Irakli Garibashvili/GEO + Nika Melia/GEO',
      'meeting held 2021-03-03: Irakli Garibashvili/GEO + Carl Hartzell/XEU',
    ],
  },
]
