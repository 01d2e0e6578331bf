import type { ContactCase } from '../notation.ts'

/** What stands "between" two may be a war, a row or a pact, and no contact of theirs. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'lunch, because of the dispute between A and B',
    published: '2024-05-15',
    text: 'Emmanuel Macron left after lunch with his ministers, because of the dispute between Algeria and Morocco.',
    finds: [],
  },
  {
    construction: 'a meeting of his advisers on the fighting between A and B',
    published: '2024-05-15',
    text: 'Joe Biden opened a meeting of his advisers on the fighting between Israel and Hamas.',
    finds: [],
  },
  {
    construction: 'a dinner with others, in view of the row between A and B',
    published: '2024-05-15',
    text: 'Lula missed the dinner with guests, owing to the row between Venezuela and Guyana.',
    finds: [],
  },
  {
    construction: 'a session on the border clashes between A and B',
    published: '2024-05-15',
    text: 'Parliament held a session on the clashes between Armenia and Azerbaijan on Monday.',
    finds: [],
  },
  {
    construction: 'X told Y at dinner of the standoff between A and B',
    published: '2024-05-15',
    text: 'At dinner in Athens on Monday, Kyriakos Mitsotakis told Rishi Sunak of the standoff between Serbia and Kosovo.',
    finds: ['meeting held 2024-05-13 @Athens/GRC: Kyriakos Mitsotakis/GRC + Rishi Sunak/GBR'],
  },
  {
    construction: 'talks, because of the war, between A and B',
    published: '2024-05-15',
    text: 'Talks on grain between Russia and Ukraine resumed in Istanbul on Monday.',
    finds: ['talks held 2024-05-13 @Istanbul/TUR: Russia/RUS/delegation! + Ukraine/UKR/delegation!'],
  },
  {
    construction: 'talks held over the fighting, between A and B',
    published: '2024-05-15',
    text: 'A third round of talks to end the fighting was held in Jeddah on Monday between Sudan and the Rapid Support Forces.',
    finds: [
      'talks held 2024-05-13 @Jeddah/SAU: Sudan/SDN/delegation! + Rapid Support Forces/XRS|SDN/delegation!|group!',
    ],
  },
  {
    construction: 'the first talks to have been held took place between A and B',
    published: '2024-05-15',
    text: 'The first round of talks to have been held since January took place in Cairo on Sunday between Hakan Fidan and Badr Abdelatty.',
    finds: ['talks held 2024-05-12 @Cairo/EGY: Hakan Fidan/TUR + Badr Abdelatty/EGY'],
  },
  {
    construction: 'the last call to be announced was on a day, between A and B',
    published: '2024-05-15',
    text: 'The last call to be announced was on April 2, between Joe Biden and Xi Jinping.',
    finds: ['call held 2024-04-02: Joe Biden/USA + Xi Jinping/CHN'],
  },
]
