import type { ContactCase } from './notation.ts'

/** Whole short documents: headline, dateline, several contacts, background, captions and furniture. */
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
    construction: 'mediation in the Great Lakes',
    published: '2025-04-11',
    text: `Congo and M23 back at the table in Doha

Delegations of the Democratic Republic of Congo and the M23 rebels held a second round of talks in Doha on Wednesday and Thursday, with Qatar as mediator, three people briefed on them said.

The Congolese team was led by presidential envoy Sumbu Sita Mambu, that of the rebels by Bertrand Bisimwa.

It was the first direct round since 2 April, when lower-ranking officials of both sides had met in the Qatari capital for a day.

Qatari minister of state Mohammed al-Khulaifi received both heads of delegation separately on Tuesday evening.

African Union mediator Faure Gnassingbé is expected in Doha next week, where he would see al-Khulaifi.

Kigali and Kinshasa had no comment.

Related
- Tshisekedi meets Kagame: what we know
- M23: a timeline`,
    finds: [
      'talks held 2025-04-09/2025-04-10 @Doha/QAT: [Sumbu Sita Mambu/COD || Congolese delegation/COD/delegation!] + [Bertrand Bisimwa/XM3 || M23 delegation/XM3/delegation!] + Qatar/QAT/delegation! (host)',
      'talks|meeting held 2025-04-02 @Doha/QAT: [Congolese officials/COD/delegation! || Democratic Republic of Congo/COD/delegation!] + [M23/XM3/delegation! || M23 officials/XM3/delegation!]',
      'meeting held 2025-04-08: Mohammed al-Khulaifi/QAT + Sumbu Sita Mambu/COD',
      'meeting held 2025-04-08: Mohammed al-Khulaifi/QAT + Bertrand Bisimwa/XM3',
      'meeting planned 2025-04-14/2025-04-20 @Doha/QAT: Faure Gnassingbé/XAU|TGO + Mohammed al-Khulaifi/QAT',
    ],
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
    construction: 'technical talks, Nile',
    published: '2020-06-05',
    text: `Dam talks to resume by video, Khartoum says

KHARTOUM, June 4 (Xinhua) -- Sudan will host a video conference of the water ministers of Egypt, Ethiopia and Sudan on June 9, the irrigation ministry said on Thursday.

Sudanese Irrigation Minister Yasser Abbas held separate video meetings with his Ethiopian counterpart Seleshi Bekele on Tuesday and with Egypt's Mohamed Abdel Aty on Wednesday.

Prime Minister Abdalla Hamdok had spoken by telephone with Abiy Ahmed on May 21.

Talks in Washington broke down in February, when Ethiopia stayed away from a last round with Egypt and Sudan hosted by the US Treasury.

The reservoir could begin to fill in July.`,
    finds: [
      'video planned 2020-06-09: [water minister of Egypt/EGY/office! || Mohamed Abdel Aty/EGY] + [water minister of Ethiopia/ETH/office! || Seleshi Bekele/ETH] + [water minister of Sudan/SDN/office! || Yasser Abbas/SDN || Sudan/SDN/delegation! (host)]',
      'video held 2020-06-02: Yasser Abbas/SDN/minister + Seleshi Bekele/ETH/minister',
      'video held 2020-06-03: Yasser Abbas/SDN/minister + Mohamed Abdel Aty/EGY',
      'call held 2020-05-21: Abdalla Hamdok/SDN/head_of_government + Abiy Ahmed/ETH',
      '~talks held|cancelled 2020-02 @Washington/USA: Ethiopia/ETH/delegation!? + Egypt/EGY/delegation! + Sudan/SDN/delegation! + US Treasury/USA/delegation! (host)',
    ],
  },
  {
    construction: 'summit report with bilaterals in its margins',
    published: '2018-06-13',
    text: `Kim and Trump shake hands, and the rest of Singapore's guests

SINGAPORE - US President Donald Trump and North Korea's Kim Jong Un held their summit on Sentosa island on Tuesday and signed a short statement.

The day before, Trump had been received by Singapore's Prime Minister Lee Hsien Loong for a working lunch.

Kim had called on Lee on Sunday evening.

In the margins, US Secretary of State Mike Pompeo met Singaporean Foreign Minister Vivian Balakrishnan on Monday.

Pompeo flies to Seoul on Wednesday, where he is to meet the foreign ministers of South Korea and Japan, Kang Kyung-wha and Taro Kono, on Thursday.

South Korean President Moon Jae-in watched the handshake on television with his cabinet. He spoke to Trump by phone for twenty minutes on Tuesday night.

Photo: Reporters at the media centre. Getty`,
    finds: [
      'summit held 2018-06-12 @Sentosa island/SGP: Donald Trump/USA/head_of_state + Kim Jong Un/PRK',
      'meeting held 2018-06-11: Donald Trump/USA/head_of_state + Lee Hsien Loong/SGP/head_of_government',
      'meeting held 2018-06-10: Kim Jong Un/PRK + Lee Hsien Loong/SGP',
      'meeting held 2018-06-11: Mike Pompeo/USA/foreign_minister + Vivian Balakrishnan/SGP/foreign_minister',
      'meeting planned 2018-06-14 @Seoul/KOR: Mike Pompeo/USA + Kang Kyung-wha/KOR/foreign_minister + Taro Kono/JPN/foreign_minister',
      'call held 2018-06-12: Moon Jae-in/KOR/head_of_state + Donald Trump/USA',
    ],
  },
  {
    construction: 'Balkan daily: who will sit with whom',
    published: '2023-05-23',
    text: `Kurti and Vučić "not ready" for Chisinau, says Lajčák

PRISTINA, 22 May

The EU envoy for the dialogue, Miroslav Lajčák, met Kosovo's Prime Minister Albin Kurti in Pristina on Monday. On Sunday he had been in Belgrade, where he was received by President Aleksandar Vučić.

"They are not ready," Lajčák said when asked about a meeting of the two at the Chisinau summit on 1 June.

Vučić had told a television station that he would not sit down with Kurti there.

The two last met in Brussels on 2 May, in the presence of Josep Borrell.

Kurti is due to fly to Tirana on Thursday to meet his Albanian counterpart Edi Rama.

More on this: Rama and Vučić talk on the phone | Kurti meets Macron`,
    finds: [
      'meeting held 2023-05-22 @Pristina/XKX: Miroslav Lajčák/XEU/envoy + Albin Kurti/XKX/head_of_government',
      'meeting held 2023-05-21 @Belgrade/SRB: Miroslav Lajčák/XEU/envoy + Aleksandar Vučić/SRB/head_of_state',
      'meeting cancelled|denied 2023-06-01|null: Aleksandar Vučić/SRB + Albin Kurti/XKX',
      'meeting held 2023-05-02 @Brussels/BEL: Aleksandar Vučić/SRB + Albin Kurti/XKX + Josep Borrell/XEU (mediator)?',
      'meeting planned 2023-05-25 @Tirana/ALB: Albin Kurti/XKX/head_of_government + Edi Rama/ALB/head_of_government',
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
    construction: 'E3 and Iran, with an inspector',
    published: '2025-07-02',
    text: `Europeans press Tehran in Geneva

GENEVA (AP) - The foreign ministers of France, Germany and Britain and the EU's top diplomat met Iranian Foreign Minister Abbas Araghchi in Geneva on June 20, a week into the war with Israel.

Jean-Noël Barrot, Johann Wadephul, David Lammy and Kaja Kallas stayed in the room for three and a half hours.

They spoke again by conference call with Araghchi on Monday, Kallas said.

UN nuclear chief Rafael Grossi has been refused a meeting in Tehran with atomic energy head Mohammad Eslami.

Grossi did speak by telephone with Araghchi on June 24.

Whether Steve Witkoff would meet the Iranian minister in Oslo next week was unclear.`,
    finds: [
      'meeting|talks held 2025-06-20 @Geneva/CHE: Jean-Noël Barrot/FRA/foreign_minister + Johann Wadephul/DEU/foreign_minister + David Lammy/GBR/foreign_minister + Kaja Kallas/XEU + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-30: Jean-Noël Barrot/FRA + Johann Wadephul/DEU + David Lammy/GBR + Kaja Kallas/XEU + Abbas Araghchi/IRN',
      'meeting cancelled null|2025-07|2025-06 @Tehran/IRN: Rafael Grossi/XIA + Mohammad Eslami/IRN',
      'call held 2025-06-24: Rafael Grossi/XIA + Abbas Araghchi/IRN',
      '~meeting proposed|planned 2025-07-07/2025-07-13: Steve Witkoff/USA + Abbas Araghchi/IRN',
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
    construction: 'Cyprus: leaders with titles and communities',
    published: '2025-09-10',
    text: `No date yet for leaders' meeting

The Greek Cypriot and Turkish Cypriot leaders, Nikos Christodoulides and Ersin Tatar, will meet in the second half of September, UN envoy María Ángela Holguín said in Nicosia on Tuesday.

She had met Mr Christodoulides on Monday morning and Mr Tatar the same afternoon.

Holguín goes on to Athens, where she is to see Greek Foreign Minister George Gerapetritis on Friday.

The two leaders last met on 16 July in New York, with Secretary-General António Guterres in the chair.

A trilateral with Guterres during the General Assembly is possible.`,
    finds: [
      'meeting planned 2025-09|2025-09-16/2025-09-30|2025-09-15/2025-09-30: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|-',
      'meeting held 2025-09-08: María Ángela Holguín/XUN/envoy + Nikos Christodoulides/CYP',
      'meeting held 2025-09-08: María Ángela Holguín/XUN/envoy + Ersin Tatar/XTC|CYP|-',
      'meeting planned 2025-09-12 @Athens/GRC: María Ángela Holguín/XUN/envoy + George Gerapetritis/GRC/foreign_minister',
      'meeting held 2025-07-16 @New York/USA: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|- + António Guterres/XUN/igo_head',
      '~meeting|talks|summit proposed *: Nikos Christodoulides/CYP + Ersin Tatar/XTC|CYP|- + António Guterres/XUN',
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
