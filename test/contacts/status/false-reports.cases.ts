import type { ContactCase } from '../notation.ts'

/** "Reports that A met B are false." */
export const cases: readonly ContactCase[] = [
  {
    construction: 'reports are false',
    published: '2024-10-10',
    text: 'Reports that Benjamin Netanyahu met Mohammed bin Salman on Monday are false, his office said.',
    finds: ['meeting denied 2024-10-07: Benjamin Netanyahu/ISR + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'claims were fabricated',
    published: '2024-10-10',
    text: '"Claims that Naledi Pandor spoke to Israel Katz by phone were fabricated," the spokesman said.',
    finds: ['call denied *: Naledi Pandor/ZAF + Israel Katz/ISR'],
  },
  {
    construction: 'the report is untrue',
    published: '2023-02-10',
    text: 'The report that Kim Jong Un had received Sergei Shoigu in January is untrue, a diplomat said.',
    finds: ['meeting denied 2023-01: Kim Jong Un/PRK + Sergei Shoigu/RUS'],
  },
  {
    construction: 'rumours, no truth',
    published: '2023-02-10',
    text: 'Rumours that Aleksandar Vučić telephoned Albin Kurti on Monday are unfounded, officials in Belgrade said.',
    finds: ['call denied 2023-02-06: Aleksandar Vučić/SRB + Albin Kurti/XKX'],
  },
  {
    construction: 'reports are true',
    published: '2023-02-10',
    text: 'Reports that Aleksandar Vučić met Albin Kurti on Monday are true, officials in Belgrade said.',
    finds: ['meeting held 2023-02-06: Aleksandar Vučić/SRB + Albin Kurti/XKX'],
  },
]
