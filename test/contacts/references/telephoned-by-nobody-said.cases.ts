import type { ContactCase } from '../notation.ts'

/** Who was telephoned or received without a word of by whom: by him of whom the text tells. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was telephoned as soon as it was over',
    published: '2020-09-06',
    text: 'Emmanuel Macron met Vladimir Putin in Paris on Saturday. Angela Merkel was telephoned as soon as the meeting was over.',
    finds: [
      'meeting held 2020-09-05 @Paris/FRA: Emmanuel Macron/FRA + Vladimir Putin/RUS',
      'call held 2020-09-05: Emmanuel Macron/FRA + Angela Merkel/DEU',
    ],
  },
  {
    construction: 'was called next',
    published: '2020-09-06',
    text: 'Sebastian Kurz spoke by telephone with Andrej Babis on Friday. Viktor Orban was called next.',
    finds: [
      'call held 2020-09-04: Sebastian Kurz/AUT + Andrej Babis/CZE',
      'call held 2020-09-04: Sebastian Kurz/AUT + Viktor Orban/HUN',
    ],
  },
  {
    construction: 'was also rung',
    published: '2020-09-06',
    text: 'Stefan Lofven rang Sanna Marin on Friday. Mette Frederiksen and Erna Solberg were also rung.',
    finds: [
      'call held 2020-09-04: Stefan Lofven/SWE + Sanna Marin/FIN',
      'call held 2020-09-04: Stefan Lofven/SWE + Mette Frederiksen/DNK',
      'call held 2020-09-04: Stefan Lofven/SWE + Erna Solberg/NOR',
    ],
  },
  {
    construction: 'was briefed by telephone',
    published: '2020-09-06',
    text: 'Charles Michel saw Nikol Pashinyan in Brussels on Friday; Ilham Aliyev was briefed by telephone in the evening.',
    finds: [
      'meeting held 2020-09-04 @Brussels/BEL: Charles Michel/XEU + Nikol Pashinyan/ARM',
      'call held 2020-09-04: Charles Michel/XEU + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'was received afterwards',
    published: '2020-09-06',
    text: 'Sergio Mattarella received Janez Jansa at the Quirinale on Friday. Borut Pahor was received an hour later.',
    finds: [
      'meeting held 2020-09-04: Sergio Mattarella/ITA + Janez Jansa/SVN',
      'meeting held 2020-09-04: Sergio Mattarella/ITA + Borut Pahor/SVN',
    ],
  },
  {
    construction: 'was called something: no call',
    published: '2020-09-06',
    text: 'Emmanuel Macron met Vladimir Putin in Paris on Saturday. Angela Merkel was called a bystander.',
    finds: ['meeting held 2020-09-05 @Paris/FRA: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'was received with cheers: no host',
    published: '2020-09-06',
    text: 'Emmanuel Macron met Vladimir Putin in Paris on Saturday. Angela Merkel was received with cheers in Leipzig.',
    finds: ['meeting held 2020-09-05 @Paris/FRA: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
]
