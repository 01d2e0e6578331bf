import type { ContactCase } from '../notation.ts'

/** A state and the people of another, who have an article of their own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a state and the allies of a body meet',
    published: '2025-06-24',
    text: 'Ukraine and the NATO allies met in Brussels on Monday.',
    finds: ['meeting held 2025-06-23 @Brussels/BEL: Ukraine/UKR/delegation! + NATO allies/XNA|-'],
  },
  {
    construction: 'talks between a state and the member states of a body',
    published: '2025-06-24',
    text: 'Talks between Switzerland and the EU member states will begin in Bern on Friday.',
    finds: ['talks planned 2025-06-27 @Bern/CHE: Switzerland/CHE/delegation! + EU member states/XEU|-'],
  },
  {
    construction: 'a state and the negotiators of another',
    published: '2025-06-24',
    text: 'Ukraine and the Russian negotiators met in Istanbul on Monday.',
    finds: ['meeting held 2025-06-23 @Istanbul/TUR: Ukraine/UKR/delegation! + Russian negotiators/RUS/delegation!'],
  },
  {
    construction: 'a state held talks with another and the envoys of a body',
    published: '2025-06-24',
    text: 'Iran and the EU envoys held talks in Geneva on Friday.',
    finds: ['talks held 2025-06-20 @Geneva/CHE: Iran/IRN/delegation! + EU envoys/XEU/delegation!'],
  },
  {
    construction: 'a state and the allies of a body on a plan',
    published: '2025-06-24',
    text: 'China and the ASEAN members are to meet in Hanoi next Tuesday.',
    finds: ['meeting planned 2025-07-01 @Hanoi/VNM: China/CHN/delegation! + ASEAN members/XAS|-'],
  },
  {
    construction: 'envoys of two states whose possessive is shared',
    published: '2025-06-24',
    text: "Qatar and the United States' envoys met in Doha on Monday.",
    finds: ['meeting held 2025-06-23 @Doha/QAT: Qatari envoys/QAT/delegation! + American envoys/USA/delegation!'],
  },
  {
    construction: 'a state and the allies of a body are at odds',
    published: '2025-06-24',
    text: 'Hungary and the EU members are at odds over the budget, it emerged in Brussels on Monday.',
    finds: [],
  },
  {
    construction: 'ministers of two nationalities with two articles',
    published: '2025-06-24',
    text: 'The French and the German foreign ministers met in Metz on Monday.',
    finds: [
      'meeting held 2025-06-23 @Metz/FRA: [French foreign minister/FRA/office! || Jean-Noël Barrot/FRA] + [German foreign minister/DEU/office! || Johann Wadephul/DEU]',
    ],
  },
]
