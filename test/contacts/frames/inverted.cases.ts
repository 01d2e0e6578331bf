import type { ContactCase } from '../notation.ts'

/** The subject behind its auxiliary: "Nor were the two holding talks", "Never had X met Y". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Nor are A and B holding negotiations',
    published: '2024-05-15',
    text: 'Nor are Russia and the United States holding negotiations on arms control at present, the Kremlin said.',
    finds: ['talks denied null|2024-05|2024-05-15|2024: Russia/RUS/delegation! + United States/USA/delegation!'],
  },
  {
    construction: 'Nor was X received by Y',
    published: '2024-05-15',
    text: 'Neither government commented. Nor was Hakan Fidan received by Ali Khamenei in Tehran on Sunday, as the agency had reported.',
    finds: ['meeting denied 2024-05-12 @Tehran/IRN: Hakan Fidan/TUR + Ali Khamenei/IRN (host)'],
  },
  {
    construction: 'Nor have X and Y spoken since',
    published: '2024-05-15',
    text: 'Nor have Emmanuel Macron and Vladimir Putin spoken by telephone this year, the palace said on Tuesday.',
    finds: ['~call denied 2024|2024-01-01/2024-05-15|2024-01-01/..|null: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'Only on Monday was X received by Y',
    published: '2024-05-15',
    text: 'Only on Monday was Peter Szijjarto received by Serdar Berdimuhamedov in Ashgabat.',
    finds: ['meeting held 2024-05-13 @Ashgabat/TKM: Peter Szijjarto/HUN + Serdar Berdimuhamedov/TKM (host)'],
  },
  {
    construction: 'Not until Sunday had X spoken to Y',
    published: '2024-05-15',
    text: 'Not until Sunday had Yoon Suk Yeol spoken to Fumio Kishida by telephone.',
    finds: ['call held 2024-05-12: Yoon Suk Yeol/KOR + Fumio Kishida/JPN'],
  },
  {
    construction: 'At no time was X negotiating with Y',
    published: '2024-05-15',
    text: 'At no time was Qatar negotiating with the Houthis in Muscat, an official said on Monday.',
    finds: ['talks denied null|2024-05-13 @Muscat/OMN: Qatar/QAT/delegation! + Houthis/XHU|YEM/delegation!|group!'],
  },
  {
    construction: 'question: Was X received by Y?',
    published: '2024-05-15',
    text: 'Was Viktor Orban received by Xi Jinping? The palace would not say.',
    finds: [],
  },
  {
    construction: 'inverted copula: With them were A and B, holding flags',
    published: '2024-05-15',
    text: 'In the square were Georgians and Ukrainians holding flags and singing.',
    finds: [],
  },
  {
    construction: 'Nor is X a state that holds talks',
    published: '2024-05-15',
    text: 'Nor is Switzerland a member of the alliance meeting in Vilnius in July.',
    finds: [],
  },
]
