import type { ContactCase } from '../notation.ts'

/** Days of what was spoken about, of when it was told, and of what else the sentence names. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the day of the truce that they discussed',
    published: '2025-05-12',
    text: 'On Monday Omani Foreign Minister Badr Al Busaidi received a phone call from Ishaq Dar, foreign minister of Pakistan. They discussed the truce reached on Saturday and how to make it last.',
    finds: ['call held 2025-05-12: Badr Al Busaidi/OMN + Ishaq Dar/PAK'],
  },
  {
    construction: 'the day of the accord that they reviewed, in one sentence',
    published: '2024-10-11',
    text: 'Kenyan President William Ruto and Ethiopian Prime Minister Abiy Ahmed reviewed by phone the accord signed on Tuesday in Nairobi.',
    finds: ['call held null|2024-10|2024-10-11: William Ruto/KEN + Abiy Ahmed/ETH'],
  },
  {
    construction: 'the day of an attack that was condemned in the call',
    published: '2024-10-11',
    text: 'French President Emmanuel Macron telephoned Iraqi Prime Minister Mohammed Shia al-Sudani on Thursday. They spoke about the attack carried out on Sunday near Erbil.',
    finds: ['call held 2024-10-10: Emmanuel Macron/FRA + Mohammed Shia al-Sudani/IRQ'],
  },
  {
    construction: 'the day of a vote in a relative clause',
    published: '2024-10-11',
    text: 'Spanish Foreign Minister José Manuel Albares met his Moroccan counterpart Nasser Bourita in Rabat on Wednesday. The two discussed the vote that parliament held on Monday.',
    finds: ['meeting held 2024-10-09 @Rabat/MAR: José Manuel Albares/ESP + Nasser Bourita/MAR'],
  },
  {
    construction: 'something else was done a day before they met',
    published: '2024-09-20',
    text: 'Vietnamese President To Lam met Cambodian Prime Minister Hun Manet in Vientiane on Thursday. Borders had been marked out a day before the leaders met.',
    finds: ['meeting held 2024-09-19 @Vientiane/LAO: To Lam/VNM + Hun Manet/KHM'],
  },
  {
    construction: 'two days before the two ministers met, with the ministers last named',
    published: '2024-09-20',
    text: 'Greek Foreign Minister Giorgos Gerapetritis met his Turkish counterpart Hakan Fidan in Athens on Thursday. A patrol boat was rammed two days before the ministers met.',
    finds: ['meeting held 2024-09-19 @Athens/GRC: Giorgos Gerapetritis/GRC + Hakan Fidan/TUR'],
  },
  {
    construction: 'this morning, said on Thursday',
    published: '2024-09-20',
    text: 'On Thursday Iraqi Foreign Minister Fuad Hussein told reporters in Baghdad that Turkish and Iraqi officials had held "a good meeting this morning".',
    finds: ['meeting held 2024-09-19: Turkish officials/TUR/delegation! + Iraqi officials/IRQ/delegation!'],
  },
  {
    construction: 'the same evening, where the report has only the month of its own date',
    published: null,
    text: 'Talks after the strikes\n\nNAIROBI: Kenya and Uganda announced on Monday, March 11, 2024, that their envoys would return.\n\nFrench President Emmanuel Macron telephoned Kenyan President William Ruto on Thursday. UN Secretary-General Antonio Guterres spoke to Mr Ruto by phone the same evening.',
    finds: [
      'call held 2024-03-07|2024-03-07~: Emmanuel Macron/FRA + William Ruto/KEN',
      'call held 2024-03-07|2024-03-07~: Antonio Guterres/XUN + William Ruto/KEN',
    ],
  },
  {
    construction: 'the interview, not the call, was on Friday',
    published: '2024-09-20',
    text: 'Colombian President Gustavo Petro said in an interview broadcast on Thursday that Venezuelan President Nicolás Maduro had called him about the border.',
    finds: ['call held null: Nicolás Maduro/VEN + Gustavo Petro/COL'],
  },
]
