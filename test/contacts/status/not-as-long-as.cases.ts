import type { ContactCase } from '../notation.ts'

/** No talks for as long as something lasts: a stand and no contact; none on a day that is named was called off or did not take place. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'there would be no talks as long as',
    published: '2025-06-21',
    text: 'Abbas Araghchi said that there would be no talks with Washington as long as bombs were falling.',
    finds: [],
  },
  {
    construction: 'there will be no meeting until',
    published: '2025-06-21',
    text: 'Volodymyr Zelensky says there will be no meeting with Vladimir Putin until the guns fall silent.',
    finds: [],
  },
  {
    construction: 'there can be no negotiations while',
    published: '2025-06-21',
    text: 'There can be no negotiations with Israel while hostages are held, Khalil al-Hayya said.',
    finds: [],
  },
  {
    construction: 'no summit unless',
    published: '2025-06-21',
    text: 'There will be no summit with Kim Jong Un unless he disarms, Lee Jae-myung told reporters.',
    finds: [],
  },
  {
    construction: 'no dialogue so long as',
    published: '2025-06-21',
    text: 'Shehbaz Sharif said there would be no dialogue with Narendra Modi so long as the border was shut.',
    finds: [],
  },
  {
    construction: 'no meeting on a day that is named',
    published: '2025-06-21',
    text: 'Sergei Lavrov said there was no meeting with Marco Rubio in Geneva on Friday.',
    finds: ['meeting denied 2025-06-20 @Geneva/CHE: Sergei Lavrov/RUS + Marco Rubio/USA'],
  },
  {
    construction: 'no meeting took place while he was there',
    published: '2025-06-21',
    text: 'There was no meeting with Marco Rubio while Sergei Lavrov was in New York last week, his office said.',
    finds: ['meeting denied *: Sergei Lavrov/RUS + Marco Rubio/USA'],
  },
]
