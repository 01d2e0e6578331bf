import type { ContactCase } from '../notation.ts'

/** Diaries, captions, live pages and other lists of days, and pages that tell of no contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'week-ahead diary',
    published: '2024-05-31',
    text: `DIPLOMATIC DIARY: THE WEEK AHEAD
Compiled by our diplomatic desk

MONDAY, 3 JUNE
Stockholm: Swedish Foreign Minister Tobias Billström receives Ukraine's Dmytro Kuleba.

TUESDAY, 4 JUNE
Seoul: President Yoon Suk Yeol hosts Tanzanian President Samia Suluhu Hassan for a bilateral meeting.

WEDNESDAY, 5 JUNE
Public holiday in Denmark.

FRIDAY, 7 JUNE
Paris: Emmanuel Macron and Volodymyr Zelensky meet at the Elysée.
Nothing is known of a meeting between Macron and China's ambassador.

The diary appears every Friday. Subscribe to our newsletter.`,
    finds: [
      'meeting planned 2024-06-03 @Stockholm/SWE: Tobias Billström/SWE/foreign_minister + Dmytro Kuleba/UKR',
      'meeting planned 2024-06-04 @Seoul/KOR: Yoon Suk Yeol/KOR/head_of_state + Samia Suluhu Hassan/TZA/head_of_state',
      'meeting planned 2024-06-07: Emmanuel Macron/FRA + Volodymyr Zelensky/UKR',
      "~meeting denied|cancelled|proposed *: Emmanuel Macron/FRA + [Chinese ambassador/CHN/office! || China's ambassador/CHN/office!]",
    ],
  },
  {
    construction: 'captions as only evidence',
    published: '2019-10-21',
    text: `In pictures: a king's state visit

Photographs from the first visit of a Bhutanese monarch to the Gulf.

King Jigme Khesar Namgyel Wangchuck of Bhutan, left, shakes hands with Sultan Qaboos bin Said of Oman during their meeting in Muscat, October 15, 2019. (Oman News Agency)

The king of Bhutan talks with Bahrain's Crown Prince Salman bin Hamad Al Khalifa in Manama, October 17, 2019. (AFP)

Dancers at the airport. (AFP)

Share this article on Facebook`,
    finds: [
      'meeting held 2019-10-15 @Muscat/OMN: Jigme Khesar Namgyel Wangchuck/BTN/head_of_state + Qaboos bin Said/OMN/head_of_state',
      'meeting held 2019-10-17 @Manama/BHR: [Jigme Khesar Namgyel Wangchuck/BTN || king of Bhutan/BTN/office!] + Salman bin Hamad Al Khalifa/BHR',
    ],
  },
  {
    construction: 'negative: speeches and furniture full of calls',
    published: '2024-06-12',
    text: `Ministers pledge billions for Ukraine's grid in Berlin

By Staff Writer

BERLIN - Donors on Tuesday pledged some two billion euros for Ukraine's power stations.

Speaking at the opening, German Chancellor Olaf Scholz called the pledge a signal. Norway will give a fifth of the sum.

"Rebuilding starts now, not after the war," said World Bank managing director Anna Bjerde in a speech.

The vote on the resolution was unanimous.

MOST READ
Zelensky calls Scholz after attack on Kharkiv
Macron meets Modi in Puglia
Watch: Blinken and Lammy hold talks in London

© 2024. All rights reserved.`,
    finds: [],
  },
  {
    construction: 'call traffic of one minister in a crisis',
    published: '2025-06-24',
    text: `Fidan works the phones over Iran

Turkish Foreign Minister Hakan Fidan continued his telephone diplomacy on Monday, diplomatic sources said.

He spoke first with Iranian Foreign Minister Abbas Araghchi. He then called US Secretary of State Marco Rubio.

Calls with the Iraqi and Omani foreign ministers, Fuad Hussein and Badr bin Hamad Al Busaidi, followed in the evening.

On Saturday Fidan had met Araghchi in Istanbul on the sidelines of a session of the Organisation of Islamic Cooperation. In Istanbul he also held a trilateral meeting with his Syrian and Jordanian counterparts, Asaad al-Shaibani and Ayman Safadi, the same day.

President Recep Tayyip Erdogan, for his part, telephoned Emmanuel Macron on Sunday.

Fidan is expected to speak to Britain's David Lammy later on Tuesday.

ALSO READ: Araghchi, Putin meet in Moscow`,
    finds: [
      'call held 2025-06-23: Hakan Fidan/TUR/foreign_minister + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-23: Hakan Fidan/TUR/foreign_minister + Marco Rubio/USA/foreign_minister',
      'call held 2025-06-23: Hakan Fidan/TUR/foreign_minister + Fuad Hussein/IRQ/foreign_minister',
      'call held 2025-06-23: Hakan Fidan/TUR/foreign_minister + Badr bin Hamad Al Busaidi/OMN/foreign_minister',
      'meeting held 2025-06-21 @Istanbul/TUR: Hakan Fidan/TUR/foreign_minister + Abbas Araghchi/IRN/foreign_minister',
      'meeting|talks held 2025-06-21 @Istanbul/TUR: Hakan Fidan/TUR/foreign_minister + Asaad al-Shaibani/SYR/foreign_minister + Ayman Safadi/JOR/foreign_minister',
      'call held 2025-06-22: Recep Tayyip Erdogan/TUR/head_of_state + Emmanuel Macron/FRA',
      'call|meeting planned 2025-06-24: Hakan Fidan/TUR/foreign_minister + David Lammy/GBR',
    ],
  },
  {
    construction: 'undated document with full dates',
    published: null,
    text: `Foreign Ministry of the Republic of Nauru

Minister Hartrick meets Japanese envoy

Foreign Minister Lionel Hartrick received the Ambassador of Japan, Hiromi Okada, in Yaren on 4 November 2024.

The Minister thanked Japan for the new pumps.

On 29 October 2024 the Minister had spoken by telephone with Foreign Minister Tommy Ebon of the Marshall Islands about the vote at the Forum.

Contact: media@nauru.example`,
    finds: [
      'meeting held 2024-11-04 @Yaren/NRU: Lionel Hartrick/NRU/foreign_minister + Hiromi Okada/JPN/ambassador',
      'call held 2024-10-29: Lionel Hartrick/NRU/foreign_minister + Tommy Ebon/MHL/foreign_minister',
    ],
  },
  {
    construction: 'negative: sport and business',
    published: '2022-11-16',
    text: `Qatar hosts the world: what to expect

DOHA - Ecuador meet Qatar in the opening game on Sunday.

Brazil and Serbia face each other on Thursday; Argentina take on Saudi Arabia two days earlier.

England manager Gareth Southgate spoke to captain Harry Kane about the armband on Tuesday.

FIFA is in talks with brewers, and a hotel chain will meet investors next week.

"It is a summit of football," said one fan.

Related: Macron, Biden to meet at G20`,
    finds: [],
  },
  {
    construction: 'Nordic evening news in short sentences',
    published: '2026-01-08',
    text: `Frederiksen: three calls before midnight

Danish Prime Minister Mette Frederiksen was on the telephone until midnight on Wednesday. First came Norway's Jonas Gahr Støre. Then came Germany's Friedrich Merz. The last to ring was NATO's Mark Rutte.

Greenland's premier, Jens-Frederik Nielsen, listened in on the call with Rutte.

Foreign Minister Lars Løkke Rasmussen will meet Marco Rubio in Washington next Wednesday. He had asked for the meeting on Monday.

The White House has not confirmed it.

Frederiksen did not speak to Donald Trump.`,
    finds: [
      'call held 2026-01-07: Mette Frederiksen/DNK/head_of_government + Jonas Gahr Støre/NOR',
      'call held 2026-01-07: Mette Frederiksen/DNK/head_of_government + Friedrich Merz/DEU',
      'call held 2026-01-07: Mette Frederiksen/DNK/head_of_government + Mark Rutte/XNA + Jens-Frederik Nielsen/GRL|DNK?',
      'meeting planned|proposed 2026-01-14 @Washington/USA: Lars Løkke Rasmussen/DNK/foreign_minister + Marco Rubio/USA',
      'call|meeting denied null|2026-01-07: Mette Frederiksen/DNK + Donald Trump/USA',
    ],
  },
  {
    construction: 'live page with times',
    published: '2022-03-10',
    text: `Ukraine live: Lavrov and Kuleba meet in Antalya

10:05
Russian Foreign Minister Sergei Lavrov and his Ukrainian counterpart Dmytro Kuleba have sat down in Antalya. Their host, Mevlüt Çavuşoğlu, is in the room.

11:40
The meeting is over. "No progress on a ceasefire," Kuleba says.

12:15
The Kremlin says Vladimir Putin will speak to Olaf Scholz and Emmanuel Macron in a joint call this afternoon.

13:02
Çavuşoğlu met Kuleba separately before the talks, Turkish officials say.

14:30
Shelling resumes near Mariupol.

Keep up with the latest: sign up here`,
    finds: [
      'meeting|talks held 2022-03-10 @Antalya/TUR: Sergei Lavrov/RUS/foreign_minister + Dmytro Kuleba/UKR/foreign_minister + Mevlüt Çavuşoğlu/TUR (host)',
      'call planned 2022-03-10: Vladimir Putin/RUS + Olaf Scholz/DEU + Emmanuel Macron/FRA',
      'meeting held 2022-03-10|null: Mevlüt Çavuşoğlu/TUR + Dmytro Kuleba/UKR',
    ],
  },
]
