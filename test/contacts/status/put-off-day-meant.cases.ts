import type { ContactCase } from '../notation.ts'

/** A meeting called off takes the day that a relative clause or its own words had set for it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A meeting between A and B, which was to have taken place in P on D, was called off',
    published: '2025-06-28',
    text: 'Rwandan President Paul Kagame and Congolese President Félix Tshisekedi last met on March 18. A meeting between them under Angolan auspices, which was to have taken place in Luanda on December 15, was called off at the last minute.',
    finds: [
      'meeting held 2025-03-18: Paul Kagame/RWA + Félix Tshisekedi/COD',
      'meeting cancelled 2024-12-15 @Luanda/AGO: Paul Kagame/RWA + Félix Tshisekedi/COD + [Angola/AGO/delegation! (mediator) || Luanda/AGO/delegation! (mediator)]?',
    ],
  },
  {
    construction: 'A meeting between A and B that mediators had set for D in P has been put off',
    published: '2023-12-28',
    text: 'A meeting between Venezuelan President Nicolás Maduro and Guyanese President Irfaan Ali that Caribbean mediators had set for Thursday in Kingstown has been put off.',
    finds: ['meeting cancelled 2023-12-28 @Kingstown/VCT: Nicolás Maduro/VEN + Irfaan Ali/GUY'],
  },
  {
    construction: 'Talks between A and B, planned for D in P, were postponed',
    published: '2024-05-16',
    text: 'Talks between Turkish Foreign Minister Hakan Fidan and his Iraqi counterpart, Fuad Hussein, planned for Friday in Ankara, were postponed, the ministry said on Thursday.',
    finds: ['talks cancelled 2024-05-17 @Ankara/TUR: Hakan Fidan/TUR + Fuad Hussein/IRQ'],
  },
  {
    construction: 'A’s meeting with B, which had been due on D, did not take place',
    published: '2024-05-16',
    text: "Thai Prime Minister Srettha Thavisin's meeting with Cambodian Senate President Hun Sen, which had been due in Phnom Penh on Monday, did not take place.",
    finds: ['meeting cancelled 2024-05-13 @Phnom Penh/KHM: Srettha Thavisin/THA + Hun Sen/KHM'],
  },
  {
    construction: 'The summit between A and B that was scheduled for D in P was scrapped',
    published: '2024-05-16',
    text: 'The summit between Japanese Prime Minister Fumio Kishida and Indian Prime Minister Narendra Modi that was scheduled for May 20 in Tokyo was scrapped on Wednesday.',
    finds: ['summit cancelled 2024-05-20 @Tokyo/JPN: Fumio Kishida/JPN + Narendra Modi/IND'],
  },
  {
    construction: 'A call between A and B, which was to have been made on D, was cancelled',
    published: '2024-05-16',
    text: 'Hungarian Prime Minister Viktor Orbán and Ukrainian President Volodymyr Zelenskyy spoke in Brussels on March 21. A call between them, which was to have been made on Tuesday, was cancelled at short notice.',
    finds: [
      'meeting held 2024-03-21 @Brussels/BEL: Viktor Orbán/HUN + Volodymyr Zelenskyy/UKR',
      'call cancelled 2024-05-14: Viktor Orbán/HUN + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'The visit to P, initially foreseen for D, has been postponed',
    published: '2025-05-11',
    text: "German President Frank-Walter Steinmeier's visit to Sarajevo, initially foreseen for 14 May, has been postponed to the end of the month.",
    finds: [
      'visit cancelled 2025-05-14 @Sarajevo/BIH: Frank-Walter Steinmeier/DEU + Bosnia and Herzegovina/BIH/delegation! (host)',
      '~visit planned *: Frank-Walter Steinmeier/DEU + Bosnia and Herzegovina/BIH/delegation! (host)',
    ],
  },
  {
    construction: 'The visit to P, first set for D, was put off to a later date',
    published: '2025-03-05',
    text: 'The visit of Saudi Foreign Minister Faisal bin Farhan to Nairobi, first set for March 9, was put off until next month.',
    finds: [
      'visit cancelled 2025-03-09 @Nairobi/KEN: Faisal bin Farhan/SAU + Kenya/KEN/delegation! (host)',
      '~visit planned *: Faisal bin Farhan/SAU + Kenya/KEN/delegation! (host)',
    ],
  },
]
