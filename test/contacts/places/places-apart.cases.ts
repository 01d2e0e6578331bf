import type { ContactCase } from '../notation.ts'

const P = '2019-05-14' // a Tuesday
const PAIR = 'Nikol Pashinyan/ARM + Ilham Aliyev/AZE'

/** The same people in two states, and no day in common: two contacts. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spoke at events here; last met there',
    published: P,
    text: 'Nikol Pashinyan told reporters that he had a brief meeting with Ilham Aliyev at the festivities in Brussels. The last time the leaders of Armenia and Azerbaijan met was in Vienna on 29 March of this year.',
    finds: [`meeting held null @Brussels/BEL: ${PAIR}`, `meeting held 2019-03-29 @Vienna/AUT: ${PAIR}`],
  },
  {
    construction: 'met here on a day; had met there',
    published: P,
    text: 'Nikol Pashinyan met Ilham Aliyev in Brussels on Monday. The two had also met in Dushanbe.',
    finds: [`meeting held 2019-05-13 @Brussels/BEL: ${PAIR}`, `meeting held null @Dushanbe/TJK: ${PAIR}`],
  },
  {
    construction: 'peace notably in one place and in another',
    published: P,
    text: 'Nikol Pashinyan met Ilham Aliyev on Monday in Brussels. The two leaders exchanged views on peace in the region, notably in eastern Turkey and in Georgia.',
    finds: [`meeting held 2019-05-13 @Brussels/BEL: ${PAIR}`],
  },
  {
    construction: 'the talks were preceded by a session on another day',
    published: P,
    text: 'Nikol Pashinyan held talks with Ilham Aliyev in Brussels on Monday. The talks were preceded by a meeting of the foreign ministers, Zohrab Mnatsakanyan and Elmar Mammadyarov, on Sunday.',
    finds: [
      `talks held 2019-05-13 @Brussels/BEL: ${PAIR}`,
      'meeting held 2019-05-12: Zohrab Mnatsakanyan/ARM + Elmar Mammadyarov/AZE',
    ],
  },
  {
    construction: 'touched on it in light of a session held on a day',
    published: P,
    text: 'Nikol Pashinyan spoke by phone with Ilham Aliyev. The conversation touched on trade in light of the session of the parliament held in Baku on May 3.',
    finds: [`call held null: ${PAIR}`],
  },
]
