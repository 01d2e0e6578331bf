import type { ContactCase } from '../notation.ts'

const published = '2025-10-14'

/** Talks of which only the other side is named, in what somebody says of them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'says talks with officials of two states ended',
    published,
    text: 'UN envoy Hans Grundberg says talks with senior Saudi and Omani officials in Muscat ended on Friday without a breakthrough.',
    finds: [
      'talks held 2025-10-10 @Muscat/OMN: Hans Grundberg/XUN + Saudi officials/SAU/delegation! + Omani officials/OMN/delegation!',
    ],
  },
  {
    construction: 'said negotiations with a group ended',
    published,
    text: 'Iranian Foreign Minister Abbas Araghchi said negotiations with the E3 foreign ministers in Geneva ended on Friday.',
    finds: ['talks held 2025-10-10 @Geneva/CHE: Abbas Araghchi/IRN + E3 foreign ministers/-/group!'],
  },
  {
    construction: 'a seat of government said talks with a body would resume',
    published,
    text: 'The Kremlin said talks with the IAEA would resume on Thursday.',
    finds: ['talks planned 2025-10-16: Russia/RUS/delegation! + IAEA/XIA/delegation!'],
  },
  {
    construction: 'a spokesman said talks had made progress',
    published,
    text: 'Iranian foreign ministry spokesman Esmail Baghaei said talks with Saudi officials in Baghdad had made progress.',
    finds: ['talks held null @Baghdad/IRQ: Iran/IRN/delegation! + Saudi officials/SAU/delegation!'],
  },
  {
    construction: 'said that a meeting with a counterpart had been put off',
    published,
    text: 'German Foreign Minister Johann Wadephul said that a meeting with his Serbian counterpart Marko Djuric had been postponed.',
    finds: ['meeting cancelled null: Johann Wadephul/DEU + Marko Djuric/SRB'],
  },
  {
    construction: 'no contact: an analyst on talks',
    published,
    text: 'Analyst John Smith said talks with Iran were doomed.',
    finds: [],
  },
  {
    construction: 'state behind a town, before a clause of others',
    published,
    text: "A day after Hans Grundberg's meetings in Muscat, Oman, a rebel chief said that he awaited a proposal.",
    finds: [],
  },
  {
    construction: 'state behind a town, before the subject',
    published,
    text: 'At a forum in Antalya, Turkey, Russian Foreign Minister Sergei Lavrov met Hungarian Foreign Minister Peter Szijjarto.',
    finds: ['meeting held null @Antalya/TUR: Sergei Lavrov/RUS + Peter Szijjarto/HUN'],
  },
  {
    construction: 'states in a row behind a town are subjects',
    published,
    text: 'In Vienna, Austria, Germany and France met Iran on Friday.',
    finds: [
      'meeting|talks held 2025-10-10 @Vienna/AUT: Austria/AUT/delegation! + Germany/DEU/delegation! + France/FRA/delegation! + Iran/IRN/delegation!',
    ],
  },
]
