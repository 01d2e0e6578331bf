import type { ContactCase } from '../notation.ts'

/** Guests of a host told just before, and whose meeting "his" is. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a meeting with each of his guests',
    published: '2016-06-24',
    text: 'Bolivian President Evo Morales hosted Ecuadorian President Rafael Correa and Paraguayan President Horacio Cartes in Sucre on Thursday. In the morning Morales had a meeting with each of his guests.',
    finds: [
      'meeting held 2016-06-23 @Sucre/BOL: Evo Morales/BOL (host) + Rafael Correa/ECU + Horacio Cartes/PRY',
      'meeting held 2016-06-23: Evo Morales/BOL + Rafael Correa/ECU',
      'meeting held 2016-06-23: Evo Morales/BOL + Horacio Cartes/PRY',
    ],
  },
  {
    construction: 'accompanied the president at his meeting with Y',
    published: '2016-06-24',
    text: 'On Thursday Bolivian Foreign Minister David Choquehuanca met Kenyan Foreign Minister Amina Mohamed. The Bolivian minister also accompanied President Evo Morales at his meeting with the President of Senegal, Macky Sall.',
    finds: [
      'meeting held 2016-06-23: David Choquehuanca/BOL + Amina Mohamed/KEN',
      'meeting held 2016-06-23: Evo Morales/BOL + Macky Sall/SEN',
    ],
  },
  {
    construction: 'told them of his meeting with Y',
    published: '2016-06-24',
    text: 'Swiss Foreign Minister Didier Burkhalter spoke by telephone with Bolivian President Evo Morales on Wednesday. On Thursday Burkhalter told reporters of his meeting with the President of Senegal, Macky Sall.',
    finds: [
      'call held 2016-06-22: Didier Burkhalter/CHE + Evo Morales/BOL',
      'meeting held *: Didier Burkhalter/CHE + Macky Sall/SEN',
    ],
  },
  {
    construction: 'guests in general are nobody',
    published: '2016-06-24',
    text: 'Bolivian President Evo Morales met Senegalese President Macky Sall in Sucre on Thursday. The hotel was full, and the guests were moved.',
    finds: ['meeting held 2016-06-23 @Sucre/BOL: Evo Morales/BOL + Macky Sall/SEN'],
  },
]
