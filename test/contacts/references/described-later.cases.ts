import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** People whose office stands only where they are spoken of again, and envoys of bodies called by where they are from. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'named first, called the envoy of a body afterwards',
    published,
    text: 'Amina Warsame met Kenyan President William Ruto in Nairobi on Monday. The AU envoy said the two had discussed Somalia.',
    finds: ['meeting held 2025-09-29 @Nairobi/KEN: Amina Warsame/XAU/envoy + William Ruto/KEN'],
  },
  {
    construction: 'said to have had talks, called the envoy afterwards',
    published,
    text: 'Mahmoud Tarek said he had constructive talks in Khartoum on Monday with Abdel Fattah al-Burhan. "I had a positive discussion," the UN special envoy said.',
    finds: ['talks held 2025-09-29 @Khartoum/SDN: Mahmoud Tarek/XUN/envoy + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'the envoy of a body first, its holder by nationality afterwards',
    published: '2021-04-15',
    text: 'The UN envoy for Syria held talks on Sunday in Damascus with Foreign Minister Faisal Mekdad. "We have had substantial discussions," Norwegian diplomat Geir Pedersen told reporters after the meeting.',
    finds: ['talks held 2021-04-11 @Damascus/SYR: Geir Pedersen/XUN/envoy + Faisal Mekdad/SYR'],
  },
  {
    construction: 'the former office that somebody held at home',
    published: '2021-04-15',
    text: 'NATO chief Jens Stoltenberg met US President Joe Biden on Monday. On Tuesday, the former Norwegian prime minister held talks with Georgian Prime Minister Irakli Garibashvili in Brussels.',
    finds: [
      'meeting held 2021-04-12: Jens Stoltenberg/XNA + Joe Biden/USA',
      'talks held 2021-04-13 @Brussels/BEL: Jens Stoltenberg/XNA + Irakli Garibashvili/GEO',
    ],
  },
  {
    construction: 'an analyst is not the envoy of the next sentence',
    published,
    text: 'Analyst John Smith said the vote was close. The UN envoy met President William Ruto of Kenya in Nairobi on Monday.',
    finds: ['meeting held 2025-09-29 @Nairobi/KEN: UN envoy/XUN/envoy/office! + William Ruto/KEN'],
  },
  {
    construction: 'an envoy from a state called an ally',
    published,
    text: 'Syrian President Ahmed al-Sharaa held unannounced talks with a top envoy from close ally Qatar on Tuesday.',
    finds: ['talks held 2025-09-30: Ahmed al-Sharaa/SYR + Qatari envoy/QAT/envoy/office!'],
  },
  {
    construction: 'a delegation from a neighbouring state',
    published,
    text: 'Nigerian President Bola Tinubu met a delegation from neighbouring Niger on Monday.',
    finds: ['meeting held 2025-09-29: Bola Tinubu/NGA + Niger delegation/NER/delegation!'],
  },
]
