import type { ContactCase } from '../notation.ts'

const P = '2021-09-10'
const PAIR = 'Sauli Niinisto/FIN + Alar Karis/EST'

/** "in the Latvian capital Riga": where it was, and Riga is nobody who met. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a state’s capital named, at the end',
    published: P,
    text: 'Sauli Niinisto and Alar Karis met on Tuesday in the Latvian capital Riga.',
    finds: [`meeting held 2021-09-07 @Riga/LVA: ${PAIR}`],
  },
  {
    construction: 'a state’s capital named, before with',
    published: P,
    text: 'Sauli Niinisto met in the Latvian capital Riga with Estonian President Alar Karis on Tuesday.',
    finds: [`meeting held 2021-09-07 @Riga/LVA: ${PAIR}`],
  },
  {
    construction: 'a state’s capital named, between subject and passive',
    published: P,
    text: 'A meeting between Sauli Niinisto and Alar Karis in the Latvian capital Riga this month was cancelled after a strike of pilots.',
    finds: [`meeting cancelled 2021-09 @Riga/LVA: ${PAIR}`],
  },
  {
    construction: 'the capital named, of the state spoken of',
    published: P,
    text: 'Sauli Niinisto held talks with Latvian President Egils Levits in the capital Riga on Tuesday.',
    finds: ['talks held 2021-09-07 @Riga/LVA: Sauli Niinisto/FIN + Egils Levits/LVA'],
  },
  {
    construction: 'with the participation of others, behind it',
    published: P,
    text: 'The foreign ministers of Serbia and Kosovo met on September 7 in the Austrian capital Vienna with the participation of their counterparts from Germany and France.',
    finds: [
      'meeting held 2021-09-07 @Vienna/AUT: Serbian foreign minister/SRB/office! + Kosovar foreign minister/XKX/office! + German foreign minister/DEU/office! + French foreign minister/FRA/office!',
    ],
  },
  {
    construction: 'to the capital named, to meet',
    published: P,
    text: 'Sauli Niinisto flew to the Ukrainian capital Kyiv on Tuesday to meet President Volodymyr Zelenskyy.',
    finds: ['meeting held 2021-09-07 @Kyiv/UKR: Sauli Niinisto/FIN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'the capital named, which hosts',
    published: P,
    text: 'On Tuesday the Omani capital Muscat hosted talks between Iran and the United States.',
    finds: [
      'talks held 2021-09-07 @Muscat/OMN: Iran/IRN/delegation! + United States/USA/delegation! + Oman/OMN/delegation! (host)?',
    ],
  },
]
