import type { ContactCase } from '../notation.ts'

/** He, she, him, who and whom, and subjects left out. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'he also',
    published: '2024-04-24',
    text: 'Egyptian Foreign Minister Sameh Shoukry telephoned his Irish counterpart Micheál Martin on Monday. He also telephoned Slovenian Foreign Minister Tanja Fajon to thank her for her position on Palestine.',
    finds: [
      'call held 2024-04-22: Sameh Shoukry/EGY/foreign_minister + Micheál Martin/IRL/foreign_minister',
      'call held 2024-04-22|null: Sameh Shoukry/EGY/foreign_minister + Tanja Fajon/SVN/foreign_minister',
    ],
  },
  {
    construction: 'she also, with further day',
    published: '2023-05-23',
    text: "Catherine Colonna, the French foreign minister, met Algeria's Ahmed Attaf in Paris on Thursday. She also met him briefly on Friday before his departure, her spokeswoman said.",
    finds: [
      'meeting held 2023-05-18 @Paris/FRA: Catherine Colonna/FRA/foreign_minister + Ahmed Attaf/DZA',
      'meeting held 2023-05-19: Catherine Colonna/FRA/foreign_minister + Ahmed Attaf/DZA',
    ],
  },
  {
    construction: 'who clause holds the contact',
    published: '2021-06-17',
    text: "Israeli Foreign Minister Yair Lapid, who telephoned Bahrain's Abdullatif al-Zayani on Tuesday, says the agreements of last year will be deepened.",
    finds: ['call held 2021-06-15: Yair Lapid/ISR/foreign_minister + Abdullatif al-Zayani/BHR'],
  },
  {
    construction: 'whom clause holds the contact',
    published: '2023-11-14',
    text: 'Moussa Faki Mahamat, the African Union Commission chairperson, whom Malaysian Prime Minister Anwar Ibrahim met in Riyadh on Saturday, called for an immediate end to the fighting.',
    finds: [
      'meeting held 2023-11-11 @Riyadh/SAU: Anwar Ibrahim/MYS/head_of_government + Moussa Faki Mahamat/XAU/igo_head',
    ],
  },
  {
    construction: 'with whom clause',
    published: '2015-04-14',
    text: 'Raúl Castro, with whom Barack Obama sat down in Panama City on Saturday, is the first Cuban leader in half a century to meet a US president in this way.',
    finds: ['meeting held 2015-04-11 @Panama City/PAN: Raúl Castro/CUB + Barack Obama/USA'],
  },
  {
    construction: 'cataphora: before he met X, Y …',
    published: '2022-11-16',
    text: 'Before he met Xi Jinping in Bali on Tuesday, Australian Prime Minister Anthony Albanese telephoned former premier Paul Keating for advice.',
    finds: [
      'meeting held 2022-11-15 @Bali/IDN: Anthony Albanese/AUS/head_of_government + Xi Jinping/CHN',
      '~call held *: Anthony Albanese/AUS + Paul Keating/AUS',
    ],
  },
  {
    construction: 'cataphora: on his arrival',
    published: '2018-01-09',
    text: "In his talks on Monday with King Salman in Riyadh, Djibouti's foreign minister, Mahmoud Ali Youssouf, raised the situation in the Red Sea.",
    finds: [
      'talks|meeting held 2018-01-08 @Riyadh/SAU: Mahmoud Ali Youssouf/DJI/foreign_minister + King Salman/SAU/head_of_state',
    ],
  },
  {
    construction: 'him, object pronoun',
    published: '2022-07-20',
    text: 'Mexican President Andrés Manuel López Obrador was in Washington last week. Joe Biden received him in the Oval Office on Tuesday and Kamala Harris gave him breakfast the same day.',
    finds: [
      'meeting held 2022-07-12: Andrés Manuel López Obrador/MEX/head_of_state + Joe Biden/USA',
      'meeting held 2022-07-12: Andrés Manuel López Obrador/MEX/head_of_state + Kamala Harris/USA',
    ],
  },
  {
    construction: 'party elided in a second clause',
    published: '2023-09-20',
    text: "Spanish Foreign Minister José Manuel Albares met Mauritania's Mohamed Salem Ould Merzoug in New York on Monday and, on Tuesday, Togo's Robert Dussey.",
    finds: [
      'meeting held 2023-09-18 @New York/USA: José Manuel Albares/ESP/foreign_minister + Mohamed Salem Ould Merzoug/MRT',
      'meeting held 2023-09-19: José Manuel Albares/ESP/foreign_minister + Robert Dussey/TGO',
    ],
  },
  {
    construction: 'long text: one actor, many references',
    published: '2024-10-23',
    text: 'Egypt\'s foreign minister was in Beirut and Damascus. Badr Abdelatty landed in the Lebanese capital on Monday morning. There he was received by the speaker of parliament, Nabih Berri. The minister then called on caretaker Prime Minister Najib Mikati. In the afternoon the Egyptian visitor met army commander Joseph Aoun. On Tuesday he travelled on. In Damascus his counterpart Bassam Sabbagh awaited him at the ministry, where the two talked for an hour. "I did not bring a plan," Abdelatty said afterwards. He flies to Amman next.',
    finds: [
      'meeting held 2024-10-21 @Beirut/LBN: Badr Abdelatty/EGY/foreign_minister + Nabih Berri/LBN',
      'meeting held 2024-10-21|null: Badr Abdelatty/EGY/foreign_minister + Najib Mikati/LBN/head_of_government',
      'meeting held 2024-10-21: Badr Abdelatty/EGY/foreign_minister + Joseph Aoun/LBN',
      'meeting|talks held 2024-10-22|null @Damascus/SYR: Badr Abdelatty/EGY/foreign_minister + Bassam Sabbagh/SYR/foreign_minister',
      '~visit planned *: Badr Abdelatty/EGY + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'negative: he met the expectations',
    published: '2024-05-31',
    text: 'Armenian Foreign Minister Ararat Mirzoyan said his Georgian colleague had met every expectation. The minister called the reform a success, and the two capitals are on speaking terms.',
    finds: [],
  },
  {
    construction: 'he: the last male subject, not the object’s spokesman',
    published: '2023-08-18',
    text: "Guatemalan President Alejandro Giammattei telephoned Costa Rica's Rodrigo Chaves on Wednesday. Chaves's spokesman Hernán Vega refused to comment. He thanked him for the rescue teams, Giammattei later wrote.",
    finds: ['call held 2023-08-16: Alejandro Giammattei/GTM/head_of_state + Rodrigo Chaves/CRI'],
  },
  {
    construction: 'long text: three women, one pronoun',
    published: '2025-04-11',
    text: "Tanja Fajon, Slovenia's foreign minister, was in the Western Balkans this week. She met Kosovo's acting foreign minister, Donika Gërvalla, in Pristina on Monday. Gërvalla showed her the new school. The Slovene then drove to Skopje. There she was received on Tuesday by President Gordana Siljanovska-Davkova of North Macedonia. The president, a professor of law, kept her for two hours. Neither woman spoke to the press. On Wednesday, back in Ljubljana, the minister had a call with the EU's Kaja Kallas. She will brief her again next week, her office said.",
    finds: [
      'meeting held 2025-04-07 @Pristina/XKX: Tanja Fajon/SVN/foreign_minister + Donika Gërvalla/XKX',
      'meeting held 2025-04-08: Tanja Fajon/SVN/foreign_minister + Gordana Siljanovska-Davkova/MKD/head_of_state',
      'call held 2025-04-09: Tanja Fajon/SVN/foreign_minister + Kaja Kallas/XEU',
      '~call|meeting planned 2025-04-14/2025-04-20: Tanja Fajon/SVN + Kaja Kallas/XEU',
    ],
  },
]
