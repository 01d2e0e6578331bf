import type { ContactCase } from '../notation.ts'

const P = '2021-09-10'
const FINNS = 'Sauli Niinisto/FIN + Alar Karis/EST'

/** "in the Estonian town of Narva": the town, whatever else is said of it in front. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a state’s city of',
    published: P,
    text: 'Finnish President Sauli Niinisto met Estonian President Alar Karis on Tuesday in the Estonian city of Tartu.',
    finds: [`meeting held 2021-09-07 @Tartu/EST: ${FINNS}`],
  },
  {
    construction: 'a state’s southern town of',
    published: P,
    text: 'Finnish President Sauli Niinisto met Estonian President Alar Karis on Tuesday in the southern Italian town of Matera.',
    finds: [`meeting held 2021-09-07 @Matera/ITA: ${FINNS}`],
  },
  {
    construction: 'a sea’s resort city of',
    published: P,
    text: 'On Tuesday Finnish President Sauli Niinisto held talks with Estonian President Alar Karis in the Black Sea resort city of Batumi.',
    finds: [`talks held 2021-09-07 @Batumi/GEO: ${FINNS}`],
  },
  {
    construction: 'of a state, a sea’s resort of',
    published: P,
    text: 'On Tuesday Finnish President Sauli Niinisto held talks with Estonian President Alar Karis in Egypt’s Red Sea resort of Sharm el-Sheikh.',
    finds: [`talks held 2021-09-07 @Sharm el-Sheikh/EGY: ${FINNS}`],
  },
  {
    construction: 'a border village of, not in any table',
    published: P,
    text: 'Finnish President Sauli Niinisto met Estonian President Alar Karis on Tuesday in the Polish border village of Medyka.',
    finds: [`meeting held 2021-09-07 @Medyka/POL: ${FINNS}`],
  },
  {
    construction: 'near the port city of',
    published: P,
    text: 'Finnish President Sauli Niinisto and Estonian President Alar Karis met near the Croatian port city of Split on Tuesday.',
    finds: [`meeting held 2021-09-07 @Split/HRV: ${FINNS}`],
  },
  {
    construction: 'a state’s capital of',
    published: P,
    text: 'Finnish President Sauli Niinisto and Estonian President Alar Karis met in the Latvian capital of Riga on Tuesday.',
    finds: [`meeting held 2021-09-07 @Riga/LVA: ${FINNS}`],
  },
  {
    construction: 'the eastern province of another state, of which they spoke',
    published: P,
    text: 'Finnish President Sauli Niinisto and Estonian President Alar Karis met in Riga on Tuesday to discuss the fighting in the Syrian province of Idlib.',
    finds: [`meeting held 2021-09-07 @Riga/LVA: ${FINNS}`],
  },
]
