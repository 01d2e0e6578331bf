import type { ContactCase } from '../notation.ts'

/** Weekdays, and days counted from the publication. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'weekday, past tense',
    published: '2024-03-07',
    text: 'Icelandic Foreign Minister Bjarni Benediktsson met Radosław Sikorski, the Polish foreign minister, in Warsaw on Saturday.',
    finds: [
      'meeting held 2024-03-02 @Warsaw/POL: Bjarni Benediktsson/ISL/foreign_minister + Radosław Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'weekday, future tense',
    published: '2024-03-07',
    text: 'Icelandic Foreign Minister Bjarni Benediktsson will meet Radosław Sikorski, the Polish foreign minister, in Warsaw on Saturday.',
    finds: [
      'meeting planned 2024-03-09 @Warsaw/POL: Bjarni Benediktsson/ISL/foreign_minister + Radosław Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'weekday equal to the publication day, past',
    published: '2024-03-07',
    text: 'Prime Minister Pushpa Kamal Dahal of Nepal received the Chinese ambassador, Chen Song, on Thursday.',
    finds: ['meeting held 2024-03-07: Pushpa Kamal Dahal/NPL/head_of_government + Chen Song/CHN/ambassador'],
  },
  {
    construction: 'weekday equal to the publication day, future',
    published: '2025-10-13',
    text: 'Keir Starmer will speak to Indian Prime Minister Narendra Modi by phone later on Monday, Downing Street said.',
    finds: ['call planned 2025-10-13: Keir Starmer/GBR + Narendra Modi/IND/head_of_government'],
  },
  {
    construction: 'earlier on Tuesday',
    published: '2023-05-23',
    text: 'Armenian Prime Minister Nikol Pashinyan, who earlier on Tuesday spoke by phone with Emmanuel Macron, told the press he would fly to Moscow.',
    finds: ['call held 2023-05-23: Nikol Pashinyan/ARM/head_of_government + Emmanuel Macron/FRA'],
  },
  {
    construction: 'late on Monday',
    published: '2019-02-27',
    text: "Late on Monday Imran Khan telephoned Abu Dhabi's Mohammed bin Zayed, officials in Islamabad said on Wednesday.",
    finds: ['call held 2019-02-25: Imran Khan/PAK + Mohammed bin Zayed/ARE'],
  },
  {
    construction: 'day of the statement is not the day of the contact',
    published: '2020-01-13',
    text: 'Qatar said on Monday that its emir, Tamim bin Hamad Al Thani, had met Iranian President Hassan Rouhani in Tehran a day earlier.',
    finds: [
      'meeting held 2020-01-12 @Tehran/IRN: Tamim bin Hamad Al Thani/QAT/head_of_state + Hassan Rouhani/IRN/head_of_state',
    ],
  },
  {
    construction: 'day of the statement only',
    published: '2020-01-13',
    text: "Canadian Foreign Minister François-Philippe Champagne has spoken by telephone with Iran's Javad Zarif, his office said on Sunday.",
    finds: ['call held null|2020-01-12|2020-01: François-Philippe Champagne/CAN/foreign_minister + Javad Zarif/IRN'],
  },
  {
    construction: 'overnight',
    published: '2025-05-16',
    text: 'Marco Rubio and Hakan Fidan spoke by phone overnight, a Turkish official said on Friday.',
    finds: ['call held 2025-05-15/2025-05-16|2025-05-16|2025-05-15: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'overnight from Sunday to Monday',
    published: '2015-02-12',
    text: 'Serbian negotiator Marko Djurić and his Kosovar counterpart Edita Tahiri held talks in Brussels overnight from Monday to Tuesday.',
    finds: [
      'talks held 2015-02-09/2015-02-10|2015-02-09|2015-02-10 @Brussels/BEL: Marko Djurić/SRB + Edita Tahiri/XKX',
    ],
  },
  {
    construction: 'yesterday',
    published: '2024-08-15',
    text: 'Our prime minister, Mia Mottley of Barbados, met Guyanese President Irfaan Ali in Bridgetown yesterday.',
    finds: [
      'meeting held 2024-08-14 @Bridgetown/BRB: Mia Mottley/BRB/head_of_government + Irfaan Ali/GUY/head_of_state',
    ],
  },
  {
    construction: 'tomorrow',
    published: '2024-10-23',
    text: 'António Guterres meets Vladimir Putin in Kazan tomorrow for the first time in two years.',
    finds: ['meeting planned 2024-10-24 @Kazan/RUS: António Guterres/XUN + Vladimir Putin/RUS'],
  },
  {
    construction: 'today',
    published: '2019-07-04',
    text: 'President Putin was received by Pope Francis in the Vatican today.',
    finds: ['meeting held 2019-07-04: Putin/RUS/head_of_state + Pope Francis/VAT'],
  },
  {
    construction: 'this morning',
    published: '2022-03-11',
    text: 'This morning, Taoiseach Micheál Martin had a telephone call with Maltese Prime Minister Robert Abela ahead of the Versailles session.',
    finds: ['call held 2022-03-11: Micheál Martin/IRL/head_of_government + Robert Abela/MLT/head_of_government'],
  },
  {
    construction: 'tonight',
    published: '2015-09-30',
    text: 'David Cameron is to have dinner tonight with Jamaican Prime Minister Portia Simpson-Miller in Kingston.',
    finds: [
      'meeting planned 2015-09-30 @Kingston/JAM: David Cameron/GBR + Portia Simpson-Miller/JAM/head_of_government',
    ],
  },
  {
    construction: 'last night',
    published: '2025-01-14',
    text: "Joe Biden telephoned Egypt's Abdel Fattah al-Sisi last night to push the hostage deal over the line.",
    finds: ['call held 2025-01-13: Joe Biden/USA + Abdel Fattah al-Sisi/EGY'],
  },
  {
    construction: 'a fortnight ago',
    published: '2016-08-10',
    text: "A fortnight ago Boris Johnson met Libya's Fayez al-Sarraj in Tunis, the Foreign Office confirmed on Wednesday.",
    finds: ['meeting held 2016-07-27|2016-07 @Tunis/TUN: Boris Johnson/GBR + Fayez al-Sarraj/LBY'],
  },
  {
    construction: 'a week ago on a weekday',
    published: '2022-03-11',
    text: 'A week ago on Friday Olaf Scholz and Vladimir Putin talked for an hour on the phone.',
    finds: ['call held 2022-03-04: Olaf Scholz/DEU + Vladimir Putin/RUS'],
  },
  {
    construction: 'on Sunday last',
    published: '2014-11-05',
    text: 'Irish Foreign Minister Charlie Flanagan met British minister Theresa Villiers in Belfast on Sunday last.',
    finds: ['meeting held 2014-11-02 @Belfast/GBR: Charlie Flanagan/IRL/foreign_minister + Theresa Villiers/GBR'],
  },
  {
    construction: "Saturday's call",
    published: '2022-10-07',
    text: "Saturday's call between Emmanuel Macron and Volodymyr Zelensky dealt with the Zaporizhzhia plant, an adviser said.",
    finds: ['call held 2022-10-01: Emmanuel Macron/FRA + Volodymyr Zelensky/UKR'],
  },
  {
    construction: "Friday's planned meeting",
    published: '2025-08-13',
    text: "Friday's meeting between Donald Trump and Vladimir Putin in Anchorage will start at eleven, the White House said on Wednesday.",
    finds: ['meeting planned 2025-08-15 @Anchorage/USA: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'planned on Friday, said on Wednesday',
    published: '2019-02-27',
    text: 'Kyrgyz and Uzbek officials announced on Monday that President Sooronbai Jeenbekov would meet President Shavkat Mirziyoyev in Osh on Friday.',
    finds: [
      'meeting planned 2019-03-01 @Osh/KGZ: Sooronbai Jeenbekov/KGZ/head_of_state + Shavkat Mirziyoyev/UZB/head_of_state',
    ],
  },
  {
    construction: 'plan told in the past, already due',
    published: '2025-02-28',
    text: "Tongan Foreign Minister Sela Moala told reporters on Sunday that she would call China's Wang Yi on Tuesday. Nothing has been heard of it since.",
    finds: ['call planned 2025-02-25: Sela Moala/TON/foreign_minister + Wang Yi/CHN'],
  },
  {
    construction: 'over the weekend',
    published: '2024-02-19',
    text: "Over the weekend British Foreign Secretary David Cameron met Armenia's Ararat Mirzoyan in Munich.",
    finds: ['meeting held 2024-02-17/2024-02-18 @Munich/DEU: David Cameron/GBR/foreign_minister + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'this weekend, future',
    published: '2024-05-31',
    text: 'Chinese Defence Minister Dong Jun will meet his Cambodian counterpart Tea Seiha in Singapore this weekend.',
    finds: [
      'meeting planned 2024-06-01/2024-06-02 @Singapore/SGP: Dong Jun/CHN/defence_minister + Tea Seiha/KHM/defence_minister',
    ],
  },
  {
    construction: 'two contacts, two weekdays, one sentence',
    published: '2024-11-19',
    text: 'Olaf Scholz, who rang Putin on Friday, met Joe Biden in Rio on Monday.',
    finds: [
      'call held 2024-11-15: Olaf Scholz/DEU + Putin/RUS',
      'meeting held 2024-11-18 @Rio/BRA: Olaf Scholz/DEU + Joe Biden/USA',
    ],
  },
  {
    construction: 'contact on Monday to prepare one on Friday',
    published: '2025-04-11',
    text: "Omani minister Badr al-Busaidi and Iran's Abbas Araghchi spoke by phone on Wednesday to prepare Saturday's talks in Muscat between Araghchi and Steve Witkoff.",
    finds: [
      'call held 2025-04-09: Badr al-Busaidi/OMN + Abbas Araghchi/IRN',
      'talks|meeting planned 2025-04-12 @Muscat/OMN: Abbas Araghchi/IRN + Steve Witkoff/USA',
    ],
  },
]
