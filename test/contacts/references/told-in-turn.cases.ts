import type { ContactCase } from '../notation.ts'

/** "X received A on Monday and B on Tuesday. Y saw both": those with whom somebody did the same in turn. */
export const cases: ContactCase[] = [
  {
    construction: 'each of them, of two received in turn',
    published: '2024-05-16',
    text: 'Ursula von der Leyen received Albin Kurti on Monday evening and Aleksandar Vučić the following morning. Emmanuel Macron had each of them to Paris on Wednesday.',
    finds: [
      'meeting held 2024-05-13: Ursula von der Leyen/XEU (host) + Albin Kurti/XKX',
      'meeting held 2024-05-14: Ursula von der Leyen/XEU (host) + Aleksandar Vučić/SRB',
      'meeting held 2024-05-15 @Paris/FRA: Emmanuel Macron/FRA (host) + Albin Kurti/XKX',
      'meeting held 2024-05-15 @Paris/FRA: Emmanuel Macron/FRA (host) + Aleksandar Vučić/SRB',
    ],
  },
  {
    construction: 'telephoned both',
    published: '2024-05-16',
    text: 'Olaf Scholz met Nikol Pashinyan on Monday and Ilham Aliyev on Tuesday. Antony Blinken telephoned both on Wednesday.',
    finds: [
      'meeting held 2024-05-13: Olaf Scholz/DEU + Nikol Pashinyan/ARM',
      'meeting held 2024-05-14: Olaf Scholz/DEU + Ilham Aliyev/AZE',
      'call held 2024-05-15: Antony Blinken/USA + Nikol Pashinyan/ARM',
      'call held 2024-05-15: Antony Blinken/USA + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'brought them together',
    published: '2024-05-16',
    text: 'Charles Michel spoke by phone with Nikol Pashinyan on Sunday and with Ilham Aliyev on Monday. On Wednesday Emmanuel Macron brought the two together in Paris.',
    finds: [
      'call held 2024-05-12: Charles Michel/XEU + Nikol Pashinyan/ARM',
      'call held 2024-05-13: Charles Michel/XEU + Ilham Aliyev/AZE',
      'meeting held 2024-05-15 @Paris/FRA: Emmanuel Macron/FRA (host) + Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'saw each of them, of three',
    published: '2024-05-16',
    text: 'Wang Yi met Penny Wong on Sunday, Winston Peters on Monday and Retno Marsudi on Tuesday. Antony Blinken rang each of them on Wednesday.',
    finds: [
      'meeting held 2024-05-12: Wang Yi/CHN + Penny Wong/AUS',
      'meeting held 2024-05-13: Wang Yi/CHN + Winston Peters/NZL',
      'meeting held 2024-05-14: Wang Yi/CHN + Retno Marsudi/IDN',
      'call held 2024-05-15: Antony Blinken/USA + Penny Wong/AUS',
      'call held 2024-05-15: Antony Blinken/USA + Winston Peters/NZL',
      'call held 2024-05-15: Antony Blinken/USA + Retno Marsudi/IDN',
    ],
  },
  {
    construction: 'the two of one meeting',
    published: '2024-05-16',
    text: 'Olaf Scholz met Ilham Aliyev in Berlin on Monday. Antony Blinken telephoned both on Wednesday.',
    finds: [
      'meeting held 2024-05-13 @Berlin/DEU: Olaf Scholz/DEU + Ilham Aliyev/AZE',
      'call held 2024-05-15: Antony Blinken/USA + Olaf Scholz/DEU',
      'call held 2024-05-15: Antony Blinken/USA + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'a list behind the colon of a later clause',
    published: '2024-05-16',
    text: 'Olaf Scholz met Nikol Pashinyan on Sunday and Ilham Aliyev on Monday. Emmanuel Macron saw both in Paris on Tuesday, and on Wednesday he invited three others for dinner: Donald Tusk, Edi Rama and Milojko Spajić.',
    finds: [
      'meeting held 2024-05-12: Olaf Scholz/DEU + Nikol Pashinyan/ARM',
      'meeting held 2024-05-13: Olaf Scholz/DEU + Ilham Aliyev/AZE',
      'meeting held 2024-05-14 @Paris/FRA: Emmanuel Macron/FRA + Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      '~meeting held|planned|proposed *: Emmanuel Macron/FRA + Donald Tusk/POL + Edi Rama/ALB + Milojko Spajić/MNE',
    ],
  },
  {
    construction: 'both leaders, rather than two aides named last',
    published: '2024-05-16',
    text: 'Nikol Pashinyan and Ilham Aliyev are to meet in June. In Brussels on Monday Armen Grigoryan, the secretary of Armenia’s Security Council, met Hikmet Hajiyev, Azerbaijan’s presidential aide. Antony Blinken has phoned both leaders, on Tuesday.',
    finds: [
      'meeting planned 2024-06: Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
      'meeting held 2024-05-13 @Brussels/BEL: Armen Grigoryan/ARM + Hikmet Hajiyev/AZE',
      'call held 2024-05-14: Antony Blinken/USA + Nikol Pashinyan/ARM',
      'call held 2024-05-14: Antony Blinken/USA + Ilham Aliyev/AZE',
    ],
  },
]
