import type { ContactCase } from '../notation.ts'

/** One verb for several meetings, where a day, a place or an aside stands before the next name. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'met A in P on a day and, two days later, B in Q and C in R',
    published: '2019-05-24',
    text: 'Charles Michel toured the Baltic states in May, meeting Juri Ratas in Tallinn on May 13 and, two days later, Krisjanis Karins in Riga and Saulius Skvernelis in Vilnius.',
    finds: [
      'meeting held 2019-05-13 @Tallinn/EST: Charles Michel/BEL + Juri Ratas/EST',
      'meeting held 2019-05-15 @Riga/LVA: Charles Michel/BEL + Krisjanis Karins/LVA',
      'meeting held 2019-05-15 @Vilnius/LTU: Charles Michel/BEL + Saulius Skvernelis/LTU',
      '~visit held *: Charles Michel/BEL + Estonia/EST/delegation! (host)',
    ],
  },
  {
    construction: 'he met A at P and, later the same day, B',
    published: '2019-05-24',
    text: 'Sebastian Kurz was in Rome on Tuesday. He met Giuseppe Conte at Palazzo Chigi and, later the same day, Sergio Mattarella.',
    finds: [
      'meeting held 2019-05-21: Sebastian Kurz/AUT + Giuseppe Conte/ITA',
      'meeting held 2019-05-21: Sebastian Kurz/AUT + Sergio Mattarella/ITA',
      '~visit held *: Sebastian Kurz/AUT + Italy/ITA/delegation! (host)',
    ],
  },
  {
    construction: 'met with A, with whom he talked of something, and with B',
    published: '2019-05-24',
    text: 'On Wednesday Jens Stoltenberg met separately with Mark Rutte, with whom he talked about shipping, and with Lars Lokke Rasmussen.',
    finds: [
      'meeting held 2019-05-22: Jens Stoltenberg/XNA + Mark Rutte/NLD',
      'meeting held 2019-05-22: Jens Stoltenberg/XNA + Lars Lokke Rasmussen/DNK',
    ],
  },
  {
    construction: 'telephoned A on a day and, the evening before, B',
    published: '2019-05-24',
    text: 'Antonio Costa telephoned Pedro Sanchez on Wednesday and, the next morning, Xavier Bettel.',
    finds: [
      'call held 2019-05-22: Antonio Costa/PRT + Pedro Sanchez/ESP',
      'call held 2019-05-23: Antonio Costa/PRT + Xavier Bettel/LUX',
    ],
  },
  {
    construction: 'was received by A and, an hour later, by B',
    published: '2019-05-24',
    text: 'Nikol Pashinyan was received by Xi Jinping on Tuesday and, an hour later, by Li Keqiang.',
    finds: [
      'meeting held 2019-05-21: Xi Jinping/CHN (host) + Nikol Pashinyan/ARM',
      'meeting held 2019-05-21: Li Keqiang/CHN (host) + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'joined that conversation',
    published: '2019-05-24',
    text: 'Alexis Tsipras and Zoran Zaev talked for ten minutes on the margins of a summit in Warsaw on Monday. Boyko Borissov and Edi Rama joined that conversation.',
    finds: [
      'meeting held 2019-05-20 @Warsaw/POL: Alexis Tsipras/GRC + Zoran Zaev/MKD + Boyko Borissov/BGR + Edi Rama/ALB',
    ],
  },
  {
    construction: 'also took part in the talks',
    published: '2019-05-24',
    text: 'Jeremy Hunt met Heiko Maas in Berlin on Monday. Jean-Yves Le Drian also took part in the conversation.',
    finds: ['meeting held 2019-05-20 @Berlin/DEU: Jeremy Hunt/GBR + Heiko Maas/DEU + Jean-Yves Le Drian/FRA'],
  },
  {
    construction: 'the last call between the two that was confirmed was on',
    published: '2019-05-24',
    text: 'Donald Trump wants to speak to Xi Jinping soon. The last call between the two that both sides have confirmed was on April 4.',
    finds: [
      'call held 2019-04-04: Donald Trump/USA + Xi Jinping/CHN',
      '~call proposed *: Donald Trump/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'went there, where he and B signed',
    published: '2019-05-24',
    text: 'On Tuesday Nicos Anastasiades travelled to Amman, where he and King Abdullah signed a pact on rescue at sea.',
    finds: ['meeting held 2019-05-21 @Amman/JOR: Nicos Anastasiades/CYP + Abdullah/JOR'],
  },
  {
    construction: 'and, later, something else',
    published: '2019-05-24',
    text: 'Sebastian Kurz met Giuseppe Conte in Rome on Tuesday and, later the same day, the opera. He praised Sergio Mattarella.',
    finds: ['meeting held 2019-05-21 @Rome/ITA: Sebastian Kurz/AUT + Giuseppe Conte/ITA'],
  },
]
