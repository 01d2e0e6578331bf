import type { ContactCase } from '../notation.ts'

/** That two had not met before, or have not since, denies no contact that the text tells of. */
export const cases: ContactCase[] = [
  {
    construction: 'the two had not spoken before',
    published: '2023-05-10',
    text: 'Japanese Foreign Minister Yoshimasa Hayashi spoke by telephone with his Chinese counterpart Qin Gang on Tuesday. The two had not spoken before.',
    finds: ['call held 2023-05-09: Yoshimasa Hayashi/JPN + Qin Gang/CHN'],
  },
  {
    construction: 'had never met',
    published: '2023-05-10',
    text: 'Canadian Foreign Minister Melanie Joly met Indian Foreign Minister Subrahmanyam Jaishankar in Jakarta on Tuesday. They had never met in person.',
    finds: ['meeting held 2023-05-09 @Jakarta/IDN: Melanie Joly/CAN + Subrahmanyam Jaishankar/IND'],
  },
  {
    construction: 'who had never before met',
    published: '2023-05-10',
    text: 'The two men, who had never before met, Spanish Prime Minister Pedro Sanchez and Colombian President Gustavo Petro, had lunch in Madrid on Tuesday.',
    finds: ['meeting held 2023-05-09 @Madrid/ESP: Pedro Sanchez/ESP + Gustavo Petro/COL'],
  },
  {
    construction: 'had not talked until then',
    published: '2023-05-10',
    text: 'On Tuesday US Secretary of State Antony Blinken called Chinese Foreign Minister Qin Gang. Until then the two had not talked.',
    finds: ['call held 2023-05-09: Antony Blinken/USA + Qin Gang/CHN'],
  },
  {
    construction: 'have not spoken since',
    published: '2023-05-10',
    text: 'Polish President Andrzej Duda received German Chancellor Olaf Scholz in Warsaw on 3 April 2023. They have not spoken since.',
    finds: ['meeting held 2023-04-03 @Warsaw/POL: Andrzej Duda/POL + Olaf Scholz/DEU'],
  },
  {
    construction: 'previously, by name',
    published: '2023-05-10',
    text: 'Australian Prime Minister Anthony Albanese met Chinese President Xi Jinping in Bali on Tuesday. Albanese had not previously met Xi.',
    finds: ['meeting held 2023-05-09 @Bali/IDN: Anthony Albanese/AUS + Xi Jinping/CHN'],
  },
  {
    construction: 'a contact that is denied',
    published: '2023-05-10',
    text: 'Iranian Foreign Minister Hossein Amir-Abdollahian did not meet US Secretary of State Antony Blinken in New York on Tuesday, his spokesman said.',
    finds: ['meeting denied 2023-05-09 @New York/USA: Hossein Amir-Abdollahian/IRN + Antony Blinken/USA'],
  },
  {
    construction: 'will not negotiate as long as',
    published: '2023-05-10',
    text: 'Foreign Minister Hossein Amir-Abdollahian said that Iran would not negotiate with the United States for as long as sanctions stay in place.',
    finds: [],
  },
  {
    construction: 'would not talk until',
    published: '2023-05-10',
    text: 'Ukrainian President Volodymyr Zelenskyy said that Kyiv would not negotiate with Moscow until Russian troops had left.',
    finds: [],
  },
  {
    construction: 'not unless',
    published: '2023-05-10',
    text: 'Armenia will not negotiate with Azerbaijan unless the road is opened, Prime Minister Nikol Pashinyan said.',
    finds: [],
  },
  {
    construction: 'a refusal of one meeting',
    published: '2023-05-10',
    text: 'Serbian President Aleksandar Vucic refused to meet Kosovo Prime Minister Albin Kurti in Skopje on Tuesday.',
    finds: ['meeting cancelled 2023-05-09 @Skopje/MKD: Aleksandar Vucic/SRB + Albin Kurti/XKX'],
  },
]
