import type { ContactCase } from '../notation.ts'

/** Whose title it is that stands between two names, and who is meant by a name with an addition. */
export const cases: readonly ContactCase[] = [
  {
    construction: "the title between two names is the second's",
    published: '2024-01-22',
    text: 'At the invitation of Foreign Minister Jalil Abbas Jilani, the Foreign Minister of the Islamic Republic of Iran, Hossein Amirabdollahian, will visit Pakistan on January 29. Mr Amirabdollahian and Mr Jilani first spoke by phone on Wednesday.',
    finds: [
      'visit|meeting planned 2024-01-29: Hossein Amirabdollahian/IRN + [Pakistan/PAK/delegation! || Jalil Abbas Jilani/PAK]',
      'call held 2024-01-17: Hossein Amirabdollahian/IRN + Jalil Abbas Jilani/PAK',
    ],
  },
  {
    construction: 'after talks with A, the minister of S, B, said',
    published: '2024-01-22',
    text: 'After his talks on Friday with Foreign Minister Nasser Bourita, the Foreign Minister of Spain, José Manuel Albares, said that trade was growing.',
    finds: ['talks held 2024-01-19: José Manuel Albares/ESP + Nasser Bourita/MAR'],
  },
  {
    construction: 'the title after the name with its own title',
    published: '2024-01-22',
    text: 'Minister Nasser Bourita, the Foreign Minister of Morocco, met José Manuel Albares in Rabat on Friday.',
    finds: ['meeting held 2024-01-19 @Rabat/MAR: Nasser Bourita/MAR/foreign_minister + José Manuel Albares/ESP'],
  },
  {
    construction: 'a son of the same name is not the president',
    published: '2025-01-09',
    text: "U.S. President Donald Trump spoke by phone with Greenland's prime minister, Múte Egede, on Monday. Donald Trump Jr., the president's son, met Egede in Nuuk on Tuesday.",
    finds: [
      'call held 2025-01-06: Donald Trump/USA + Múte Egede/GRL',
      '~meeting held 2025-01-07 @Nuuk/GRL: Donald Trump Jr./USA + Múte Egede/GRL',
    ],
  },
  {
    construction: "somebody's representative is not the Union's",
    published: '2025-04-04',
    text: "Khalilur Rahman, the chief adviser's high representative, and Ajit Doval, India's national security adviser, met in Bangkok on Thursday.",
    finds: ['meeting held 2025-04-03 @Bangkok/THA: [Khalilur Rahman/BGD || Khalilur Rahman/-] + Ajit Doval/IND'],
  },
  {
    construction: 'the Minister met in his office an ambassador',
    published: null,
    text: 'Muscat, 12 May 2025: Badr Al Busaidi, Minister of Foreign Affairs of Oman, received a phone call from Subrahmanyam Jaishankar, Minister of External Affairs of India. The Minister later met in his office Ana Escrogima, Ambassador of the United States. He will leave tomorrow for Manama, where he is to meet his Bahraini counterpart, Abdullatif Al Zayani.',
    finds: [
      'call held 2025-05-12: Badr Al Busaidi/OMN + Subrahmanyam Jaishankar/IND',
      'meeting held 2025-05-12: Badr Al Busaidi/OMN + Ana Escrogima/USA',
      'meeting planned 2025-05-13 @Manama/BHR: Badr Al Busaidi/OMN + Abdullatif Al Zayani/BHR',
    ],
  },
  {
    construction: 'met in Ankara on Friday, with a name behind both',
    published: '2025-05-12',
    text: 'Polish Foreign Minister Radosław Sikorski met in Ankara on Friday Turkish Foreign Minister Hakan Fidan.',
    finds: ['meeting held 2025-05-09 @Ankara/TUR: Radosław Sikorski/POL + Hakan Fidan/TUR'],
  },
]
