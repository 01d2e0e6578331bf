import type { ContactCase } from '../notation.ts'

/** He who has a counterpart is not of one state with him, whoever the sentence before was about. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'after a sentence about the host, he held talks with his counterpart',
    published: '2024-10-06',
    text: 'Slovenian Foreign Minister Tanja Fajon and Japanese Foreign Minister Takeshi Iwaya are in Lima. Mr Iwaya called on President Dina Boluarte there on Friday. The President, who has promised to open the ports, thanked Tokyo for its loans. On Saturday morning he held talks with his Peruvian counterpart, Elmer Schialer.',
    finds: [
      'meeting held 2024-10-04 @Lima/PER: Takeshi Iwaya/JPN/foreign_minister + Dina Boluarte/PER/head_of_state',
      'talks held 2024-10-05: Takeshi Iwaya/JPN/foreign_minister + Elmer Schialer/PER/foreign_minister',
    ],
  },
  {
    construction: 'he received his counterpart, after what a guest of his said',
    published: '2022-09-16',
    text: 'Kazakh Foreign Minister Mukhtar Tileuberdi received Chinese Foreign Minister Wang Yi in Nur-Sultan on Wednesday. Wang spoke warmly of the new railway. On Thursday he also received his Turkish counterpart, Mevlut Cavusoglu.',
    finds: [
      'meeting held 2022-09-14: Mukhtar Tileuberdi/KAZ/foreign_minister + Wang Yi/CHN/foreign_minister',
      'meeting held 2022-09-15: Mukhtar Tileuberdi/KAZ/foreign_minister + Mevlut Cavusoglu/TUR/foreign_minister',
    ],
  },
  {
    construction: 'he telephoned his counterpart: whom the text is about goes on',
    published: '2024-05-21',
    text: 'Brazilian Foreign Minister Mauro Vieira met Chilean President Gabriel Boric in Santiago on Monday. Boric accepted an invitation to Brasília. In the evening he dined with his counterpart, Alberto van Klaveren.',
    finds: [
      'meeting held 2024-05-20 @Santiago/CHL: Mauro Vieira/BRA/foreign_minister + Gabriel Boric/CHL/head_of_state',
      'meeting held 2024-05-20: Mauro Vieira/BRA/foreign_minister + Alberto van Klaveren/CHL/foreign_minister',
    ],
  },
]
