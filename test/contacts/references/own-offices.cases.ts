import type { ContactCase } from '../notation.ts'

/** Titles that a ministry uses without a name for its own leaders, beside people of another state. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'bare own title and the other side, by telephone',
    published: '2024-12-02',
    text: 'Ministry of External Affairs\nGovernment of India\n\nForeign Secretary Vikram Misri met Prime Minister Tshering Tobgay of Bhutan in Thimphu on Monday. Prime Minister and the Bhutanese Prime Minister had spoken over telephone on 20 November.',
    finds: [
      'meeting held 2024-12-02 @Thimphu/BTN: Vikram Misri/IND + Tshering Tobgay/BTN',
      'call held 2024-11-20: [Narendra Modi/IND || Prime Minister/IND/office!] + Tshering Tobgay/BTN',
    ],
  },
  {
    construction: 'own minister met the holder of another office',
    published: '2024-12-02',
    text: 'Ministry of External Affairs\nGovernment of India\n\nForeign Secretary Vikram Misri called on Md. Touhid Hossain, Foreign Affairs Adviser of Bangladesh, today. External Affairs Minister met the Foreign Affairs Adviser in Bangkok in March.',
    finds: [
      'meeting held 2024-12-02: Vikram Misri/IND + Md. Touhid Hossain/BGD',
      'meeting held 2024-03 @Bangkok/THA: [S. Jaishankar/IND || External Affairs Minister/IND/office!] + Md. Touhid Hossain/BGD',
    ],
  },
  {
    construction: 'one clause, two titles that fit one person',
    published: '2023-06-07',
    text: "Ministry of Foreign Affairs of Mongolia\n\nForeign Minister Battsetseg Batmunkh received Chancellor Olaf Scholz's envoy Jens Plötner on Tuesday. President and the Chancellor had met in Berlin in October.",
    finds: [
      'meeting held 2023-06-06: Battsetseg Batmunkh/MNG (host) + Jens Plötner/DEU',
      'meeting held 2022-10 @Berlin/DEU: [President/MNG/office! || Ukhnaagiin Khurelsukh/MNG] + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'Head of State for the own president, a guest being one too',
    published: '2025-04-15',
    text: 'Official website of the President of the Republic of Kazakhstan\n\nOn Monday Kassym-Jomart Tokayev received Alar Karis. The Head of State thanked the President of Estonia for coming. On Tuesday the Head of State spoke by telephone with Ilham Aliyev.',
    finds: [
      'meeting held 2025-04-14: Kassym-Jomart Tokayev/KAZ (host) + Alar Karis/EST',
      'call held 2025-04-15: Kassym-Jomart Tokayev/KAZ + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'the President and a guest named with his title',
    published: '2025-04-15',
    text: 'Official website of the President of the Republic of Azerbaijan\n\nIlham Aliyev received Rumen Radev, President of Bulgaria, on Monday. The President will hold talks with Giorgia Meloni on Friday.',
    finds: [
      'meeting held 2025-04-14: Ilham Aliyev/AZE (host) + Rumen Radev/BGR',
      'talks planned 2025-04-18: Ilham Aliyev/AZE + Giorgia Meloni/ITA',
    ],
  },
  {
    construction: 'Minister beside a minister of another state in the sentence',
    published: '2024-05-14',
    text: 'Republic of Azerbaijan\nMinistry of Foreign Affairs\n\nJeyhun Bayramov spoke by phone with Péter Szijjártó on Monday. The Minister also received Toivo Klaar, Special Representative of the European Union, the same day.',
    finds: [
      'call held 2024-05-13: Jeyhun Bayramov/AZE + Péter Szijjártó/HUN',
      'meeting held 2024-05-13: Jeyhun Bayramov/AZE (host) + Toivo Klaar/XEU',
    ],
  },
]
