import type { ContactCase } from '../notation.ts'

/** "In a letter sent to Y, X warned that": whose words follow has written it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in a letter sent to',
    published: '2024-07-12',
    text: 'In a letter sent to Charles Michel on 5 July, Viktor Orbán wrote that Moscow was open to any proposal.',
    finds: ['message held 2024-07-05: Viktor Orbán/HUN + Charles Michel/XEU'],
  },
  {
    construction: 'in a letter addressed to, seen by',
    published: '2023-10-20',
    text: 'In a letter addressed to Ursula von der Leyen, and seen by reporters, Leo Varadkar warned that aid was late.',
    finds: ['message held null: Leo Varadkar/IRL + Ursula von der Leyen/XEU'],
  },
  {
    construction: 'in a message sent on a day',
    published: '2021-08-20',
    text: 'In a message sent on Wednesday to Alexander Lukashenko, Xi Jinping praised ties with Minsk.',
    finds: ['message held 2021-08-18: Xi Jinping/CHN + Alexander Lukashenko/BLR'],
  },
  {
    construction: 'in a letter to',
    published: '2022-09-02',
    text: 'In a letter to Jens Stoltenberg, Nikos Dendias complained of threats from Ankara.',
    finds: ['message held null: Nikos Dendias/GRC + Jens Stoltenberg/XNA'],
  },
  {
    construction: 'in a letter sent to a newspaper',
    published: '2022-09-02',
    text: 'In a letter sent to the newspaper on Monday, Nikos Dendias complained of threats from Ankara.',
    finds: [],
  },
]
