import type { ContactCase } from '../notation.ts'

const P = '2024-03-07' // a Thursday
const PAIR = 'Hakan Fidan/TUR + Badr Abdelatty/EGY'

/** Calendar weeks, months, seasons and years, and what is no day at all. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'last week',
    published: P,
    text: 'Hakan Fidan met Badr Abdelatty in Cairo last week.',
    finds: [`meeting held 2024-02-26/2024-03-03 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'earlier this week',
    published: P,
    text: 'Hakan Fidan spoke by phone with Badr Abdelatty earlier this week.',
    finds: [`call held 2024-03-04/2024-03-10|2024-03-04/2024-03-07|2024-03-04/2024-03-06: ${PAIR}`],
  },
  {
    construction: 'next week',
    published: P,
    text: 'Hakan Fidan will hold talks with Badr Abdelatty in Ankara next week.',
    finds: [`talks planned 2024-03-11/2024-03-17 @Ankara/TUR: ${PAIR}`],
  },
  {
    construction: 'last week, on a weekday',
    published: P,
    text: 'Hakan Fidan telephoned Badr Abdelatty on Wednesday last week.',
    finds: [`call held 2024-02-28: ${PAIR}`],
  },
  {
    construction: 'later this month',
    published: P,
    text: 'Hakan Fidan is to receive Badr Abdelatty in Ankara later this month.',
    finds: ['meeting planned 2024-03 @Ankara/TUR: Hakan Fidan/TUR (host) + Badr Abdelatty/EGY'],
  },
  {
    construction: 'last month',
    published: P,
    text: 'Hakan Fidan had met Badr Abdelatty in Cairo last month.',
    finds: [`meeting held 2024-02 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'at the end of January',
    published: P,
    text: 'Hakan Fidan met Badr Abdelatty in Cairo at the end of January.',
    finds: [`meeting held 2024-01|2024-01-31~|2024-01-21/2024-01-31|2024-01-25/2024-01-31 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'in the autumn of a year',
    published: P,
    text: 'Hakan Fidan first met Badr Abdelatty in Cairo in the autumn of 2023.',
    finds: [`meeting held 2023-09/2023-11 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'over the weekend',
    published: P,
    text: 'Hakan Fidan held talks with Badr Abdelatty in Antalya over the weekend.',
    finds: [`talks held 2024-03-02/2024-03-03 @Antalya/TUR: ${PAIR}`],
  },
  {
    construction: 'several times this month',
    published: P,
    text: 'Hakan Fidan and Badr Abdelatty have spoken by phone several times this month.',
    finds: [`call held 2024-03-01/2024-03-31|2024-03-01/2024-03-07|2024-03: ${PAIR}`],
  },
  {
    construction: 'two days ago',
    published: P,
    text: 'Hakan Fidan met Badr Abdelatty in Cairo two days ago.',
    finds: [`meeting held 2024-03-05 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'the day before yesterday, and yesterday',
    published: P,
    text: 'Hakan Fidan met Badr Abdelatty in Cairo yesterday. The day before, he had telephoned Sameh Shoukry.',
    finds: [`meeting held 2024-03-06 @Cairo/EGY: ${PAIR}`, 'call held 2024-03-05: Hakan Fidan/TUR + Sameh Shoukry/EGY'],
  },
  {
    construction: 'a week from today',
    published: P,
    text: 'Hakan Fidan will meet Badr Abdelatty in Cairo a week from today.',
    finds: [`meeting planned 2024-03-14 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'in two weeks',
    published: P,
    text: 'Hakan Fidan will meet Badr Abdelatty in Cairo in two weeks.',
    finds: [`meeting planned 2024-03-21~|2024-03-21|2024-03-18/2024-03-24 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'recently',
    published: P,
    text: 'Hakan Fidan recently met Badr Abdelatty in Cairo.',
    finds: [`meeting held null @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'from a day to a day',
    published: P,
    text: 'Hakan Fidan held talks with Badr Abdelatty in Cairo from February 27 to 29.',
    finds: [`talks held 2024-02-27/2024-02-29 @Cairo/EGY: ${PAIR}`],
  },
  {
    construction: 'on the night from one day to the next',
    published: P,
    text: 'Hakan Fidan and Badr Abdelatty spoke by phone on Tuesday night.',
    finds: [`call held 2024-03-05: ${PAIR}`],
  },
  {
    construction: 'by the end of the month',
    published: P,
    text: 'Hakan Fidan plans to visit Cairo by the end of the month to meet Badr Abdelatty.',
    finds: [`meeting planned 2024-03 @Cairo/EGY: ${PAIR}`],
  },
]
