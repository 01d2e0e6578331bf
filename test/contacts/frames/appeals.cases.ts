import type { ContactCase } from '../notation.ts'

const published = '2024-03-07'

/** Calls for something are appeals; calls with somebody are by telephone. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'calls by, for',
    published,
    text: "Berlin brushed aside recent calls by Minsk's leaders for fresh loans.",
    finds: [],
  },
  {
    construction: 'repeated calls by, for talks',
    published,
    text: 'Cairo ignored repeated calls by Addis Ababa for talks on the dam.',
    finds: [],
  },
  {
    construction: 'calls from, for',
    published,
    text: 'Iran dismissed calls from France for the release of the couple.',
    finds: [],
  },
  {
    construction: 'the calls by two, for',
    published,
    text: 'The calls by Kenya and Uganda for a truce went unheard.',
    finds: [],
  },
  {
    construction: 'a call by, for',
    published,
    text: 'Japan welcomed a call by South Korea for a new start.',
    finds: [],
  },
  {
    construction: 'a call from, for help',
    published,
    text: 'A call from Haiti for more policemen was backed by Canada on Monday.',
    finds: [],
  },
  {
    construction: 'took calls from',
    published,
    text: 'Hakan Fidan took calls from Badr Albusaidi and Sameh Shoukry on Tuesday.',
    finds: [
      'call held 2024-03-05: Hakan Fidan/TUR + Badr Albusaidi/OMN',
      'call held 2024-03-05: Hakan Fidan/TUR + Sameh Shoukry/EGY',
    ],
  },
  {
    construction: 'a phone call from, for',
    published,
    text: 'Hakan Fidan received a phone call from Badr Albusaidi on Tuesday for an exchange of views.',
    finds: ['call held 2024-03-05: Hakan Fidan/TUR + Badr Albusaidi/OMN'],
  },
]
