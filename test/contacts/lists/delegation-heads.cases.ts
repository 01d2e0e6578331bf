import type { ContactCase } from '../notation.ts'

/** Teams and those who lead them: a named head is the party (rule 11). */
export const cases: readonly ContactCase[] = [
  {
    construction: 'delegations led by A and B',
    published: '2021-06-14',
    text: 'Teams headed by Azerbaijani Deputy Prime Minister Shahin Mustafayev and his Armenian counterpart Mher Grigoryan met at the border near Ijevan on Thursday.',
    finds: ['meeting|talks held 2021-06-10: Shahin Mustafayev/AZE + Mher Grigoryan/ARM'],
  },
  {
    construction: 'delegations led by A and B',
    published: '2022-10-21',
    text: 'On Tuesday in Geneva, delegations led by Wendy Sherman of the United States and Sergei Ryabkov of Russia opened strategic stability talks.',
    finds: ['talks held|ongoing 2022-10-18 @Geneva/CHE: Wendy Sherman/USA + Sergei Ryabkov/RUS'],
  },
  {
    construction: 'each team with its head behind a comma',
    published: '2024-03-07',
    text: 'The delegations of Ethiopia, headed by Redwan Hussien, and of Somalia, led by Ali Mohamed Omar, held a second round of talks in Ankara on Monday.',
    finds: ['talks held 2024-03-04 @Ankara/TUR: Redwan Hussien/ETH + Ali Mohamed Omar/SOM'],
  },
  {
    construction: 'team, led by X, met team led by Y',
    published: '2025-07-01',
    text: 'A Congolese team, led by Interior Minister Jacquemain Shabani, sat down in Doha on Friday with an M23 delegation under Benjamin Mbonimpa.',
    finds: [
      'talks|meeting held 2025-06-27 @Doha/QAT: Jacquemain Shabani/COD/interior_minister + Benjamin Mbonimpa/XM3|-|COD',
    ],
  },
  {
    construction: 'leads a delegation to talks with',
    published: '2023-05-16',
    text: 'Bhutanese Foreign Secretary Pema Choden led the delegation to border talks with China that ended in Kunming on Friday.',
    finds: ['talks held 2023-05-12 @Kunming/CHN: Pema Choden/BTN + China/CHN/delegation!'],
  },
  {
    construction: 'at the head of a delegation',
    published: '2014-09-06',
    text: 'At the head of a large delegation, Malian Foreign Minister Abdoulaye Diop held talks in Algiers on Tuesday with Ramtane Lamamra.',
    finds: ['talks|meeting held 2014-09-02 @Algiers/DZA: Abdoulaye Diop/MLI/foreign_minister + Ramtane Lamamra/DZA'],
  },
  {
    construction: 'side led by',
    published: '2026-01-15',
    text: 'The Pakistani side was led by Defence Minister Khawaja Asif and the Afghan side by Mullah Yaqoob when the two countries held talks in Istanbul on Saturday.',
    finds: ['talks held 2026-01-10 @Istanbul/TUR: Khawaja Asif/PAK/defence_minister + Yaqoob/XTB|AFG'],
  },
  {
    construction: 'receives a delegation led by',
    published: '2018-04-10',
    text: 'President Rodrigo Duterte on Monday received at Malacañang a delegation of the European Union headed by Ambassador Franz Jessen.',
    finds: ['meeting held 2018-04-09 @Malacañang/PHL: Rodrigo Duterte/PHL/head_of_state + Franz Jessen/XEU/ambassador'],
  },
  {
    construction: 'received by, with delegation',
    published: '2019-09-26',
    text: 'A parliamentary delegation from Jordan led by Speaker Atef Tarawneh was received in Damascus on Tuesday by Syrian counterpart Hammouda Sabbagh.',
    finds: ['meeting held 2019-09-24 @Damascus/SYR: Atef Tarawneh/JOR/legislator + Hammouda Sabbagh/SYR'],
  },
  {
    construction: 'teams without heads',
    published: '2020-08-12',
    text: 'Technical committees of Sudan and Ethiopia met in Khartoum on Sunday to mark out the Fashaga border.',
    finds: ['meeting|talks held 2020-08-09 @Khartoum/SDN: Sudan/SDN/delegation! + Ethiopia/ETH/delegation!'],
  },
  {
    construction: 'ministries as parties',
    published: '2021-06-14',
    text: 'Consultations between the foreign ministries of Kenya and Cuba were held in Nairobi on Friday.',
    finds: ['talks|meeting held 2021-06-11 @Nairobi/KEN: Kenya/KEN/delegation! + Cuba/CUB/delegation!'],
  },
  {
    construction: 'officers as parties',
    published: '2020-08-12',
    text: 'Indian and Chinese corps commanders held a fifth round of talks at Moldo on August 2.',
    finds: [
      'talks held 2020-08-02: Indian corps commanders/IND/delegation! + Chinese corps commanders/CHN/delegation!',
    ],
  },
  {
    construction: 'joint delegation visits',
    published: '2022-10-21',
    text: 'A joint delegation of the African Union and ECOWAS travelled to Ouagadougou on Tuesday, the presidency of Burkina Faso said.',
    finds: [
      'visit held 2022-10-18 @Ouagadougou/BFA: African Union/XAU/delegation! + ECOWAS/XEC/delegation! + Burkina Faso/BFA/delegation! (host)',
    ],
  },
  {
    construction: 'no contact: a delegation is named',
    published: '2021-06-14',
    text: 'Jordan named Ayman Safadi to lead the delegation. The Iraqi army and the police took part in the parade on Friday.',
    finds: [],
  },
  {
    construction: 'heads told of after the talks',
    published: '2025-04-13',
    text: 'Indirect talks between Chad and Sudan ended in Muscat on Saturday. The Chadian delegation was headed by Abdoulaye Sabre Fadoul, and Omani Foreign Minister Badr Albusaidi carried the proposals of the one to the other.',
    finds: [
      'talks held 2025-04-12 @Muscat/OMN: Abdoulaye Sabre Fadoul/TCD + Sudan/SDN/delegation! + Badr Albusaidi/OMN/foreign_minister (mediator)',
    ],
  },
  {
    construction: 'place behind the head of a team',
    published: '2025-03-11',
    text: 'Mike Waltz met a Ukrainian delegation headed by Andriy Yermak in Jeddah on Tuesday.',
    finds: ['meeting held 2025-03-11 @Jeddah/SAU: Mike Waltz/USA + Andriy Yermak/UKR'],
  },
  {
    construction: 'commanders from both sides',
    published: '2025-07-28',
    text: 'Thailand and Cambodia agreed to stop the shelling. Army commanders from both sides are to meet on Tuesday.',
    finds: [
      'meeting planned 2025-07-29: Thai army commanders/THA/delegation! + Cambodian army commanders/KHM/delegation!',
    ],
  },
  {
    construction: 'a team headed by A and a team led by B',
    published: '2021-10-11',
    text: 'A Bolivian delegation headed by Rogelio Mayta and a Chilean team led by Andrés Allamand ended two days of talks in Lima on Sunday.',
    finds: ['talks held 2021-10-10|2021-10-09/2021-10-10 @Lima/PER: Rogelio Mayta/BOL + Andrés Allamand/CHL'],
  },
]
