import type { ContactCase } from '../notation.ts'

/** Reports that open with the town they were filed from, and nothing else. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'town in small letters before a dash',
    published: '2024-03-13',
    text: 'Premier tours the Baltic\n\nStockholm — Swedish Prime Minister Ulf Kristersson met Latvian President Edgars Rinkevics on Tuesday to talk about cables under the sea and how to guard them in winter.',
    finds: ['meeting held 2024-03-12: Ulf Kristersson/SWE + Edgars Rinkevics/LVA'],
  },
  {
    construction: 'she is the subject, not the town or the man named last',
    published: '2024-03-13',
    text: 'Premier tours the capitals\n\nRome – Italian Prime Minister Giorgia Meloni set out on Tuesday to win the bloc over to her plan for the ports of the south.\n\nShe lunched in Paris with President Emmanuel Macron. In the evening she was at the Chancellery for talks with Olaf Scholz.',
    finds: [
      'meeting held 2024-03-12 @Paris/FRA: Giorgia Meloni/ITA + Emmanuel Macron/FRA',
      'talks held 2024-03-12: Giorgia Meloni/ITA + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'a body before a dash is the subject of what follows',
    published: '2024-03-13',
    text: 'Envoys in Cairo\n\nHamas — which rules the strip — sent negotiators to Cairo, where they met the Egyptian intelligence chief Abbas Kamel on Tuesday.',
    finds: [
      'meeting held 2024-03-12 @Cairo/EGY: [Hamas/XHM/delegation! || Hamas negotiators/XHM/delegation!] + Abbas Kamel/EGY',
    ],
  },
  {
    construction: 'town of two words',
    published: '2024-03-13',
    text: 'Talks in the Gulf\n\nAbu Dhabi — Sheikh Mohamed bin Zayed received Indian Foreign Minister Subrahmanyam Jaishankar on Wednesday, the state agency said, and the two went over trade and the corridor.',
    finds: ['meeting held 2024-03-13: Mohamed bin Zayed/ARE (host) + Subrahmanyam Jaishankar/IND'],
  },
]
