import type { ContactCase } from '../notation.ts'

/** Who stood between the sides, told by an adjective before the auspices or by "under". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'under Swiss auspices',
    published: '2024-05-20',
    text: 'American and Iranian officials met under Swiss auspices in Geneva on Thursday.',
    finds: [
      'meeting|talks held 2024-05-16 @Geneva/CHE: American officials/USA/delegation! + Iranian officials/IRN/delegation! + Switzerland/CHE/delegation! (mediator)',
    ],
  },
  {
    construction: 'through Qatari mediation',
    published: '2024-05-20',
    text: 'Israel and Hamas resumed talks through Qatari mediation on Sunday.',
    finds: ['talks held 2024-05-19: Israel/ISR/delegation! + Hamas/XHM/delegation! + Qatar/QAT/delegation! (mediator)'],
  },
  {
    construction: 'talks under an envoy',
    published: '2024-05-20',
    text: 'Armenia and Azerbaijan held talks under EU envoy Toivo Klaar in Brussels on Friday.',
    finds: [
      'talks held 2024-05-17 @Brussels/BEL: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation! + Toivo Klaar/XEU (mediator)',
    ],
  },
  {
    construction: 'under a president is a time',
    published: '2024-05-20',
    text: 'Under President Donald Trump, talks between the United States and the Taliban began in Doha in 2018.',
    finds: ['talks held 2018 @Doha/QAT: United States/USA/delegation! + Taliban/XTB/delegation!'],
  },
  {
    construction: 'under American pressure',
    published: '2024-05-20',
    text: 'Serbia and Kosovo resumed talks under American pressure on Friday.',
    finds: ['talks held 2024-05-17: Serbia/SRB/delegation! + Kosovo/XKX/delegation!'],
  },
]
