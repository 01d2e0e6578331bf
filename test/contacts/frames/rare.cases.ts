import type { ContactCase } from '../notation.ts'

/** Wordings that are met with less often. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'debriefed',
    published: '2025-02-19',
    text: 'Back from Riyadh, U.S. national security adviser Mike Waltz debriefed his French opposite number, Emmanuel Bonne, by telephone on Tuesday night.',
    finds: ['call held 2025-02-18: Mike Waltz/USA/national_security_adviser + Emmanuel Bonne/FRA'],
  },
  {
    construction: 'briefed in person',
    published: '2021-06-14',
    text: "In Brussels on Friday, U.S. envoy Zalmay Khalilzad briefed NATO's Jens Stoltenberg on the withdrawal.",
    finds: ['meeting held 2021-06-11 @Brussels/BEL: Zalmay Khalilzad/USA + Jens Stoltenberg/XNA'],
  },
  {
    construction: 'compared notes with',
    published: '2023-05-16',
    text: "Visiting Paramaribo on Friday, Belize's Eamon Courtenay compared notes with Suriname's Chan Santokhi on Venezuelan oil.",
    finds: ['meeting held 2023-05-12 @Paramaribo/SUR: Eamon Courtenay/BLZ + Chan Santokhi/SUR'],
  },
  {
    construction: 'exchanged views with, no mode',
    published: '2017-07-10',
    text: "On Wednesday, Foreign Minister Sergei Lavrov exchanged views with Luxembourg's Jean Asselborn on OSCE reform, Moscow said.",
    finds: ['call|meeting held 2017-07-05: Sergei Lavrov/RUS/foreign_minister + Jean Asselborn/LUX'],
  },
  {
    construction: 'consulted with, no mode',
    published: '2022-10-21',
    text: "South Africa's Naledi Pandor consulted with her Botswanan colleague, Lemogang Kwape, on Thursday over the SADC mission.",
    finds: ['call|meeting|talks held 2022-10-20: Naledi Pandor/ZAF + Lemogang Kwape/BWA/foreign_minister'],
  },
  {
    construction: 'touched base',
    published: '2024-03-07',
    text: "Canada's Mélanie Joly touched base by phone with Jamaica's Andrew Holness on Tuesday about the Kenyan police mission to Haiti.",
    finds: ['call held 2024-03-05: Mélanie Joly/CAN + Andrew Holness/JAM'],
  },
  {
    construction: 'checked in with',
    published: '2025-07-01',
    text: "Lebanon's Nawaf Salam checked in with Syria's Ahmad al-Sharaa over the phone on Saturday.",
    finds: ['call held 2025-06-28: Nawaf Salam/LBN + Ahmad al-Sharaa/SYR'],
  },
  {
    construction: 'spent hours with',
    published: '2019-09-26',
    text: "U.S. peace envoy Jason Greenblatt spent two hours with Israel's Benny Gantz in Tel Aviv on Friday.",
    finds: ['meeting held 2019-09-20 @Tel Aviv/ISR: Jason Greenblatt/USA/envoy + Benny Gantz/ISR'],
  },
  {
    construction: 'was closeted with',
    published: '2016-02-03',
    text: "For most of Sunday, John Kerry was closeted with Oman's Yusuf bin Alawi in a villa outside Muscat.",
    finds: ['meeting|talks held 2016-01-31 @Muscat/OMN: John Kerry/USA + Yusuf bin Alawi/OMN'],
  },
  {
    construction: 'had to dinner',
    published: '2018-04-10',
    text: "The King of the Netherlands had Cabo Verde's president, Jorge Carlos Fonseca, to dinner at Noordeinde Palace on Thursday. Willem-Alexander spoke of Dutch ships of long ago.",
    finds: [
      'meeting held 2018-04-05 @Noordeinde Palace/NLD: [Willem-Alexander/NLD/head_of_state || King of the Netherlands/NLD/office!] + Jorge Carlos Fonseca/CPV/head_of_state',
    ],
  },
  {
    construction: 'gave a lunch for',
    published: '2014-09-06',
    text: "Sri Lanka's G. L. Peiris gave a lunch in Colombo on Tuesday for Myanmar's visiting foreign minister, Wunna Maung Lwin.",
    finds: ['meeting held 2014-09-02 @Colombo/LKA: G. L. Peiris/LKA + Wunna Maung Lwin/MMR/foreign_minister'],
  },
  {
    construction: 'played host to',
    published: '2023-11-30',
    text: "Rwanda's Paul Kagame played host on Saturday in Kigali to Ethiopia's Taye Atske-Selassie.",
    finds: ['meeting held 2023-11-25 @Kigali/RWA: Paul Kagame/RWA + Taye Atske-Selassie/ETH'],
  },
  {
    construction: 'granted an audience',
    published: '2025-09-24',
    text: "Brunei's Sultan Hassanal Bolkiah granted an audience at Istana Nurul Iman on Monday to the outgoing Omani ambassador, Ahmed Hashil Al Maskari.",
    finds: [
      'meeting held 2025-09-22 @Istana Nurul Iman/BRN: Hassanal Bolkiah/BRN/head_of_state + Ahmed Hashil Al Maskari/OMN/ambassador',
    ],
  },
  {
    construction: 'took aside',
    published: '2022-10-21',
    text: 'At the Prague dinner on October 6, Emmanuel Macron took Nikol Pashinyan and Ilham Aliyev aside, and the three of them talked past midnight.',
    finds: [
      'meeting|talks held 2022-10-06|2022-10-06/2022-10-07 @Prague/CZE: Emmanuel Macron/FRA + Nikol Pashinyan/ARM + Ilham Aliyev/AZE',
    ],
  },
  {
    construction: 'buttonholed',
    published: '2026-01-15',
    text: "In a corridor in Nairobi on Friday, Sudan's Mohieddin Salem buttonholed his Chadian colleague, Abdoulaye Sabre Fadoul, about the crossing at Adré.",
    finds: ['meeting held 2026-01-09 @Nairobi/KEN: Mohieddin Salem/SDN + Abdoulaye Sabre Fadoul/TCD/foreign_minister'],
  },
  {
    construction: 'presented credentials',
    published: '2020-08-12',
    text: 'The first Nauruan high commissioner to Fiji, Michael Aroi Detabene, presented his credentials to President Jioji Konrote in Suva on Friday and then had tea with him.',
    finds: [
      'meeting held 2020-08-07 @Suva/FJI: Michael Aroi Detabene/NRU/ambassador + Jioji Konrote/FJI/head_of_state',
    ],
  },
  {
    construction: 'signed with',
    published: '2024-11-18',
    text: "Azerbaijan's Parviz Shahbazov and Georgia's Genadi Arveladze signed the cable agreement in Baku on Friday.",
    finds: ['~meeting held 2024-11-15 @Baku/AZE: Parviz Shahbazov/AZE + Genadi Arveladze/GEO'],
  },
  {
    construction: 'summoned',
    published: '2023-05-16',
    text: "Poland's foreign ministry summoned the Russian ambassador, Sergei Andreyev, on Thursday.",
    finds: ["~meeting held 2023-05-11: Poland's foreign ministry/POL/delegation! + Sergei Andreyev/RUS/ambassador"],
  },
  {
    construction: 'summoned and was told',
    published: '2015-11-20',
    text: 'Deputy Foreign Minister Ali Kemal Aydın called in the Russian ambassador, Andrei Karlov, in Ankara on Thursday and handed him a protest.',
    finds: [
      '~message held 2015-11-19: Ali Kemal Aydın/TUR/deputy_minister + Andrei Karlov/RUS/ambassador',
      '~meeting held 2015-11-19 @Ankara/TUR: Ali Kemal Aydın/TUR/deputy_minister + Andrei Karlov/RUS/ambassador',
    ],
  },
  {
    construction: 'joint press conference',
    published: '2018-04-10',
    text: "Standing beside Sweden's Margot Wallström at a joint press conference in Stockholm on Wednesday, Kazakhstan's Kairat Abdrakhmanov spoke of Astana.",
    finds: ['~meeting held 2018-04-04 @Stockholm/SWE: Margot Wallström/SWE + Kairat Abdrakhmanov/KAZ'],
  },
  {
    construction: 'handshake only',
    published: '2013-10-13',
    text: "At Mandela's stadium on Tuesday the American and the Cuban, Barack Obama and Raúl Castro, shook hands.",
    finds: ['~meeting held 2013-10-08: Barack Obama/USA + Raúl Castro/CUB'],
  },
  {
    construction: 'seen off at the airport',
    published: '2021-06-14',
    text: 'Uzbek premier Abdulla Aripov saw Tajik President Emomali Rahmon off at Tashkent airport on Saturday.',
    finds: [
      '~meeting held 2021-06-12 @Tashkent/UZB: Abdulla Aripov/UZB/head_of_government + Emomali Rahmon/TJK/head_of_state',
    ],
  },
  {
    construction: 'crossed the line to meet',
    published: '2019-09-26',
    text: "On June 30, in front of the cameras, Donald Trump stepped over the line at Panmunjom to Kim Jong Un's side, and they talked in the Freedom House for 53 minutes.",
    finds: ['meeting held 2019-06-30 @Freedom House Panmunjom/KOR: Donald Trump/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'met at the table of a third',
    published: '2022-10-21',
    text: "Under the eyes of Charles Michel, Azerbaijan's Ilham Aliyev and Armenia's Nikol Pashinyan sat together in Brussels on August 31 for the fourth time.",
    finds: ['meeting|talks held 2022-08-31 @Brussels/BEL: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Charles Michel/XEU'],
  },
  {
    construction: 'accompanied by',
    published: '2025-05-11',
    text: "Accompanied by his defence minister, Murhaf Abu Qasra, Syria's Ahmad al-Sharaa met Emmanuel Macron in Paris on Wednesday.",
    finds: [
      'meeting held 2025-05-07 @Paris/FRA: Ahmad al-Sharaa/SYR + Emmanuel Macron/FRA + Murhaf Abu Qasra/SYR/defence_minister?',
    ],
  },
  {
    construction: 'held a session with',
    published: '2024-03-07',
    text: "Angola's João Lourenço, as mediator, held a session on Tuesday in Luanda with Rwanda's Paul Kagame and nobody from Kinshasa.",
    finds: ['meeting|talks held 2024-03-05 @Luanda/AGO: João Lourenço/AGO + Paul Kagame/RWA'],
  },
  {
    construction: 'thrashed out with',
    published: '2017-07-10',
    text: 'Over coffee in Tirana on Thursday, Ditmir Bushati and his Montenegrin colleague, Srđan Darmanović, thrashed out the timetable of the coastal road.',
    finds: ['meeting|talks held 2017-07-06 @Tirana/ALB: Ditmir Bushati/ALB + Srđan Darmanović/MNE/foreign_minister'],
  },
  {
    construction: 'has been in talks with since',
    published: '2014-09-06',
    text: 'Philippine government negotiators and the Moro Islamic Liberation Front have been holding talks in Kuala Lumpur since Monday with Malaysia as the go-between.',
    finds: [
      'talks ongoing|held * @Kuala Lumpur/MYS: Philippine government negotiators/PHL/delegation! + Moro Islamic Liberation Front/PHL|-/delegation! + Malaysia/MYS/delegation! (mediator)',
    ],
  },
  {
    construction: 'swung by',
    published: '2026-01-15',
    text: "On the way to Davos, Ecuador's Daniel Noboa swung by Madrid on Wednesday for half an hour with Pedro Sánchez.",
    finds: ['meeting held 2026-01-14 @Madrid/ESP: Daniel Noboa/ECU + Pedro Sánchez/ESP'],
  },
  {
    construction: 'went down to the border to meet',
    published: '2020-08-12',
    text: "The prefect having failed, Mali's Tiébilé Dramé went to Bassikounou on Thursday and had it out with Mauritania's Ismail Ould Cheikh Ahmed.",
    finds: ['meeting|talks held 2020-08-06 @Bassikounou/MRT: Tiébilé Dramé/MLI + Ismail Ould Cheikh Ahmed/MRT'],
  },
  {
    construction: 'flew together',
    published: '2023-11-30',
    text: "Albania's Igli Hasani and North Macedonia's Bujar Osmani flew together by helicopter over the flooded valley of the Drin on Sunday and talked of dams.",
    finds: ['meeting|visit held 2023-11-26: Igli Hasani/ALB + Bujar Osmani/MKD'],
  },
]
