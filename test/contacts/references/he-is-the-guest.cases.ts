import type { ContactCase } from '../notation.ts'

/** Somebody else did a thing for him; "he" of the next sentence is still the one of whom the text tells. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'gave a lunch in his honour, then he was in another city',
    published: '2023-05-12',
    text: 'Fijian Prime Minister Sitiveni Rabuka met Anthony Albanese in Canberra on Wednesday. Governor-General David Hurley gave a reception in his honour. On Monday he was in Sydney, where he met Foreign Minister Penny Wong.',
    finds: [
      'meeting held 2023-05-10 @Canberra/AUS: Sitiveni Rabuka/FJI + Anthony Albanese/AUS',
      '~meeting held *: David Hurley/AUS (host) + Sitiveni Rabuka/FJI',
      'meeting held 2023-05-08 @Sydney/AUS: Sitiveni Rabuka/FJI + Penny Wong/AUS',
    ],
  },
  {
    construction: 'the mayor showed him, then he met',
    published: '2023-05-12',
    text: 'Irish Taoiseach Leo Varadkar spoke with Mark Rutte in The Hague on Wednesday. Mayor Jan van Zanen showed him the harbour. He also met Foreign Minister Wopke Hoekstra.',
    finds: [
      'meeting held 2023-05-10 @The Hague/NLD: Leo Varadkar/IRL + Mark Rutte/NLD',
      'meeting held 2023-05-10|null: Leo Varadkar/IRL + Wopke Hoekstra/NLD',
    ],
  },
  {
    construction: 'her deputy stood in for her; she',
    published: '2023-05-12',
    text: 'Estonian Prime Minister Kaja Kallas met Olaf Scholz in Berlin on Wednesday. President Frank-Walter Steinmeier had a coffee with her afterwards. On Monday she was in Paris, where she saw Emmanuel Macron.',
    finds: [
      'meeting held 2023-05-10 @Berlin/DEU: Kaja Kallas/EST + Olaf Scholz/DEU',
      '~meeting held *: Frank-Walter Steinmeier/DEU + Kaja Kallas/EST',
      'meeting held 2023-05-08 @Paris/FRA: Kaja Kallas/EST + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'somebody else did a thing of his own; he is that one',
    published: '2023-05-12',
    text: 'Kenyan President William Ruto met Paul Kagame in Kigali on Wednesday. Ugandan President Yoweri Museveni stayed away. On Thursday he received Samia Suluhu Hassan in Entebbe.',
    finds: [
      'meeting held 2023-05-10 @Kigali/RWA: William Ruto/KEN + Paul Kagame/RWA',
      'meeting held 2023-05-11 @Entebbe/UGA: Yoweri Museveni/UGA (host) + Samia Suluhu Hassan/TZA',
    ],
  },
]
