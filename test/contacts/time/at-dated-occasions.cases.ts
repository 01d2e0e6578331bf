import type { ContactCase } from '../notation.ts'

const P = '2019-05-15' // a Wednesday
const PAIR = 'Kassym-Jomart Tokayev/KAZ + Shavkat Mirziyoyev/UZB'

/** "met him at the forum held in Baku on Monday": when and where the occasion was, the contact was. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'at the summit held',
    published: P,
    text: 'Kassym-Jomart Tokayev met Shavkat Mirziyoyev at the energy summit held in Baku on Monday.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'noun, at the summit dedicated to, held',
    published: P,
    text: 'Kassym-Jomart Tokayev had a short meeting with Shavkat Mirziyoyev at the conference devoted to the twentieth anniversary of the Caspian Dialogue held in Baku on Monday.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'at the opening of the fair, which began',
    published: P,
    text: 'Kassym-Jomart Tokayev met Shavkat Mirziyoyev at the opening of the fair, which began in Baku on Monday.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'during the forum organised by, on',
    published: P,
    text: 'During the forum organised by the Azerbaijani government in Baku on Monday, Kassym-Jomart Tokayev met Shavkat Mirziyoyev.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'on the sidelines of the conference, hosted by',
    published: P,
    text: 'Kassym-Jomart Tokayev held talks with Shavkat Mirziyoyev on the sidelines of the conference, hosted by Azerbaijan in Baku on Monday.',
    finds: [`talks held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'at the forum held, in front; spoke',
    published: P,
    text: 'At the forum held in Baku on Monday, Kassym-Jomart Tokayev talked to Shavkat Mirziyoyev.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'spoke at the events in a town',
    published: P,
    text: 'Kassym-Jomart Tokayev spoke briefly with Shavkat Mirziyoyev at the anniversary events of the Caspian Dialogue in Baku on Monday.',
    finds: [`meeting held 2019-05-13 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'at a summit that somebody stayed away from on another day',
    published: P,
    text: 'Kassym-Jomart Tokayev met Shavkat Mirziyoyev on Monday at the summit boycotted by Armenia since April.',
    finds: [`meeting held 2019-05-13: ${PAIR}`],
  },
  {
    construction: 'will meet at the summit to be held',
    published: P,
    text: 'Kassym-Jomart Tokayev will meet Shavkat Mirziyoyev at the summit to be held in Baku on Friday.',
    finds: [`meeting planned 2019-05-17 @Baku/AZE: ${PAIR}`],
  },
  {
    construction: 'spoke by phone of the summit held',
    published: P,
    text: 'Kassym-Jomart Tokayev spoke by phone with Shavkat Mirziyoyev on Tuesday about the summit held in Baku on Monday.',
    finds: [`call held 2019-05-14: ${PAIR}`],
  },
]
