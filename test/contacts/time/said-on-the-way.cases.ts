import type { ContactCase } from '../notation.ts'

/** Words of other times in the sentence of a contact that was held on the day told. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a former place of somebody',
    published: '2024-05-28',
    text: 'The leaders of Ghana and Togo agreed on Monday to reopen their border. President Nana Akufo-Addo and President Faure Gnassingbé sat down at Peduase Lodge, the former summer residence of the governors.',
    finds: ['meeting held 2024-05-27: Nana Akufo-Addo/GHA + Faure Gnassingbé/TGO'],
  },
  {
    construction: 'a meeting the first to come is of others',
    published: '2024-05-28',
    text: 'Finland and Estonia settled a row over ferries on Monday. Prime Minister Petteri Orpo received Estonian Prime Minister Kaja Kallas in Turku and promised a commission, whose first meeting is to be held in autumn.',
    finds: ['meeting held 2024-05-27 @Turku/FIN: Petteri Orpo/FIN + Kaja Kallas/EST'],
  },
  {
    construction: 'their tenth since last year',
    published: '2024-05-28',
    text: "Chile and Bolivia came closer on Monday. President Gabriel Boric received Bolivia's Luis Arce in Arica. Foreign Minister Alberto van Klaveren's meeting with his Bolivian colleague Celinda Sosa, their third since last year, lasted two hours.",
    finds: [
      'meeting held 2024-05-27 @Arica/CHL: Gabriel Boric/CHL + Luis Arce/BOL',
      'meeting held 2024-05-27: Alberto van Klaveren/CHL + Celinda Sosa/BOL',
    ],
  },
  {
    construction: 'a guest elected last month',
    published: '2024-07-24',
    text: 'Talks on fishing ended in Oslo on Tuesday. Norwegian Foreign Minister Espen Barth Eide met British Foreign Secretary David Lammy, whose party won the election earlier this month.',
    finds: ['meeting held 2024-07-23: Espen Barth Eide/NOR + David Lammy/GBR'],
  },
  {
    construction: 'an earlier meeting keeps no day',
    published: '2024-05-28',
    text: 'Ministers gathered in Nairobi on Monday. Kenyan Foreign Secretary Musalia Mudavadi met his Ugandan colleague Jeje Odongo. The two had earlier met in Arusha.',
    finds: [
      'meeting held 2024-05-27: Musalia Mudavadi/KEN + Jeje Odongo/UGA',
      '~meeting held null: Musalia Mudavadi/KEN + Jeje Odongo/UGA',
    ],
  },
  {
    construction: 'those who held office then',
    published: '2024-05-28',
    text: 'Italian Prime Minister Giorgia Meloni and Albanian Prime Minister Edi Rama opened the new school in Tirana on Monday. The last summit took place in Vlora, where then Prime Minister Mario Draghi and President Ilir Meta gathered with Rama.',
    finds: [
      'meeting|summit held null: Mario Draghi/ITA + Ilir Meta/ALB? + Edi Rama/ALB',
      '~meeting held 2024-05-27: Giorgia Meloni/ITA + Edi Rama/ALB',
    ],
  },
  {
    construction: 'whom the press is told to be urged is not there',
    published: '2024-05-28',
    text: 'Croatian Prime Minister Andrej Plenković and his Slovenian colleague Robert Golob urged Serbia at a joint news conference in Zagreb on Monday to keep calm.',
    finds: ['~meeting held 2024-05-27 @Zagreb/HRV: Andrej Plenković/HRV + Robert Golob/SVN'],
  },
]
