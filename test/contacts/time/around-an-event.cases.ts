import type { ContactCase } from '../notation.ts'

/** Before, after or beside a contact or gathering that the text tells elsewhere: on its day and in its place. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'before the session, the host had met each on his own',
    published: '2023-08-18',
    text: 'The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, sat down in Arusha on Thursday, with Samia Suluhu Hassan in the chair. Trade was at the top of the list.\nBefore the session Hassan had met each of the two presidents on his own.',
    finds: [
      'meeting|talks held 2023-08-17 @Arusha/TZA: William Ruto/KEN + Yoweri Museveni/UGA + Samia Suluhu Hassan/TZA?',
      'meeting held 2023-08-17 @Arusha/TZA: Samia Suluhu Hassan/TZA + William Ruto/KEN',
      'meeting held 2023-08-17 @Arusha/TZA: Samia Suluhu Hassan/TZA + Yoweri Museveni/UGA',
    ],
  },
  {
    construction: 'ahead of the ministerial, which was announced for tomorrow',
    published: '2025-05-14',
    text: 'Kaja Kallas will be in Tashkent on 15 May for the EU-Central Asia Ministerial Meeting. The ministers are to discuss transport links.\nAhead of the ministerial she will have bilateral meetings with Bakhtiyor Saidov and Murat Nurtleu.',
    finds: [
      'meeting planned 2025-05-15 @Tashkent/UZB: Kaja Kallas/XEU + Bakhtiyor Saidov/UZB',
      'meeting planned 2025-05-15 @Tashkent/UZB: Kaja Kallas/XEU + Murat Nurtleu/KAZ',
    ],
  },
  {
    construction: 'is also due to be received, one sentence on',
    published: '2025-05-14',
    text: 'Kaja Kallas will be in Tashkent on 15 May for the EU-Central Asia Ministerial Meeting. Before the ministerial she will meet Bakhtiyor Saidov. She is also due to be received by President Shavkat Mirziyoyev.',
    finds: [
      'meeting planned 2025-05-15 @Tashkent/UZB: Kaja Kallas/XEU + Bakhtiyor Saidov/UZB',
      'meeting planned 2025-05-15 @Tashkent/UZB: Kaja Kallas/XEU + Shavkat Mirziyoyev/UZB (host)',
    ],
  },
  {
    construction: 'before that, X had spent an hour with Y',
    published: '2025-04-07',
    text: 'Johann Wadephul was received by President Emmanuel Macron in Paris on Friday. Before that he had met Jean-Noël Barrot for an hour.',
    finds: [
      'meeting held 2025-04-04 @Paris/FRA: Johann Wadephul/DEU + Emmanuel Macron/FRA (host)',
      'meeting held 2025-04-04 @Paris/FRA: Johann Wadephul/DEU + Jean-Noël Barrot/FRA',
    ],
  },
  {
    construction: 'after the talks he was received by',
    published: '2025-04-09',
    text: 'Hakan Fidan held talks with Fuad Hussein in Baghdad on Sunday. Water was on the agenda.\nAfter the talks Fidan was received by Prime Minister Mohammed Shia al-Sudani.',
    finds: [
      'talks held 2025-04-06 @Baghdad/IRQ: Hakan Fidan/TUR + Fuad Hussein/IRQ',
      'meeting held 2025-04-06 @Baghdad/IRQ: Hakan Fidan/TUR + Mohammed Shia al-Sudani/IRQ (host)',
    ],
  },
  {
    construction: 'on the sidelines, without saying of what',
    published: '2024-06-27',
    text: 'Foreign Minister Vivian Balakrishnan yesterday spoke at the Asia Future Forum in Singapore. On the sidelines, he had a good meeting with Foreign Minister Penny Wong of Australia.',
    finds: ['meeting held 2024-06-26 @Singapore/SGP: Vivian Balakrishnan/SGP + Penny Wong/AUS'],
  },
  {
    construction: 'the sidelines, then one more met',
    published: '2024-04-18',
    text: 'Hakan Fidan spoke at the Diplomacy Forum in Antalya on 12 April. On the sidelines he met David Lammy. He also met Penny Wong.',
    finds: [
      'meeting held 2024-04-12 @Antalya/TUR: Hakan Fidan/TUR + David Lammy/GBR',
      'meeting held 2024-04-12 @Antalya/TUR: Hakan Fidan/TUR + Penny Wong/AUS',
    ],
  },
  {
    construction: 'met him there, where a conversation with another had been planned',
    published: '2025-09-04',
    text: 'A conversation between Lee Jae-myung and Donald Trump planned for June 17 at the G7 in Kananaskis, Canada, fell through when the American left early. Lee did meet Anthony Albanese and Keir Starmer there.',
    finds: [
      'meeting cancelled 2025-06-17: Lee Jae-myung/KOR + Donald Trump/USA',
      'meeting held 2025-06-17 @Kananaskis/CAN: Lee Jae-myung/KOR + Anthony Albanese/AUS',
      'meeting held 2025-06-17 @Kananaskis/CAN: Lee Jae-myung/KOR + Keir Starmer/GBR',
    ],
  },
  {
    construction: 'met him there instead, in one sentence',
    published: '2025-04-05',
    text: 'A request for talks in New York last September was not taken up by Ankara, and Nikos Christodoulides met Antony Blinken there instead.',
    finds: ['meeting held 2024-09 @New York/USA: Nikos Christodoulides/CYP + Antony Blinken/USA'],
  },
  {
    construction: 'who then met each of them separately',
    published: '2023-09-07',
    text: 'The foreign ministers of Egypt and Turkey, Sameh Shoukry and Hakan Fidan, met in Doha on Thursday. Shoukry and Fidan posed for the cameras next to Mohammed bin Abdulrahman Al Thani, who then held separate meetings with each of them.',
    finds: [
      'meeting held 2023-09-07 @Doha/QAT: Sameh Shoukry/EGY + Hakan Fidan/TUR + Mohammed bin Abdulrahman Al Thani/QAT?',
      'meeting held 2023-09-07 @Doha/QAT: Mohammed bin Abdulrahman Al Thani/QAT + Sameh Shoukry/EGY',
      'meeting held 2023-09-07 @Doha/QAT: Mohammed bin Abdulrahman Al Thani/QAT + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'in the city of the news, after another day was told in another city',
    published: '2023-10-05',
    text: 'Giorgia Meloni met Emmanuel Macron in Granada on Thursday. On Tuesday, Antonio Tajani visited Tunis, where he met Nabil Ammar.\nMeloni had separate meetings in Granada with Rishi Sunak and with Maia Sandu.',
    finds: [
      'meeting held 2023-10-05 @Granada/ESP: Giorgia Meloni/ITA + Emmanuel Macron/FRA',
      'meeting held 2023-10-03 @Tunis/TUN: Antonio Tajani/ITA + Nabil Ammar/TUN',
      'meeting held 2023-10-05 @Granada/ESP: Giorgia Meloni/ITA + Rishi Sunak/GBR',
      'meeting held 2023-10-05 @Granada/ESP: Giorgia Meloni/ITA + Maia Sandu/MDA',
    ],
  },
  {
    construction: 'months after somebody’s summit with another: counted back from the month told',
    published: '2023-09-13',
    text: 'Vladimir Putin and Recep Tayyip Erdogan sat down in Sochi in August 2019, two months after Erdogan’s brief Osaka meeting with Donald Trump.',
    finds: [
      'meeting|talks held 2019-08 @Sochi/RUS: Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR',
      'meeting held 2019-06 @Osaka/JPN: Recep Tayyip Erdogan/TUR + Donald Trump/USA',
    ],
  },
  {
    construction: 'and Y on Wednesday received: a day between subject and verb',
    published: '2023-10-05',
    text: 'Sameh Shoukry met Hakan Fidan in Cairo on Sunday, and President Abdel Fattah el-Sisi on Wednesday received Cevdet Yilmaz, a special envoy.',
    finds: [
      'meeting held 2023-10-01 @Cairo/EGY: Sameh Shoukry/EGY + Hakan Fidan/TUR',
      'meeting held 2023-10-04: Abdel Fattah el-Sisi/EGY (host) + Cevdet Yilmaz/TUR',
    ],
  },
  {
    construction: 'then with Z, who came in February: the day of a clause of his own',
    published: '2023-04-06',
    text: 'Emmanuel Macron raised the idea with Mohammed bin Salman in Riyadh in December and then with Abdel Fattah el-Sisi, who came to Paris in February.',
    finds: [
      'meeting|call|talks held 2022-12 @Riyadh/SAU: Emmanuel Macron/FRA + Mohammed bin Salman/SAU',
      'meeting|call|talks held 2023-02 @Paris/FRA: Emmanuel Macron/FRA + Abdel Fattah el-Sisi/EGY',
      '~visit held 2023-02 @Paris/FRA: Abdel Fattah el-Sisi/EGY + France/FRA/delegation! (host)',
    ],
  },
  {
    construction: 'a letter handed over by a guest who was received on a day told before',
    published: '2023-10-05',
    text: 'On September 25 Maia Sandu received Marija Pejčinović Burić, the Secretary General of the Council of Europe, in Chisinau. She handed Sandu a letter from Ursula von der Leyen.',
    finds: [
      'meeting held 2023-09-25 @Chisinau/MDA: Maia Sandu/MDA + Marija Pejčinović Burić/XCE',
      'message held 2023-09-25: Ursula von der Leyen/XEU + Maia Sandu/MDA + Marija Pejčinović Burić/XCE (mediator)?',
    ],
  },
  {
    construction: 'another who was not in the town told last: on the day told of her',
    published: '2025-05-16',
    text: 'Keir Starmer met Emmanuel Macron in Tirana on Friday. Before that meeting Starmer had breakfast with Edi Rama. On Thursday he was in Rome, where Giorgia Meloni received him.\nRama also held talks with Antonio Costa.',
    finds: [
      'meeting held 2025-05-16 @Tirana/ALB: Keir Starmer/GBR + Emmanuel Macron/FRA',
      'meeting held 2025-05-16 @Tirana/ALB: Keir Starmer/GBR + Edi Rama/ALB',
      'meeting held 2025-05-15 @Rome/ITA: Giorgia Meloni/ITA (host) + Keir Starmer/GBR',
      'talks held 2025-05-16: Edi Rama/ALB + Antonio Costa/XEU',
    ],
  },
  {
    construction: 'the following day he was in Prague; there he was received',
    published: '2025-01-30',
    text: 'Foreign Minister Gideon Saar travelled to Brussels on Monday, where he met Kaja Kallas. The following day he was in Prague. There he was received by President Petr Pavel.',
    finds: [
      'meeting held 2025-01-27 @Brussels/BEL: Gideon Saar/ISR + Kaja Kallas/XEU',
      'meeting held 2025-01-28 @Prague/CZE: Petr Pavel/CZE (host) + Gideon Saar/ISR',
    ],
  },
  {
    construction: 'before the vote is before nothing told',
    published: '2023-10-05',
    text: 'Olaf Scholz met Emmanuel Macron in Berlin on Tuesday. Before the election Scholz had met Recep Tayyip Erdogan.',
    finds: [
      'meeting held 2023-10-03 @Berlin/DEU: Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'meeting held null: Olaf Scholz/DEU + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'spoke by phone before the talks: on whatever day',
    published: '2023-10-05',
    text: 'Olaf Scholz held talks with Emmanuel Macron in Berlin on Tuesday. Before the talks Scholz had spoken by phone with Giorgia Meloni.',
    finds: [
      'talks held 2023-10-03 @Berlin/DEU: Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'call held null|2023-10-03: Olaf Scholz/DEU + Giorgia Meloni/ITA',
    ],
  },
]
