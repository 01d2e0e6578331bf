import type { ActCase } from './act-case.ts'

/** Acts told by a noun, and those who go between. */
export const NOUN_CASES: readonly ActCase[] = [
  ["Kenya's condemnation of the coup came late.", ['ACCUSE:condemn held KEN > -: condemnation of the coup']],
  ['A call by Angola for an end to the fighting went unheard.', ['REQUEST held AGO > -: end to the fighting']],
  ['The agreement between Ghana and Togo on gas takes effect in May.', ['AGREE held GHA,TGO > -: agreement']],
  ['Russian strikes on Kharkiv killed four people overnight.', ['ASSAULT held RUS > *: Russian strikes on Kharkiv']],
  [
    'Georgetown met the demand of Caracas for a list of names.',
    ['REQUEST held VEN > -: demand of Caracas'],
    'nouns that are objects are not read',
  ],
  [
    "Cuba's offer to send doctors was accepted by Jamaica.",
    ['SUPPORT:offer held CUB > -: offer', 'AGREE held JAM > *: accepted'],
  ],
  ['Sanctions imposed on Belarus by Canada remain in force.', ['SANCTION held CAN > BLR: imposed']],
  [
    'In a letter, Peru repeated its request for the return of the mummies.',
    ['REQUEST held PER > -: return of the mummies'],
  ],
  ['There was a protest by Armenian students outside the French embassy.', ['PROTEST held ARM > *: a protest']],
  // Between.
  ['Gabon and Chad signed a truce brokered by Qatar.', ['AGREE held GAB,TCD,QAT > -: a truce']],
  [
    'Through Swiss mediation, Iran and Belgium agreed to swap prisoners.',
    ['AGREE held IRN,BEL,CHE > -: swap prisoners'],
  ],
  // None.
  ['Demand for Chilean copper rose last month.', []],
  ['The strike price of the option fell in London.', []],
  ['An agreement between Chad and Niger would end the dispute.', []],
  ['Peru hopes for an agreement with Chile.', []],
]
