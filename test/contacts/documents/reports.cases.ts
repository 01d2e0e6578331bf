import type { ContactCase } from '../notation.ts'

/** Press reports with headline, dateline, plans and background. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'agency report, Pacific',
    published: '2024-03-07',
    text: `Fiji, Papua New Guinea settle row over tuna

SUVA, March 6 (Reuters) - Fijian Prime Minister Sitiveni Rabuka and his Papua New Guinea counterpart, James Marape, met in Suva on Wednesday and agreed to share tuna licences.

The two leaders talked for an hour before being joined by their fisheries ministers.

"We are neighbours and we behave like neighbours," Rabuka told reporters.

Marape, who arrived on Tuesday, will meet President Wiliame Katonivere on Friday before flying home.

Last month Rabuka had spoken by phone with Australia's Anthony Albanese about the same licences.

READ MORE:
Marape, Albanese to meet in Canberra
Samoa hosts talks between Tonga and Tuvalu`,
    finds: [
      'meeting held 2024-03-06 @Suva/FJI: Sitiveni Rabuka/FJI/head_of_government + James Marape/PNG/head_of_government + fisheries ministers/-/group!?',
      'meeting planned 2024-03-08: James Marape/PNG/head_of_government + Wiliame Katonivere/FJI/head_of_state',
      'call held 2024-02: Sitiveni Rabuka/FJI/head_of_government + Anthony Albanese/AUS',
    ],
  },
  {
    construction: 'agency report, Andes, with cancelled and background contacts',
    published: '2016-08-10',
    text: `Colombia, Venezuela leaders to meet on border crossings

BOGOTA (EFE) - Colombian President Juan Manuel Santos and Venezuela's Nicolás Maduro will meet on Thursday in Puerto Ordaz to decide on the gradual reopening of their border, Foreign Minister María Ángela Holguín said.

Holguín and her Venezuelan counterpart, Delcy Rodríguez, met in Caracas last Thursday to agree on the agenda.

A first attempt to bring the two presidents together, in Quito in July, had come to nothing.

Santos and Maduro last met in September, also in Quito, with the presidents of Ecuador and Uruguay, Rafael Correa and Tabaré Vázquez, as hosts.

The crossings have been shut for a year.

Caption: A woman carries rice over the Simón Bolívar bridge.`,
    finds: [
      'meeting planned 2016-08-11 @Puerto Ordaz/VEN: Juan Manuel Santos/COL/head_of_state + Nicolás Maduro/VEN',
      'meeting|talks held 2016-08-04 @Caracas/VEN: María Ángela Holguín/COL/foreign_minister + Delcy Rodríguez/VEN/foreign_minister',
      'meeting cancelled 2016-07 @Quito/ECU: Juan Manuel Santos/COL + Nicolás Maduro/VEN',
      'meeting held 2015-09 @Quito/ECU: Juan Manuel Santos/COL + Nicolás Maduro/VEN + Rafael Correa/ECU/head_of_state (host) + Tabaré Vázquez/URY/head_of_state (host)',
    ],
  },
  {
    construction: 'rumour and denial, Maghreb',
    published: '2021-12-08',
    text: `Tunis denies secret meeting with Israeli envoy

TUNIS, Dec 7 - Tunisia's foreign ministry on Tuesday denied that Foreign Minister Othman Jerandi had met an Israeli envoy in Rome last week.

"No such meeting took place," it said in a statement.

An Israeli newspaper had written that Jerandi spent an hour with the envoy, Alon Ushpiz, at a hotel near the station.

Jerandi was in Rome for a conference, where he met Italian Foreign Minister Luigi Di Maio on Friday and Libya's Najla Mangoush on Saturday.

Mangoush refused to comment.

He is due to telephone Di Maio again on Thursday, his office said.`,
    finds: [
      'meeting denied 2021-11-29/2021-12-05 @Rome/ITA: Othman Jerandi/TUN/foreign_minister + [Alon Ushpiz/ISR || Israeli envoy/ISR/office!]',
      'meeting held 2021-12-03: Othman Jerandi/TUN/foreign_minister + Luigi Di Maio/ITA/foreign_minister',
      'meeting held 2021-12-04: Othman Jerandi/TUN/foreign_minister + Najla Mangoush/LBY',
      'call planned 2021-12-09: Othman Jerandi/TUN/foreign_minister + Luigi Di Maio/ITA/foreign_minister',
    ],
  },
  {
    construction: 'letters and a hand-over',
    published: '2025-03-12',
    text: `King of Eswatini writes to Taiwanese president

MBABANE, March 11 - King Mswati III of Eswatini has sent a letter to Taiwanese President Lai Ching-te, the palace said on Tuesday.

The letter was handed to Taiwan's ambassador, Jeremy Liang, by Foreign Minister Pholile Shakantu at the ministry on Monday.

Lai had written to the king in January.

A telephone conversation between the two is being prepared for next week.

Shakantu denied that she had spoken with Chinese Foreign Minister Wang Yi in February.`,
    finds: [
      'message held 2025-03-11|2025-03-10|2025-03|null: King Mswati III/SWZ/head_of_state + Lai Ching-te/TWN/head_of_state',
      'meeting held 2025-03-10: Pholile Shakantu/SWZ/foreign_minister + Jeremy Liang/TWN/ambassador',
      'message held 2025-01: Lai Ching-te/TWN + King Mswati III/SWZ',
      'call planned 2025-03-17/2025-03-23: King Mswati III/SWZ + Lai Ching-te/TWN',
      'call|meeting denied 2025-02: Pholile Shakantu/SWZ/foreign_minister + Wang Yi/CHN/foreign_minister',
    ],
  },
  {
    construction: 'shelved visits, north-east Asia',
    published: '2024-12-16',
    text: `Seoul's diplomacy on hold after Yoon's martial law

SEOUL, Dec. 16 -- Sweden's Prime Minister Ulf Kristersson has called off a summit with President Yoon Suk Yeol that had been set for Dec. 5 in Seoul.

US Defense Secretary Lloyd Austin dropped a visit to South Korea last week and went to Japan only. There he met his counterpart Gen Nakatani on Tuesday.

Foreign Minister Cho Tae-yul spoke by phone with Antony Blinken on Dec. 6 and with Japan's Takeshi Iwaya on Dec. 11.

Acting President Han Duck-soo held a telephone conversation with Joe Biden on Sunday.

Han may also talk to Japanese Prime Minister Shigeru Ishiba this week, officials said.

(END)`,
    finds: [
      'summit|meeting cancelled 2024-12-05 @Seoul/KOR: Ulf Kristersson/SWE/head_of_government + Yoon Suk Yeol/KOR/head_of_state',
      'visit cancelled 2024-12-09/2024-12-15|2024-12|null: Lloyd Austin/USA/defence_minister + South Korea/KOR/delegation! (host)',
      'meeting held 2024-12-10: Lloyd Austin/USA/defence_minister + Gen Nakatani/JPN/defence_minister',
      'call held 2024-12-06: Cho Tae-yul/KOR/foreign_minister + Antony Blinken/USA',
      'call held 2024-12-11: Cho Tae-yul/KOR/foreign_minister + Takeshi Iwaya/JPN',
      'call held 2024-12-15: Han Duck-soo/KOR + Joe Biden/USA',
      'call|meeting proposed 2024-12-16/2024-12-22: Han Duck-soo/KOR + Shigeru Ishiba/JPN/head_of_government',
    ],
  },
  {
    construction: 'Caribbean: a body and its guests',
    published: '2025-02-28',
    text: `Von der Leyen joins CARICOM leaders in Bridgetown

BRIDGETOWN, Barbados - European Commission President Ursula von der Leyen met Caribbean leaders in Bridgetown on Wednesday of last week, at the 48th summit of the regional bloc.

She also had a bilateral meeting with the host, Prime Minister Mia Mottley, on the same day.

Haiti's transitional council president, Leslie Voltaire, met UN Secretary-General António Guterres there on Thursday.

Guterres had called on Mottley on Wednesday.

No meeting with US officials was on the programme.

Mottley is to telephone Marco Rubio next Tuesday, her press secretary said.`,
    finds: [
      'meeting|summit held 2025-02-19 @Bridgetown/BRB: Ursula von der Leyen/XEU + Caribbean leaders/-/group!',
      'meeting held 2025-02-19: Ursula von der Leyen/XEU + Mia Mottley/BRB/head_of_government',
      'meeting held 2025-02-20|2025-02-27: Leslie Voltaire/HTI + António Guterres/XUN/igo_head',
      'meeting held 2025-02-19|2025-02-26: António Guterres/XUN + Mia Mottley/BRB',
      'call planned 2025-03-04: Mia Mottley/BRB/head_of_government + Marco Rubio/USA',
    ],
  },
  {
    construction: 'analysis with contacts of many years',
    published: '2025-11-06',
    text: `Why Beijing and Washington keep meeting in third places

Busan was the latest stop. Donald Trump and Xi Jinping met there on 30 October, for the first time since Osaka in June 2019.

Between the two came Joe Biden's meetings with Xi: in Bali on 14 November 2022, at Woodside on 15 November 2023 and in Lima on 16 November 2024.

None of them changed much. Neutral ground helps, diplomats say.

Trump is due to travel to Beijing in April to meet Xi.

The writer teaches history in Leiden.`,
    finds: [
      'meeting held 2025-10-30 @Busan/KOR: Donald Trump/USA + Xi Jinping/CHN',
      'meeting held 2019-06 @Osaka/JPN: Donald Trump/USA + Xi Jinping/CHN',
      'meeting held 2022-11-14 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2023-11-15 @Woodside/USA: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2024-11-16 @Lima/PER: Joe Biden/USA + Xi Jinping/CHN',
      'meeting planned 2026-04 @Beijing/CHN: Donald Trump/USA + Xi Jinping/CHN',
    ],
  },
]
