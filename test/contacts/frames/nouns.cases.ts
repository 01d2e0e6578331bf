import type { ContactCase } from '../notation.ts'

/** The contact as a noun. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'phone call between',
    published: '2024-03-07',
    text: 'A phone call between Italian Foreign Minister Antonio Tajani and his Egyptian counterpart, Sameh Shoukry, took place on Tuesday evening.',
    finds: ['call held 2024-03-05: Antonio Tajani/ITA/foreign_minister + Sameh Shoukry/EGY/foreign_minister'],
  },
  {
    construction: 'phone call between, as cause',
    published: '2023-05-16',
    text: "Shipments resumed after Sunday's phone call between Ukraine's Denys Shmyhal and Poland's Mateusz Morawiecki.",
    finds: ['call held 2023-05-14: Denys Shmyhal/UKR + Mateusz Morawiecki/POL'],
  },
  {
    construction: 'possessive call with',
    published: '2022-10-21',
    text: "Prime Minister Sanna Marin's call with Jens Stoltenberg on Wednesday lasted twenty minutes.",
    finds: ['call held 2022-10-19: Sanna Marin/FIN/head_of_government + Jens Stoltenberg/XNA'],
  },
  {
    construction: 'call from X to Y',
    published: '2017-07-10',
    text: "Saturday's telephone call from Recep Tayyip Erdoğan to Emmanuel Macron dealt with Qatar.",
    finds: ['call held 2017-07-08: Recep Tayyip Erdoğan/TUR + Emmanuel Macron/FRA'],
  },
  {
    construction: 'a telephone conversation took place',
    published: '2018-04-10',
    text: 'On 6 April, at the initiative of the German side, a telephone conversation took place between Sergei Lavrov and Federal Minister for Foreign Affairs Heiko Maas.',
    finds: ['call held 2018-04-06: Sergei Lavrov/RUS + Heiko Maas/DEU/foreign_minister'],
  },
  {
    construction: 'telephone conversation as heading',
    published: '2021-06-14',
    text: 'Telephone conversation with President of Kyrgyzstan Sadyr Japarov\nJune 11, 2021, Dushanbe\nEmomali Rahmon, President of Tajikistan, had a telephone conversation with Sadyr Japarov on border security.',
    finds: ['call held 2021-06-11: Emomali Rahmon/TJK/head_of_state + Sadyr Japarov/KGZ/head_of_state'],
  },
  {
    construction: "X's meeting with Y",
    published: '2019-09-26',
    text: "Juan Guaidó's envoy aside, it was Jorge Arreaza's meeting with Norway's Ine Eriksen Søreide in New York on Tuesday that drew notice.",
    finds: ['meeting held 2019-09-24 @New York/USA: Jorge Arreaza/VEN + Ine Eriksen Søreide/NOR'],
  },
  {
    construction: "X's meeting with Y, topic of the sentence",
    published: '2025-02-19',
    text: "The mood at U.S. envoy Keith Kellogg's meeting with Polish President Andrzej Duda in Warsaw on Tuesday was described as warm.",
    finds: ['meeting held 2025-02-18 @Warsaw/POL: Keith Kellogg/USA + Andrzej Duda/POL/head_of_state'],
  },
  {
    construction: 'talks between, subject',
    published: '2016-02-03',
    text: "Talks between Prime Minister Tihomir Orešković of Croatia and Slovenia's Miro Cerar in Ljubljana on Thursday failed to move the Piran dispute.",
    finds: ['talks|meeting held 2016-01-28 @Ljubljana/SVN: Tihomir Orešković/HRV/head_of_government + Miro Cerar/SVN'],
  },
  {
    construction: 'hyphenated talks',
    published: '2015-11-20',
    text: 'The Kerry-Lavrov talks in Vienna on Saturday broke no new ground.',
    finds: ['talks|meeting held 2015-11-14 @Vienna/AUT: Kerry/USA + Lavrov/RUS'],
  },
  {
    construction: 'summit as noun',
    published: '2025-09-24',
    text: "Friday's summit in Belém of Luiz Inácio Lula da Silva, Gustavo Petro and Bolivia's Luis Arce ended with a call to halt illegal mining.",
    finds: [
      'summit|meeting held 2025-09-19 @Belém/BRA: Luiz Inácio Lula da Silva/BRA + Gustavo Petro/COL + Luis Arce/BOL',
    ],
  },
  {
    construction: 'visit as noun',
    published: '2014-09-06',
    text: "Narendra Modi's visit to Japan, which ended on Wednesday, began in Kyoto, where Shinzo Abe gave him dinner on August 30.",
    finds: [
      '~visit held *: Narendra Modi/IND + Japan/JPN/delegation! (host)',
      'meeting held 2014-08-30 @Kyoto/JPN: Narendra Modi/IND + Shinzo Abe/JPN',
    ],
  },
  {
    construction: 'exchange of letters',
    published: '2023-11-30',
    text: "An exchange of letters last week between Panama's Laurentino Cortizo and Colombia's Gustavo Petro settled the matter of the Darién checkpoint.",
    finds: ['message held 2023-11-20/2023-11-26: Laurentino Cortizo/PAN + Gustavo Petro/COL'],
  },
  {
    construction: 'videoconference as noun',
    published: '2020-08-12',
    text: 'A videoconference on Tuesday between Retno Marsudi and her Indian counterpart, S. Jaishankar, replaced the visit planned for Jakarta.',
    finds: ['video held 2020-08-11: Retno Marsudi/IDN + S. Jaishankar/IND/foreign_minister'],
  },
  {
    construction: 'consultations as noun',
    published: '2026-01-15',
    text: "Consultations in Brasília on Wednesday between Mauro Vieira and Uruguay's Mario Lubetkin touched on the Mercosur tariff.",
    finds: ['talks|meeting held 2026-01-14 @Brasília/BRA: Mauro Vieira/BRA + Mario Lubetkin/URY'],
  },
  {
    construction: 'working lunch as noun',
    published: '2024-11-18',
    text: 'A working lunch with Xavier Bettel in Luxembourg on Friday rounded off the programme of Foreign Minister Tanja Fajon of Slovenia.',
    finds: ['meeting held 2024-11-15 @Luxembourg/LUX: Xavier Bettel/LUX + Tanja Fajon/SVN/foreign_minister'],
  },
  {
    construction: 'audience with the pope',
    published: '2023-05-16',
    text: "Volodymyr Zelenskyy's audience with Pope Francis on Saturday lasted forty minutes.",
    finds: ['meeting held 2023-05-13: Volodymyr Zelenskyy/UKR + Francis/VAT/head_of_state'],
  },
  {
    construction: 'tête-à-tête',
    published: '2022-10-21',
    text: "A tête-à-tête on Thursday in Prague between Emmanuel Macron and Albania's Edi Rama preceded the dinner.",
    finds: ['meeting held 2022-10-20 @Prague/CZE: Emmanuel Macron/FRA + Edi Rama/ALB'],
  },
  {
    construction: 'pull-aside',
    published: '2023-11-30',
    text: "Prime Minister Justin Trudeau's pull-aside with Indian leader Narendra Modi on September 10 in New Delhi was brief and tense.",
    finds: [
      'meeting held 2023-09-10 @New Delhi/IND: Justin Trudeau/CAN/head_of_government + Narendra Modi/IND/head_of_government',
    ],
  },
  {
    construction: 'on the sidelines',
    published: '2025-07-01',
    text: "On the sidelines of the NATO summit in The Hague, Bulgaria's Rosen Zhelyazkov met North Macedonia's Hristijan Mickoski on Wednesday.",
    finds: ['meeting held 2025-06-25 @The Hague/NLD: Rosen Zhelyazkov/BGR + Hristijan Mickoski/MKD'],
  },
  {
    construction: 'encounter',
    published: '2017-07-10',
    text: 'The first encounter of Donald Trump and Vladimir Putin, in Hamburg on Friday, ran to more than two hours.',
    finds: ['meeting held 2017-07-07 @Hamburg/DEU: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'meeting of the two ministers',
    published: '2015-11-20',
    text: 'A meeting of the Australian and New Zealand foreign ministers, Julie Bishop and Murray McCully, is fixed for Tuesday in Wellington.',
    finds: [
      'meeting planned 2015-11-24 @Wellington/NZL: Julie Bishop/AUS/foreign_minister + Murray McCully/NZL/foreign_minister',
    ],
  },
  {
    construction: 'conversation, mode from the place',
    published: '2013-10-13',
    text: "A conversation in Bandar Seri Begawan on Wednesday between Li Keqiang and Thailand's Yingluck Shinawatra turned on rice.",
    finds: ['meeting held 2013-10-09 @Bandar Seri Begawan/BRN: Li Keqiang/CHN + Yingluck Shinawatra/THA'],
  },
  {
    construction: 'conversation, no mode',
    published: '2021-06-14',
    text: "During a conversation on Friday, Kosovo's Donika Gërvalla and Albania's Olta Xhaçka agreed on joint embassies.",
    finds: ['call held 2021-06-11: Donika Gërvalla/XKX + Olta Xhaçka/ALB'],
  },
  {
    construction: 'contact by phone as noun',
    published: '2024-03-07',
    text: "Telephone contact was made on Monday between Nigeria's Yusuf Tuggar and his Nigerien colleague, Bakary Yaou Sangaré, for the first time since the sanctions.",
    finds: ['call held 2024-03-04: Yusuf Tuggar/NGA + Bakary Yaou Sangaré/NER/foreign_minister'],
  },
  {
    construction: 'round as noun',
    published: '2026-01-15',
    text: "The fifth round of the dialogue between Baghdad's Fuad Hussein and Kuwait's Abdullah al-Yahya, in Kuwait City on Sunday, dealt with the Khor Abdullah waterway.",
    finds: ['talks|meeting held 2026-01-11 @Kuwait City/KWT: Fuad Hussein/IRQ + Abdullah al-Yahya/KWT'],
  },
  {
    construction: 'get-together',
    published: '2019-09-26',
    text: 'An informal get-together of the Visegrad premiers, Viktor Orbán, Andrej Babiš, Mateusz Morawiecki and Peter Pellegrini, took place in Prague on Friday.',
    finds: [
      'meeting|summit held 2019-09-20 @Prague/CZE: Viktor Orbán/HUN/head_of_government + Andrej Babiš/CZE/head_of_government + Mateusz Morawiecki/POL/head_of_government + Peter Pellegrini/SVK/head_of_government',
    ],
  },
  {
    construction: 'at talks with',
    published: '2014-09-06',
    text: "At talks with Jordan's Nasser Judeh in Amman on Monday, Borge Brende promised Norwegian money for the camps.",
    finds: ['talks|meeting held 2014-09-01 @Amman/JOR: Nasser Judeh/JOR + Borge Brende/NOR'],
  },
  {
    construction: 'side meeting by two nouns',
    published: '2025-09-24',
    text: "A breakfast on Monday with Ghana's Samuel Okudzeto Ablakwa and a dinner on Tuesday with Barbados's Mia Mottley framed Cyril Ramaphosa's stay in New York.",
    finds: [
      'meeting held 2025-09-22 @New York/USA: Samuel Okudzeto Ablakwa/GHA + Cyril Ramaphosa/ZAF',
      'meeting held 2025-09-23 @New York/USA: Mia Mottley/BRB + Cyril Ramaphosa/ZAF',
    ],
  },
  {
    construction: 'visit by, noun with by',
    published: '2017-07-10',
    text: 'A visit by Togolese Foreign Minister Robert Dussey to Israel on Tuesday included a long session with Benjamin Netanyahu in Jerusalem.',
    finds: ['meeting held 2017-07-04 @Jerusalem/ISR: Robert Dussey/TGO/foreign_minister + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'no meeting as noun',
    published: '2020-08-12',
    text: "No meeting between Alexander Lukashenko and Lithuania's Linas Linkevičius took place in Minsk on Monday, contrary to reports, Vilnius said.",
    finds: ['meeting denied 2020-08-10 @Minsk/BLR: Alexander Lukashenko/BLR + Linas Linkevičius/LTU'],
  },
  {
    construction: 'cancellation as noun',
    published: '2019-09-26',
    text: "The cancellation of Friday's dinner between Imran Khan and Malaysia's Mahathir Mohamad was put down to a cold.",
    finds: ['meeting cancelled 2019-09-20|2019-09-27: Imran Khan/PAK + Mahathir Mohamad/MYS'],
  },
  {
    construction: 'plan as noun',
    published: '2023-11-30',
    text: 'Plans for a call between Javier Milei and Luiz Inácio Lula da Silva on Monday are firm, both capitals say.',
    finds: ['call planned 2023-12-04: Javier Milei/ARG + Luiz Inácio Lula da Silva/BRA'],
  },
  {
    construction: 'offer as noun',
    published: '2025-05-11',
    text: 'An offer by Pope Leo XIV to host a meeting of Vladimir Putin and Volodymyr Zelenskyy in the Vatican was reported on Saturday.',
    finds: ['meeting|talks proposed *: Vladimir Putin/RUS + Volodymyr Zelenskyy/UKR + Leo XIV/VAT (host)'],
  },
  {
    construction: 'delegation-level talks',
    published: '2022-10-21',
    text: "One-on-one and delegation-level talks in Ashgabat on Thursday between Serdar Berdimuhamedow and Tajikistan's Kokhir Rasulzoda were followed by a signing.",
    finds: ['talks|meeting held 2022-10-20 @Ashgabat/TKM: Serdar Berdimuhamedow/TKM + Kokhir Rasulzoda/TJK'],
  },
]
