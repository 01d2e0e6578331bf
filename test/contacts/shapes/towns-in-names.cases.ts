import type { ContactCase } from '../notation.ts'

/** A capital or a state behind a given name is somebody's surname, and speaks for nobody. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a ship named for a president',
    published: '2022-05-18',
    text: 'George Washington meets Charles de Gaulle\n\nTOULON, May 18, 2022 - The two carriers exchanged signals off Corsica on Tuesday.',
    finds: [],
  },
  {
    construction: 'a carrier with an article',
    published: '2022-05-18',
    text: 'The George Washington met the Prince of Wales in the Philippine Sea on Tuesday.',
    finds: [],
  },
  {
    construction: 'an actor received by a president',
    published: '2022-05-18',
    text: 'Denzel Washington met Emmanuel Macron at the Cannes festival on Tuesday.',
    finds: [],
  },
  {
    construction: 'a writer named for a city',
    published: '2022-05-18',
    text: 'Jack London never met Paris, it is said, but Paris received him with open arms in Tokyo.',
    finds: [],
  },
  {
    construction: 'a player named for a state',
    published: '2022-05-18',
    text: 'Paris Hilton met Kyiv mayor Vitali Klitschko on Tuesday.',
    finds: [],
  },
  {
    construction: 'the prince himself',
    published: '2022-05-18',
    text: 'The Prince of Wales received the president of Ghana at Clarence House on Tuesday.',
    finds: [
      'meeting held 2022-05-17: Prince of Wales/GBR/royal/office!|person! + president of Ghana/GHA/head_of_state/office!|person!',
    ],
  },
  {
    construction: 'a capital that speaks for its state',
    published: '2022-05-18',
    text: 'In Vienna on Tuesday Washington held talks with Tehran.',
    finds: ['talks held 2022-05-17 @Vienna/AUT: Washington/USA/delegation! + Tehran/IRN/delegation!'],
  },
]
