import type { ContactCase } from '../notation.ts'

/** "was in Jerusalem with X", "X was at the table too", "introduced herself to X". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was in a town with',
    published: '2023-09-07',
    text: 'Antony Blinken was in Kyiv with Dmytro Kuleba on Wednesday.',
    finds: ['meeting held 2023-09-06 @Kyiv/UKR: Antony Blinken/USA + Dmytro Kuleba/UKR'],
  },
  {
    construction: 'who was at a palace with',
    published: '2023-03-24',
    text: 'Klaus Iohannis, who was at the Elysee Palace with Emmanuel Macron on Thursday, flew on to Brussels.',
    finds: [
      'meeting held 2023-03-23 @Elysee Palace/FRA: Klaus Iohannis/ROU + Emmanuel Macron/FRA',
      '~visit held *: Klaus Iohannis/ROU + Belgium/BEL/delegation! (host)',
    ],
  },
  {
    construction: 'days later he was with',
    published: '2022-02-16',
    text: 'Olaf Scholz met Volodymyr Zelenskyy in Kyiv on Monday. A day later he was at the Kremlin with Vladimir Putin.',
    finds: [
      'meeting held 2022-02-14 @Kyiv/UKR: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR',
      'meeting held 2022-02-15 @Kremlin/RUS: Olaf Scholz/DEU + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'was in a town with people of his own',
    published: '2023-09-07',
    text: 'Antony Blinken was in Jakarta with Janet Yellen on Wednesday.',
    finds: ['~visit held 2023-09-06 @Jakarta/IDN: Antony Blinken/USA + Indonesia/IDN/delegation! (host)'],
  },
  {
    construction: 'was angry with',
    published: '2023-09-07',
    text: 'Emmanuel Macron was angry with Giorgia Meloni on Wednesday.',
    finds: [],
  },
  {
    construction: 'is in agreement with',
    published: '2023-09-07',
    text: 'Emmanuel Macron is in agreement with Olaf Scholz over Niger.',
    finds: [],
  },
  {
    construction: 'team at the table',
    published: '2024-08-23',
    text: 'U.S. envoy Mike Hammer met Abdel Fattah al-Burhan in Port Sudan on Thursday. Saudi diplomats were also at the table.',
    finds: [
      'meeting held 2024-08-22 @Port Sudan/SDN: Mike Hammer/USA + Abdel Fattah al-Burhan/SDN + Saudi diplomats/SAU/delegation!',
    ],
  },
  {
    construction: 'team present',
    published: '2020-02-12',
    text: 'U.S. Treasury Secretary Steven Mnuchin received the Sudanese and Ethiopian foreign ministers in Washington on Tuesday. World Bank officials were present, and so was the press.',
    finds: [
      'meeting held 2020-02-11 @Washington/USA: Steven Mnuchin/USA (host) + Sudanese foreign minister/SDN/office!',
      'meeting held 2020-02-11 @Washington/USA: Steven Mnuchin/USA (host) + Ethiopian foreign minister/ETH/office! + World Bank officials/-/delegation!?',
    ],
  },
  {
    construction: 'introduced himself by video',
    published: '2025-02-24',
    text: 'Scott Bessent introduced himself to Vice Premier He Lifeng by video link on Friday.',
    finds: ['video held 2025-02-21: Scott Bessent/USA + He Lifeng/CHN'],
  },
  {
    construction: 'introduced herself by phone',
    published: '2025-05-12',
    text: 'Anita Anand introduced herself to Marco Rubio in a telephone call on Friday.',
    finds: ['call held 2025-05-09: Anita Anand/CAN + Marco Rubio/USA'],
  },
  {
    construction: 'looks forward to a meeting',
    published: '2024-01-05',
    text: 'Cyril Ramaphosa looks forward to a meeting with Narendra Modi in New Delhi.',
    finds: ['meeting planned|proposed null @New Delhi/IND: Cyril Ramaphosa/ZAF + Narendra Modi/IND'],
  },
  {
    construction: 'urged both to meet',
    published: '2024-01-05',
    text: 'António Guterres, who had spoken to Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo by phone on December 29, urged both to meet.',
    finds: [
      'call held 2023-12-29: António Guterres/XUN + Abdel Fattah al-Burhan/SDN',
      'call held 2023-12-29: António Guterres/XUN + Mohamed Hamdan Dagalo/XRS',
      'meeting proposed null: Abdel Fattah al-Burhan/SDN + Mohamed Hamdan Dagalo/XRS',
    ],
  },
  {
    construction: 'commitment to meet',
    published: '2024-01-05',
    text: 'Ismail Omar Guelleh recalled the commitment of Abdel Fattah al-Burhan and Mohamed Hamdan Dagalo to meet in January.',
    finds: ['~meeting planned|proposed 2024-01: Abdel Fattah al-Burhan/SDN + Mohamed Hamdan Dagalo/XRS'],
  },
]
