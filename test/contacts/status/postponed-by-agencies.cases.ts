import type { ContactCase } from '../notation.ts'

/** Meetings put off, as agencies word it: with the place before the noun, with whoever says so behind it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'postponed a White House meeting with, an official said',
    published: '2023-03-10',
    text: 'Kenyan President William Ruto postponed a White House meeting with President Joe Biden, a Kenyan official said on Friday.',
    finds: ['meeting cancelled *: William Ruto/KEN + Joe Biden/USA'],
  },
  {
    construction: 'called off a [town] meeting with',
    published: '2023-03-10',
    text: 'Serbian President Aleksandar Vucic called off a Vienna meeting with Croatian Prime Minister Andrej Plenkovic.',
    finds: ['meeting cancelled * @Vienna: Aleksandar Vucic/SRB + Andrej Plenkovic/HRV'],
  },
  {
    construction: 'held a [town] summit with',
    published: '2023-03-10',
    text: 'Greek Prime Minister Kyriakos Mitsotakis held an Ankara meeting with President Recep Tayyip Erdogan on Thursday.',
    finds: ['meeting held 2023-03-09 @Ankara: Kyriakos Mitsotakis/GRC + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'after a [town] meeting between',
    published: '2023-03-10',
    text: 'Oil prices fell after a Riyadh meeting between Saudi Crown Prince Mohammed bin Salman and Iraqi Prime Minister Mohammed Shia al-Sudani on Thursday.',
    finds: ['meeting held 2023-03-09 @Riyadh: Mohammed bin Salman/SAU + Mohammed Shia al-Sudani/IRQ'],
  },
  {
    construction: 'the visit has postponed',
    published: '2023-03-10',
    text: 'The ministry announced that the visit of Egyptian Foreign Minister Sameh Shoukry to Doha has postponed after an agreement between the two countries.',
    finds: ['visit cancelled *: Sameh Shoukry/EGY + Qatar/QAT/delegation! (host)'],
  },
  {
    construction: 'the talks have rescheduled to',
    published: '2023-03-10',
    text: 'Talks between Armenian Foreign Minister Ararat Mirzoyan and his Azerbaijani counterpart Jeyhun Bayramov have postponed indefinitely, Yerevan said.',
    finds: ['talks cancelled *: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE'],
  },
  {
    construction: 'a state, in coordination with officials of another, prefers a trip to be put off',
    published: '2023-03-10',
    text: 'Doha, in coordination with Egyptian officials, would prefer the trip to be postponed until the summer.',
    finds: [],
  },
  {
    construction: 'acted in cooperation with',
    published: '2023-03-10',
    text: 'The Jordanian foreign minister, in consultation with Egyptian officials, visited the border crossing on Thursday.',
    finds: [],
  },
  {
    construction: 'postponed, and the trip had never been announced',
    published: '2023-03-10',
    text: 'Spanish Foreign Minister Jose Manuel Albares has put off his visit to Algeria, which was due next week. The trip was never officially announced, Madrid noted.',
    finds: ['visit cancelled *: Jose Manuel Albares/ESP + Algeria/DZA/delegation! (host)'],
  },
  {
    construction: 'held, and the meeting had not been announced',
    published: '2023-03-10',
    text: 'Spanish Foreign Minister Jose Manuel Albares met his Moroccan counterpart Nasser Bourita in Rabat on Thursday. The meeting had not been announced.',
    finds: ['meeting held 2023-03-09 @Rabat: Jose Manuel Albares/ESP + Nasser Bourita/MAR'],
  },
  {
    construction: 'the ambassador to a state is received: no place',
    published: '2023-03-10',
    text: "Mongolian Foreign Minister Battsetseg Batmunkh received France's ambassador to Mongolia Sebastien Surun on Thursday.",
    finds: ['meeting held 2023-03-09 @-: Battsetseg Batmunkh/MNG + Sebastien Surun/FRA'],
  },
  {
    construction: 'a minister and the ambassador to his state met',
    published: '2023-03-10',
    text: 'Moldovan Foreign Minister Nicu Popescu and the Dutch ambassador to Moldova, Roelof van Ees, met at the ministry on Thursday.',
    finds: ['meeting held 2023-03-09 @-: Nicu Popescu/MDA + Roelof van Ees/NLD'],
  },
  {
    construction: 'the ambassador of one state to another, named',
    published: '2023-03-10',
    text: 'Mongolian Foreign Minister Battsetseg Batmunkh received the Ambassador Extraordinary and Plenipotentiary of the Republic of Cuba to Mongolia, Jorge Ferrer, on Thursday.',
    finds: ['meeting held 2023-03-09 @-: Battsetseg Batmunkh/MNG (host) + Jorge Ferrer/CUB/ambassador'],
  },
  {
    construction: 'the ambassador of one state to another, unnamed',
    published: '2023-03-10',
    text: 'Mongolian Foreign Minister Battsetseg Batmunkh received the ambassador of Japan to Mongolia on Thursday.',
    finds: ['meeting held 2023-03-09 @-: Battsetseg Batmunkh/MNG (host) + Japanese ambassador/JPN/ambassador/office!'],
  },
  {
    construction: 'a visit to two states is put off',
    published: '2023-03-10',
    text: 'The visit of Iranian Foreign Minister Hossein Amirabdollahian to Azerbaijan and Russia is postponed, a spokesman said.',
    finds: [
      'visit cancelled *: Hossein Amirabdollahian/IRN + Azerbaijan/AZE/delegation! (host)',
      'visit cancelled *: Hossein Amirabdollahian/IRN + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'a visit to two states is ahead',
    published: '2023-03-10',
    text: 'Iranian Foreign Minister Hossein Amirabdollahian is to pay a visit to Iraq and Syria on March 14 and 15.',
    finds: [
      'visit planned *: Hossein Amirabdollahian/IRN + Iraq/IRQ/delegation! (host)',
      'visit planned *: Hossein Amirabdollahian/IRN + Syria/SYR/delegation! (host)',
    ],
  },
]
