import type { ContactCase } from '../notation.ts'

/** Who stands beside the principals, and sentences turned round: flanked by, joined by, also present was. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'accompanied by',
    published: '2024-03-07',
    text: 'Accompanied by Defence Minister Sébastien Lecornu, Emmanuel Macron met Maia Sandu at the Élysée Palace on Thursday.',
    finds: [
      'meeting held 2024-03-07 @Élysée Palace/FRA: Emmanuel Macron/FRA + Maia Sandu/MDA + Sébastien Lecornu/FRA/defence_minister?',
    ],
  },
  {
    construction: 'flanked by',
    published: '2022-10-21',
    text: 'Flanked by her defence minister, Finnish Prime Minister Sanna Marin received Estonian premier Kaja Kallas in Helsinki on Tuesday.',
    finds: [
      'meeting held 2022-10-18 @Helsinki/FIN: Sanna Marin/FIN/head_of_government + Kaja Kallas/EST/head_of_government',
    ],
  },
  {
    construction: 'were joined by',
    published: '2021-06-14',
    text: 'Joe Biden and Boris Johnson met in Carbis Bay on Friday and were later joined by Angela Merkel.',
    finds: ['meeting held 2021-06-11 @Carbis Bay/GBR: Joe Biden/USA + Boris Johnson/GBR + Angela Merkel/DEU'],
  },
  {
    construction: 'also present was',
    published: '2019-09-26',
    text: 'Mahmoud Abbas met Emmanuel Macron in New York on Tuesday. Also present was Jordanian Foreign Minister Ayman Safadi.',
    finds: [
      'meeting held 2019-09-24 @New York/USA: Mahmoud Abbas/PSE + Emmanuel Macron/FRA + Ayman Safadi/JOR/foreign_minister',
    ],
  },
  {
    construction: 'received by, fronted',
    published: '2020-08-12',
    text: 'Received by Giuseppe Conte in Rome on Monday, Fayez al-Sarraj asked for medical supplies.',
    finds: ['meeting held 2020-08-10 @Rome/ITA: Giuseppe Conte/ITA + Fayez al-Sarraj/LBY'],
  },
  {
    construction: 'inverted: at the table sat',
    published: '2015-11-20',
    text: 'Across the table from John Kerry in Vienna on Saturday sat Sergei Lavrov.',
    finds: ['meeting|talks held 2015-11-14 @Vienna/AUT: John Kerry/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'reduced relative: the minister received by',
    published: '2023-05-16',
    text: 'The last guest received by Nikos Christodoulides in Nicosia on Friday was Lebanese Prime Minister Najib Mikati.',
    finds: ['meeting held 2023-05-12 @Nicosia/CYP: Nikos Christodoulides/CYP + Najib Mikati/LBN/head_of_government'],
  },
  {
    construction: 'nominalised reception',
    published: '2018-04-10',
    text: "Alassane Ouattara's reception of Nana Akufo-Addo in Abidjan on Monday lasted an hour.",
    finds: ['meeting held 2018-04-09 @Abidjan/CIV: Alassane Ouattara/CIV + Nana Akufo-Addo/GHA'],
  },
  {
    construction: 'had in attendance',
    published: '2025-02-19',
    text: 'A meeting on Friday in Munich between Annalena Baerbock and Andrii Sybiha, with David Lammy in attendance, dealt with air defence.',
    finds: ['meeting held 2025-02-14 @Munich/DEU: Annalena Baerbock/DEU + Andrii Sybiha/UKR + David Lammy/GBR'],
  },
  {
    construction: 'chaired by, co-hosted',
    published: '2024-11-18',
    text: 'The conference, co-hosted by Emmanuel Macron and Najib Mikati, met in Paris on Thursday.',
    finds: ['~meeting held 2024-11-14 @Paris/FRA: Emmanuel Macron/FRA + Najib Mikati/LBN'],
  },
  {
    construction: 'seated beside',
    published: '2022-10-21',
    text: 'Seated beside Mohamed bin Salman in Jeddah on Wednesday, Joe Biden went through the list of prisoners with him.',
    finds: ['meeting held 2022-10-19 @Jeddah/SAU: Mohamed bin Salman/SAU + Joe Biden/USA'],
  },
  {
    construction: 'no contact: flanked at a press conference of his own',
    published: '2022-10-21',
    text: 'Flanked by his generals, the Russian defence minister, Sergei Shoigu, read out a statement on Tuesday.',
    finds: [],
  },
  {
    construction: 'with X at his side',
    published: '2025-04-13',
    text: "Anthony Albanese announced the loan in Canberra on Thursday with Papua New Guinea's James Marape at his side.",
    finds: ['meeting held 2025-04-10 @Canberra/AUS: Anthony Albanese/AUS + James Marape/PNG'],
  },
  {
    construction: 'no contact: joined on another occasion',
    published: '2021-09-17',
    text: 'Antony Blinken spoke on Thursday by phone with Elizabeth Truss and praised Dominic Raab, who joined him on September 8 for the ministerial on Afghanistan.',
    finds: [
      'call held 2021-09-16: Antony Blinken/USA + Elizabeth Truss/GBR',
      '~meeting|video held *: Antony Blinken/USA + Dominic Raab/GBR',
    ],
  },
]
