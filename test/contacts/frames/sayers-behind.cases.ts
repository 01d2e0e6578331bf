import type { ContactCase } from '../notation.ts'

const P = '2021-09-10'
const PAIR = 'Cyril Ramaphosa/ZAF + Hage Geingob/NAM'

/** "discussed A, B and a summit during a call, sources said": who says so is no part of the list. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'matters with a summit, during a phone call, sources in an office said',
    published: P,
    text: 'Cyril Ramaphosa and Namibian President Hage Geingob discussed vaccines and a summit in Gaborone during a phone call on Thursday, sources in Ramaphosa’s office said.',
    finds: [`call held 2021-09-09: ${PAIR}`],
  },
  {
    construction: 'three matters, an aide at the palace said',
    published: P,
    text: 'Cyril Ramaphosa and Namibian President Hage Geingob discussed vaccines, the border and a planned pipeline in a phone call on Thursday, an aide at the palace said.',
    finds: [`call held 2021-09-09: ${PAIR}`],
  },
  {
    construction: 'met and spoke, diplomats in a town said',
    published: P,
    text: 'Cyril Ramaphosa met Namibian President Hage Geingob in Windhoek on Thursday to discuss fishing and a railway, diplomats in the city said.',
    finds: [`meeting held 2021-09-09 @Windhoek/NAM: ${PAIR}`],
  },
  {
    construction: 'matters joined, two officials of a ministry added',
    published: P,
    text: 'Cyril Ramaphosa and Namibian President Hage Geingob reviewed trade and the drought in a video conference on Thursday, two officials of the ministry added.',
    finds: [`video held 2021-09-09: ${PAIR}`],
  },
  {
    construction: 'a statement by the leaders is the topic of the talks',
    published: P,
    text: 'South African Foreign Minister Naledi Pandor will meet Namibian Foreign Minister Netumbo Nandi-Ndaitwah in Windhoek on Monday. The main topic of the talks will be the declaration by the presidents of Angola and Zambia.',
    finds: ['meeting|talks planned 2021-09-13 @Windhoek/NAM: Naledi Pandor/ZAF + Netumbo Nandi-Ndaitwah/NAM'],
  },
]
