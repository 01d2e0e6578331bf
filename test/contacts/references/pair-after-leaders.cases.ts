import type { ContactCase } from '../notation.ts'

/** "The pair" are those whom "the two leaders" meant last, though others met in between. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the two leaders, recalled after a meeting of aides; the pair',
    published: '2023-07-28',
    text: 'Narendra Modi and Xi Jinping spoke in Bali last November. Ajit Doval and Wang Yi met in Johannesburg on Monday, and China says that the two leaders had come to a consensus in Bali. The pair will meet in New Delhi in September.',
    finds: [
      'meeting|call held 2022-11 @Bali/IDN: Narendra Modi/IND + Xi Jinping/CHN',
      'meeting held 2023-07-24 @Johannesburg/ZAF: Ajit Doval/IND + Wang Yi/CHN',
      'meeting planned 2023-09 @New Delhi/IND: Narendra Modi/IND + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'the two presidents in a sentence of their own; the pair',
    published: '2023-07-28',
    text: 'Recep Tayyip Erdogan and Vladimir Putin spoke by phone in June. On Tuesday Hakan Fidan met Sergey Lavrov in Moscow. The two presidents had agreed to it. The pair will see each other again in August.',
    finds: [
      'call held 2023-06: Recep Tayyip Erdogan/TUR + Vladimir Putin/RUS',
      'meeting held 2023-07-25 @Moscow/RUS: Hakan Fidan/TUR + Sergey Lavrov/RUS',
      'meeting planned 2023-08: Recep Tayyip Erdogan/TUR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'the two leaders; the two',
    published: '2023-07-28',
    text: 'Joe Biden and Xi Jinping met in Bali in November. Antony Blinken saw Qin Gang in Beijing in June to carry out what the two leaders had agreed. The two are to meet in San Francisco in November.',
    finds: [
      'meeting held 2022-11 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2023-06 @Beijing/CHN: Antony Blinken/USA + Qin Gang/CHN',
      'meeting planned 2023-11 @San Francisco/USA: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'the two premiers; a sentence of another matter; the pair',
    published: '2023-07-28',
    text: 'Albin Kurti and Aleksandar Vucic met in Ohrid in March. Ivica Dacic and Donika Gervalla-Schwarz met in Brussels on Tuesday over what the two leaders had accepted. The text was never signed. The pair last met in May, in Bratislava.',
    finds: [
      'meeting held 2023-03 @Ohrid/MKD: Albin Kurti/XKX + Aleksandar Vucic/SRB',
      'meeting held 2023-07-25 @Brussels/BEL: Ivica Dacic/SRB + Donika Gervalla-Schwarz/XKX',
      'meeting held 2023-05 @Bratislava/SVK: Albin Kurti/XKX + Aleksandar Vucic/SRB',
    ],
  },
  {
    construction: 'the two leaders, then others meet; the two are those',
    published: '2023-07-28',
    text: 'Joe Biden and Xi Jinping met in Bali in November. The two leaders spoke of Taiwan. Antony Blinken saw Qin Gang in Beijing in June. The two will meet again in Jakarta in August.',
    finds: [
      'meeting held 2022-11 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2023-06 @Beijing/CHN: Antony Blinken/USA + Qin Gang/CHN',
      'meeting planned 2023-08 @Jakarta/IDN: Antony Blinken/USA + Qin Gang/CHN',
    ],
  },
  {
    construction: 'the two countries are no people; the pair are those who met',
    published: '2023-07-28',
    text: 'Joe Biden and Xi Jinping met in Bali in November. On Tuesday Antony Blinken saw Wang Yi in Jakarta, where the two countries have embassies. The pair will meet again in August.',
    finds: [
      'meeting held 2022-11 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2023-07-25 @Jakarta/IDN: Antony Blinken/USA + Wang Yi/CHN',
      'meeting planned 2023-08: Antony Blinken/USA + Wang Yi/CHN',
    ],
  },
  {
    construction: 'the two presidents, then two others named together',
    published: '2023-07-28',
    text: 'Joe Biden and Xi Jinping met in Bali in November. The two leaders disagreed on Taiwan. Blinken and Qin Gang have been quarrelling ever since, and on June 18 the two sat down in Beijing.',
    finds: [
      'meeting held 2022-11 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2023-06-18 @Beijing/CHN: Antony Blinken/USA + Qin Gang/CHN',
    ],
  },
]
