import type { ContactCase } from '../notation.ts'

/** Readouts, press releases and remarks of ministries and bodies. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'ministry press release, Caucasus',
    published: '2025-02-28',
    text: `Ministry of Foreign Affairs of Georgia
Press release

Maka Bochorishvili met the Foreign Minister of Uzbekistan

On 27 February 2025, Minister of Foreign Affairs of Georgia Maka Bochorishvili met with Minister of Foreign Affairs of the Republic of Uzbekistan Bakhtiyor Saidov, who is paying an official visit to Tbilisi.

The sides reviewed transit through the Middle Corridor. The ministers agreed to hold the next intergovernmental commission in Samarkand.

On the same day the guest was received by Prime Minister Irakli Kobakhidze.

The Ministers also signed a programme of consultations for two years.

Press office, tel. +995 000 000`,
    finds: [
      'meeting held 2025-02-27: Maka Bochorishvili/GEO/foreign_minister + Bakhtiyor Saidov/UZB/foreign_minister',
      'meeting held 2025-02-27: Bakhtiyor Saidov/UZB/foreign_minister + Irakli Kobakhidze/GEO/head_of_government',
      '~talks|meeting planned * @Samarkand/UZB: Georgia/GEO/delegation! + Uzbekistan/UZB/delegation!',
    ],
  },
  {
    construction: 'United Nations readout',
    published: '2023-09-20',
    text: `Readout of the Secretary-General's meeting with H.E. Mr. Mohamed Bazeid Ould Salek, Minister for Foreign Affairs of Mauritania

The Secretary-General met today with H.E. Mr. Mohamed Bazeid Ould Salek, Minister for Foreign Affairs of Mauritania.

They discussed the situation in the Sahel. The Secretary-General thanked the Minister for the reception of refugees from Mali.

They also exchanged views on the climate agenda.

New York, 19 September 2023`,
    finds: [
      'meeting held 2023-09-19|2023-09-20: [Secretary-General/XUN/igo_head/office! || Secretary-General/XUN/igo_head || António Guterres/XUN/igo_head] + Mohamed Bazeid Ould Salek/MRT/foreign_minister',
    ],
  },
  {
    construction: 'State Department readout of a call',
    published: '2022-07-20',
    text: `Office of the Spokesperson
Secretary Blinken's Call with Botswana Foreign Minister Kwape
READOUT
JULY 20, 2022

The below is attributable to Spokesperson Ned Price:

Secretary of State Antony J. Blinken spoke today with Botswana Minister of International Affairs Lemogang Kwape. The Secretary and the Foreign Minister discussed the shipment of vaccines and the December summit of African leaders in Washington.

Secretary Blinken said he looked forward to welcoming Minister Kwape in Washington in December.

TAGS
Africa, Botswana, Office of the Spokesperson`,
    finds: [
      'call held 2022-07-20: Antony J. Blinken/USA/foreign_minister + Lemogang Kwape/BWA/foreign_minister|minister',
      '~meeting planned|proposed 2022-12: Antony J. Blinken/USA + Lemogang Kwape/BWA',
      '~summit planned *: African leaders/-/group! + [Washington/USA/delegation! || United States/USA/delegation!]',
    ],
  },
  {
    construction: 'Kremlin-style readout',
    published: '2021-06-17',
    text: `Telephone conversation with President of Turkmenistan Gurbanguly Berdimuhamedov

June 16, 2021
14:40

Vladimir Putin had a telephone conversation with President of Turkmenistan Gurbanguly Berdimuhamedov.

Current matters of bilateral cooperation were discussed, among them the supply of natural gas.

The President of Russia congratulated the leader of Turkmenistan on his upcoming birthday. It was agreed to continue contacts at various levels.

See also
Meeting with Prime Minister of Mongolia
Telephone conversation with President of France Emmanuel Macron`,
    finds: ['call held 2021-06-16: Vladimir Putin/RUS/head_of_state + Gurbanguly Berdimuhamedov/TKM/head_of_state'],
  },
  {
    construction: 'remarks to the press in the first person',
    published: '2023-11-14',
    text: `Foreign Affairs Council: remarks by High Representative Josep Borrell upon arrival

Brussels, 13 November 2023

Check against delivery!

Good morning to everybody. This week I will be travelling to the Middle East.

Yesterday I spoke on the phone with the Foreign Minister of Jordan, Ayman Safadi. On Saturday I had spoken with the Secretary-General of the Arab League, Ahmed Aboul Gheit.

On Thursday I will meet Foreign Minister Eli Cohen in Jerusalem and on Friday Prime Minister Mohammad Shtayyeh in Ramallah.

Q. Did you talk to the Iranian minister?

No. I have not spoken to Minister Amir-Abdollahian this month.

Thank you.`,
    finds: [
      'call held 2023-11-12: Josep Borrell/XEU + Ayman Safadi/JOR/foreign_minister',
      'call held 2023-11-11: Josep Borrell/XEU + Ahmed Aboul Gheit/XAL/igo_head',
      'meeting planned 2023-11-16 @Jerusalem/ISR: Josep Borrell/XEU + Eli Cohen/ISR/foreign_minister',
      'meeting planned 2023-11-17 @Ramallah/PSE: Josep Borrell/XEU + Mohammad Shtayyeh/PSE/head_of_government',
      '~call|meeting denied 2023-11|null: Josep Borrell/XEU + Amir-Abdollahian/IRN',
    ],
  },
  {
    construction: 'Indian ministry statement on a visit',
    published: '2024-08-15',
    text: `Visit of External Affairs Minister to the Maldives (August 9-11, 2024)
August 13, 2024

External Affairs Minister Dr. S. Jaishankar paid an official visit to the Maldives from 9 to 11 August 2024.

EAM called on the President of the Maldives, H.E. Dr. Mohamed Muizzu, on August 10. He held delegation-level talks with his counterpart, Foreign Minister Moosa Zameer, on August 9.

EAM also met Defence Minister Mohamed Ghassan Maumoon on 10 August.

The two Foreign Ministers jointly inaugurated six projects. India remains a steadfast partner.

New Delhi
August 13, 2024`,
    finds: [
      'meeting held 2024-08-10: S. Jaishankar/IND/foreign_minister + Mohamed Muizzu/MDV/head_of_state',
      'talks|meeting held 2024-08-09: S. Jaishankar/IND/foreign_minister + Moosa Zameer/MDV/foreign_minister',
      'meeting held 2024-08-10: S. Jaishankar/IND/foreign_minister + Mohamed Ghassan Maumoon/MDV/defence_minister',
    ],
  },
  {
    construction: 'Chinese ministry readout',
    published: '2023-03-16',
    text: `Qin Gang Has a Phone Call with Foreign Minister of Honduras Eduardo Enrique Reina
Updated: March 16, 2023

On March 15, 2023, State Councilor and Foreign Minister Qin Gang had a phone call with Foreign Minister of Honduras Eduardo Enrique Reina at the latter's request.

Qin Gang said that China appreciates the decision of President Xiomara Castro.

Eduardo Enrique Reina said Honduras is ready to advance the process at an early date.

Both sides agreed that Vice Minister Antonio García will visit Beijing next week to continue the consultations.`,
    finds: [
      'call held 2023-03-15: Qin Gang/CHN/foreign_minister + Eduardo Enrique Reina/HND/foreign_minister',
      '~visit|talks|meeting planned 2023-03-20/2023-03-26: Antonio García/HND + China/CHN/delegation! (host)',
    ],
  },
  {
    construction: 'Central Asian presidency report',
    published: '2022-11-16',
    text: `Head of State holds talks with Emir of Qatar

Astana. 15 November. - President Kassym-Jomart Tokayev today held talks in narrow format with the Emir of Qatar, Tamim bin Hamad Al Thani, who is in Kazakhstan on a state visit.

After the talks in extended format the sides signed eleven documents.

In the afternoon the Emir met Prime Minister Alikhan Smailov.

Yesterday Mukhtar Tleuberdi, Deputy Prime Minister and Minister of Foreign Affairs, had received the Emir at the airport.

On November 18 the President is to receive President of Mongolia Ukhnaagiin Khürelsükh.

Follow us on Telegram`,
    finds: [
      'talks|meeting held 2022-11-15: Kassym-Jomart Tokayev/KAZ/head_of_state + Tamim bin Hamad Al Thani/QAT/head_of_state',
      'meeting held 2022-11-15: Tamim bin Hamad Al Thani/QAT/head_of_state + Alikhan Smailov/KAZ/head_of_government',
      '~meeting held 2022-11-14: Mukhtar Tleuberdi/KAZ + Tamim bin Hamad Al Thani/QAT',
      'meeting planned 2022-11-18: Kassym-Jomart Tokayev/KAZ/head_of_state + Ukhnaagiin Khürelsükh/MNG/head_of_state',
    ],
  },
  {
    construction: 'consultations of deputies, two rounds',
    published: '2021-12-08',
    text: `Political consultations between Paraguay and Estonia

ASUNCIÓN, 7 December 2021

The second round of political consultations between Paraguay and Estonia was held today in Asunción. The delegations were headed by Vice Minister Raúl Cano and by the Secretary General of the Estonian Ministry of Foreign Affairs, Jonatan Vseviov.

The first round had taken place by video conference in June 2020.

Mr Vseviov was later received by Foreign Minister Euclides Acevedo.

The third round will be held in Tallinn in 2023.`,
    finds: [
      'talks held 2021-12-07 @Asunción/PRY: Raúl Cano/PRY + Jonatan Vseviov/EST',
      'video|talks held 2020-06: Paraguay/PRY/delegation! + Estonia/EST/delegation!',
      'meeting held 2021-12-07: Jonatan Vseviov/EST + Euclides Acevedo/PRY/foreign_minister',
      'talks planned 2023 @Tallinn/EST: Paraguay/PRY/delegation! + Estonia/EST/delegation!',
    ],
  },
]
