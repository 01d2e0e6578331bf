import type { ContactCase } from '../notation.ts'

/** "shared a table", "shared a bottle of wine with": who eats and drinks together meets; "what the Greeks call" is no telephone call. */
export const cases: ContactCase[] = [
  {
    construction: 'last shared a table',
    published: '2024-05-16',
    text: 'Emmanuel Macron and Viktor Orban last shared a table in Paris in February.',
    finds: ['meeting held 2024-02 @Paris/FRA: Emmanuel Macron/FRA + Viktor Orban/HUN'],
  },
  {
    construction: 'shared a bottle with',
    published: '2024-05-16',
    text: 'Emmanuel Macron shared a bottle of wine with Viktor Orban in Paris on Monday.',
    finds: ['meeting held 2024-05-13 @Paris/FRA: Emmanuel Macron/FRA + Viktor Orban/HUN'],
  },
  {
    construction: 'had a drink with',
    published: '2024-05-16',
    text: 'On Monday evening Hakan Fidan had a drink with Giorgos Gerapetritis in Athens.',
    finds: ['meeting held 2024-05-13 @Athens/GRC: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC'],
  },
  {
    construction: 'two share a border, or a view',
    published: '2024-05-16',
    text: 'Turkey and Greece share a border. Hakan Fidan shares the view of Giorgos Gerapetritis that it is a quiet one.',
    finds: [],
  },
  {
    construction: 'what the Taliban call, after a call',
    published: '2024-05-16',
    text: 'Sergei Lavrov spoke by phone with Amir Khan Muttaqi on Monday and praised what the Taliban call reforms.',
    finds: ['call held 2024-05-13: Sergei Lavrov/RUS + Amir Khan Muttaqi/XTB'],
  },
  {
    construction: 'what two states call',
    published: '2024-05-16',
    text: 'Wang Yi met Sergei Lavrov in Beijing on Monday. They condemned what the Houthis call the siege.',
    finds: ['meeting held 2024-05-13 @Beijing/CHN: Wang Yi/CHN + Sergei Lavrov/RUS'],
  },
]
