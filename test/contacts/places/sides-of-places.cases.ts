import type { ContactCase } from '../notation.ts'

const P = '2021-09-10'
const PAIR = 'Sauli Niinisto/FIN + Alar Karis/EST'

/** "in neighbouring Latvia", "in downtown Riga", "for Washington": a place all the same. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in a neighbouring state',
    published: P,
    text: 'Sauli Niinisto and Alar Karis met on Tuesday in neighbouring Latvia.',
    finds: [`meeting held 2021-09-07 @Latvia/LVA: ${PAIR}`],
  },
  {
    construction: 'in the middle of a town',
    published: P,
    text: 'On Tuesday Sauli Niinisto held a meeting with Alar Karis at a hotel in central Riga.',
    finds: [`meeting held 2021-09-07 @Riga/LVA: ${PAIR}`],
  },
  {
    construction: 'in nearby, in front',
    published: P,
    text: 'In nearby Jericho, Mahmoud Abbas received Sauli Niinisto on Tuesday.',
    finds: ['meeting held 2021-09-07 @Jericho/PSE: Mahmoud Abbas/PSE (host) + Sauli Niinisto/FIN'],
  },
  {
    construction: 'in the north of a state',
    published: P,
    text: 'Sauli Niinisto met Alar Karis on Tuesday in northern Latvia.',
    finds: [`meeting held 2021-09-07 @Latvia/LVA: ${PAIR}`],
  },
  {
    construction: 'will leave for, for a meeting',
    published: P,
    text: 'Sauli Niinisto will leave for Washington on Monday for a meeting with US President Joe Biden.',
    finds: ['meeting planned 2021-09-13 @Washington/USA: Sauli Niinisto/FIN + Joe Biden/USA'],
  },
  {
    construction: 'left for, to meet',
    published: P,
    text: 'Sauli Niinisto is to depart for Oslo on Monday to meet Norwegian Prime Minister Erna Solberg.',
    finds: ['meeting planned 2021-09-13 @Oslo/NOR: Sauli Niinisto/FIN + Erna Solberg/NOR'],
  },
  {
    construction: 'will travel to a state; during the visit',
    published: P,
    text: 'Sauli Niinisto will travel to Sweden on an official visit next week. Niinisto will meet Prime Minister Stefan Lofven during the visit.',
    finds: ['meeting planned 2021-09-13/2021-09-19 @Sweden/SWE: Sauli Niinisto/FIN + Stefan Lofven/SWE'],
  },
]
