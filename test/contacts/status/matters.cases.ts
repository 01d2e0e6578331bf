import type { ContactCase } from '../notation.ts'

/** What was left out of a conversation does not undo it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'they did not discuss a matter',
    published: '2025-01-28',
    text: 'Danish Foreign Minister Lars Løkke Rasmussen held a call with his American counterpart, Marco Rubio, on Friday. They did not discuss the status of the island.',
    finds: ['call held 2025-01-24: Lars Løkke Rasmussen/DNK + Marco Rubio/USA'],
  },
  {
    construction: 'the two did not raise it',
    published: '2025-01-28',
    text: 'Japanese Prime Minister Shigeru Ishiba met Indonesian President Prabowo Subianto in Jakarta on Monday. The two did not raise the fishing dispute.',
    finds: ['meeting held 2025-01-27 @Jakarta/IDN: Shigeru Ishiba/JPN + Prabowo Subianto/IDN'],
  },
  {
    construction: 'he did not raise it with him',
    published: '2025-01-28',
    text: 'Japanese Prime Minister Shigeru Ishiba met Indonesian President Prabowo Subianto in Jakarta on Monday. Ishiba did not raise the fishing dispute with him.',
    finds: ['meeting held 2025-01-27 @Jakarta/IDN: Shigeru Ishiba/JPN + Prabowo Subianto/IDN'],
  },
  {
    construction: 'never discussed, said a spokeswoman',
    published: '2025-01-28',
    text: 'Finnish President Alexander Stubb spoke by phone with Donald Trump on Sunday. The sale of icebreakers was not discussed, a spokeswoman said.',
    finds: ['call held 2025-01-26: Alexander Stubb/FIN + Donald Trump/USA'],
  },
  {
    construction: 'they had not met',
    published: '2025-01-28',
    text: 'The spokesman denied the report: Finnish President Alexander Stubb and Donald Trump did not meet in Florida on Sunday.',
    finds: ['meeting denied 2025-01-26 @Florida/USA: Alexander Stubb/FIN + Donald Trump/USA'],
  },
]
