/** Two records of two texts in the notation of `record-notation.ts`, and whether a careful reader takes them to be of one contact. */
export interface PairCase {
  readonly says: string
  readonly a: string
  readonly b: string
  readonly are: 'one' | 'two'
}

export function one(says: string, a: string, b: string): PairCase {
  return { says, a, b, are: 'one' }
}

export function two(says: string, a: string, b: string): PairCase {
  return { says, a, b, are: 'two' }
}

export const BERG = 'Jonas Berg, NOR, foreign_minister'
export const HOLT = 'Mira Holt, DNK, foreign_minister'
export const SALO = 'Aino Salo, FIN, foreign_minister'
export const REYES = 'Ines Reyes, MEX, head_of_state'
export const CARTER = 'Paul Carter, USA, head_of_state'
export const SATO = 'Emi Sato, JPN, foreign_minister'
export const RUSSIA = 'Russian delegation*, RUS'
export const UKRAINE = 'Ukrainian delegation*, UKR'
export const IRAN = 'Iran*, IRN'
export const USA = 'United States*, USA'
export const OMAN = 'Oman*, OMN, mediator'
