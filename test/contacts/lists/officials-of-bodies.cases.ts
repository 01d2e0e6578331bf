import type { ContactCase } from '../notation.ts'

/** Officials of a state and of a body named together, and envoys to regions. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'officials of a state and of the EU',
    published: '2024-03-08',
    text: 'Kenyan President William Ruto held talks with Turkish and EU officials on Thursday.',
    finds: [
      'talks held 2024-03-07: William Ruto/KEN + Turkish officials/TUR/delegation! + EU officials/XEU/group!|delegation!',
    ],
  },
  {
    construction: 'officials of a state and of a body by its full name',
    published: '2024-03-08',
    text: 'US envoy Mike Hammer held talks with Ethiopian and African Union officials in Addis Ababa on Thursday.',
    finds: [
      'talks held 2024-03-07 @Addis Ababa: Mike Hammer/USA + Ethiopian officials/ETH/delegation! + African Union officials/XAU/group!|delegation!',
    ],
  },
  {
    construction: 'a state before a comma, officials of another',
    published: '2024-03-08',
    text: 'Kenyan President William Ruto arrived in Addis Ababa, African Union officials said on Thursday.',
    finds: ['~visit held *: William Ruto/KEN + Ethiopia/ETH/delegation! (host)'],
  },
  {
    construction: 'the envoy to a region, named behind',
    published: '2024-03-08',
    text: 'Kenyan President William Ruto met the new US envoy to the Horn of Africa, Mike Hammer, on Thursday.',
    finds: ['meeting held 2024-03-07: William Ruto/KEN + Mike Hammer/USA/envoy'],
  },
  {
    construction: 'the envoy of a body to a state, named behind',
    published: '2024-03-08',
    text: 'Iranian Foreign Minister Hossein Amirabdollahian met the UN envoy to Yemen, Hans Grundberg, on Thursday.',
    finds: ['meeting held 2024-03-07: Hossein Amirabdollahian/IRN + Hans Grundberg/XUN/envoy'],
  },
]
