import type { ContactCase } from '../notation.ts'

/** A pronoun in a clause between a subject and its verb means that subject. */
export const cases: ContactCase[] = [
  {
    construction: 'B, hearing of it in Geneva, where he had met C, flew home',
    published: '2019-05-17',
    text: 'Juan Guaido appealed for help. The Norwegian minister, Ine Eriksen Soreide, was in Oslo. Jeremy Hunt, on learning of it in Geneva, where he had met Sergei Lavrov, cut his journey short.',
    finds: ['meeting held * @Geneva/CHE: Jeremy Hunt/GBR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'Y, after he had telephoned Z, signed',
    published: '2020-02-14',
    text: 'Ashraf Ghani hesitated for a week. Imran Khan, after he had telephoned Hassan Rouhani on Wednesday, gave his consent.',
    finds: ['call held 2020-02-12: Imran Khan/PAK + Hassan Rouhani/IRN'],
  },
  {
    construction: 'Y, before he left for home, called on Z',
    published: '2018-09-21',
    text: 'Mahmoud Abbas stayed away. Ayman Safadi, when he stopped in Rabat on Tuesday to see Nasser Bourita, said nothing of it.',
    finds: ['meeting held 2018-09-18 @Rabat/MAR: Ayman Safadi/JOR + Nasser Bourita/MAR'],
  },
  {
    construction: 'Y, in Vienna, where she sat down with Z, said',
    published: '2021-04-09',
    text: 'Josep Borrell is still hopeful. Wendy Sherman, in Vienna, where she sat down with Enrique Mora on Thursday, sounded less so.',
    finds: ['meeting held 2021-04-08 @Vienna/AUT: Wendy Sherman/USA + Enrique Mora/XEU'],
  },
  {
    construction: 'Y, whom Z had received: the object of the clause is Y, its subject Z',
    published: '2018-09-21',
    text: 'Adel al-Jubeir wrote nothing down. Ayman Safadi, whom Nasser Bourita had received in Rabat on Tuesday, kept minutes.',
    finds: ['meeting held 2018-09-18 @Rabat/MAR: Nasser Bourita/MAR (host) + Ayman Safadi/JOR'],
  },
  {
    construction: 'Y, like Z, whom he met: he is Y',
    published: '2020-02-14',
    text: 'Narendra Modi did not call. Imran Khan, like Mahathir Mohamad, whom he met in Putrajaya on Tuesday, blames Delhi.',
    finds: ['meeting held 2020-02-11|2020-02-04 @Putrajaya/MYS: Imran Khan/PAK + Mahathir Mohamad/MYS'],
  },
]
