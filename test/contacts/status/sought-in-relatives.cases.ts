import type { ContactCase } from '../notation.ts'

/** A meeting that a relative clause says who sought: they are one of its sides. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A meeting with X, which Y had worked for, did not come about',
    published: '2024-05-17',
    text: 'Prime Minister Kyriakos Mitsotakis toured the plant on Tuesday. A meeting with Edi Rama, which Athens had worked for all week, did not come about.',
    finds: ['meeting cancelled *: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
  {
    construction: 'a session with X that Y had sought fell through',
    published: '2024-05-17',
    text: 'A session with Emmanuel Macron that Warsaw had sought for months fell through at the last minute.',
    finds: ['meeting cancelled *: Warsaw/POL/delegation! + Emmanuel Macron/FRA'],
  },
  {
    construction: 'the tête-à-tête with X that Y had been pushing for never materialised',
    published: '2024-05-17',
    text: 'The meeting with Olaf Scholz that Viktor Orban had been pushing for never materialised.',
    finds: ['meeting cancelled *: Viktor Orban/HUN + Olaf Scholz/DEU'],
  },
  {
    construction: 'a call that Y asked for with X never took place',
    published: '2024-05-17',
    text: 'A phone call with Xi Jinping that Volodymyr Zelenskyy had asked for never took place.',
    finds: ['call cancelled *: Volodymyr Zelenskyy/UKR + Xi Jinping/CHN'],
  },
  {
    construction: 'the talks with X, which Y had long wanted, came to nothing',
    published: '2024-05-17',
    text: 'The talks with Mahmoud Abbas, which Madrid had long wanted, came to nothing.',
    finds: ['talks cancelled *: Madrid/ESP/delegation! + Mahmoud Abbas/PSE'],
  },
  {
    construction: 'one thing that Y asked for and did not get: a meeting with X',
    published: '2024-05-17',
    text: 'David Cameron spent Wednesday in Warsaw. There was one thing that the British had asked for and did not get: a meeting with Andrzej Duda.',
    finds: ['meeting cancelled *: British delegation/GBR/delegation! + Andrzej Duda/POL'],
  },
  {
    construction: 'who criticised it is no side of it',
    published: '2024-05-17',
    text: 'A meeting with Edi Rama, which Athens had criticised, did not come about.',
    finds: [],
  },
  {
    construction: 'what they worked for is no meeting',
    published: '2024-05-17',
    text: 'A deal with Edi Rama, which Athens had worked for, did not come about.',
    finds: [],
  },
]
