import type { ContactCase } from '../notation.ts'

/** Where it was: said with it, said before it, or not said. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'where, after a place flown from',
    published: '2024-04-19',
    text: 'Josep Borrell had flown to Cairo from Amman, where he conferred with Ayman Safadi on Wednesday.',
    finds: [
      'meeting held 2024-04-17 @Amman/JOR: Josep Borrell/XEU + Ayman Safadi/JOR',
      '~visit held *: Josep Borrell/XEU + Egypt/EGY/delegation! (host)',
    ],
  },
  {
    construction: 'visited a city, where',
    published: '2024-04-25',
    text: 'The Senegalese president, Bassirou Diomaye Faye, visited Nouakchott on 18 April, where he met Mohamed Ould Ghazouani.',
    finds: [
      'meeting held 2024-04-18 @Nouakchott/MRT: Bassirou Diomaye Faye/SEN/head_of_state + Mohamed Ould Ghazouani/MRT',
    ],
  },
  {
    construction: 'took him to a city, where the host is the subject',
    published: '2022-05-30',
    text: "A first trip took Kenya's envoy Uhuru Kenyatta to Goma on 9 May, where Congo's Félix Tshisekedi received him, and from there he went to Kigali.",
    finds: [
      'meeting held 2022-05-09 @Goma/COD: Uhuru Kenyatta/KEN + Félix Tshisekedi/COD',
      '~visit held *: Uhuru Kenyatta/KEN + Rwanda/RWA/delegation! (host)',
    ],
  },
  {
    construction: 'place of the speaker, not of the meeting',
    published: '2024-04-19',
    text: "Estonia's Margus Tsahkna met Moldova's Mihai Popșoi on Tuesday, an official said in Brussels.",
    finds: ['meeting held 2024-04-16 @-: Margus Tsahkna/EST + Mihai Popșoi/MDA'],
  },
  {
    construction: 'place of the speaker in front',
    published: '2024-04-19',
    text: "In Washington, a senior official said that Chad's Mahamat Déby had met Niger's Abdourahamane Tchiani last week.",
    finds: ['meeting held 2024-04-08/2024-04-14 @-: Mahamat Déby/TCD + Abdourahamane Tchiani/NER'],
  },
  {
    construction: 'a venue known by its name',
    published: '2023-05-15',
    text: 'Spanish Prime Minister Pedro Sánchez was received at the White House by Joe Biden on Friday.',
    finds: ['meeting held 2023-05-12 @White House/USA: Pedro Sánchez/ESP/head_of_government + Joe Biden/USA'],
  },
  {
    construction: 'a venue of a city',
    published: '2023-05-15',
    text: "Austrian Foreign Minister Alexander Schallenberg and Slovenia's Tanja Fajon met in Vienna's Hofburg on Friday.",
    finds: ['meeting held 2023-05-12 @Hofburg/AUT: Alexander Schallenberg/AUT/foreign_minister + Tanja Fajon/SVN'],
  },
  {
    construction: 'a call has no place',
    published: '2023-05-15',
    text: 'Speaking from Kyiv, Volodymyr Zelenskyy telephoned Rishi Sunak in London on Friday.',
    finds: ['call held 2023-05-12 @-: Volodymyr Zelenskyy/UKR + Rishi Sunak/GBR'],
  },
  {
    construction: 'the sentence after the visit',
    published: '2025-01-24',
    text: 'Lithuanian President Gitanas Nausėda travelled to Chișinău on Wednesday. He held talks with Maia Sandu and later met Prime Minister Dorin Recean.',
    finds: [
      'talks held 2025-01-22 @Chișinău/MDA: Gitanas Nausėda/LTU/head_of_state + Maia Sandu/MDA',
      'meeting held 2025-01-22 @Chișinău/MDA: Gitanas Nausėda/LTU/head_of_state + Dorin Recean/MDA/head_of_government',
    ],
  },
  {
    construction: 'back in the capital',
    published: '2023-05-19',
    text: 'Kyrgyz President Sadyr Japarov toured the south on Monday. Back in the capital on Tuesday, he received the Turkmen foreign minister, Rashid Meredov.',
    finds: [
      'meeting held 2023-05-16 @Bishkek/KGZ: Sadyr Japarov/KGZ/head_of_state + Rashid Meredov/TKM/foreign_minister',
    ],
  },
  {
    construction: 'the same host, the same day, no journey between',
    published: '2023-05-19',
    text: 'In Bishkek on Tuesday Kyrgyz President Sadyr Japarov received the Turkmen foreign minister, Rashid Meredov. The same day he met Uzbekistan’s Bakhtiyor Saidov.',
    finds: [
      'meeting held 2023-05-16 @Bishkek/KGZ: Sadyr Japarov/KGZ/head_of_state + Rashid Meredov/TKM/foreign_minister',
      'meeting held 2023-05-16 @Bishkek/KGZ: Sadyr Japarov/KGZ/head_of_state + Bakhtiyor Saidov/UZB',
    ],
  },
  {
    construction: 'another day: no place is said',
    published: '2023-05-19',
    text: 'In Bishkek on Tuesday Kyrgyz President Sadyr Japarov received the Turkmen foreign minister, Rashid Meredov. On Saturday he will meet Uzbekistan’s Bakhtiyor Saidov.',
    finds: [
      'meeting held 2023-05-16 @Bishkek/KGZ: Sadyr Japarov/KGZ/head_of_state + Rashid Meredov/TKM/foreign_minister',
      'meeting planned 2023-05-20 @-: Sadyr Japarov/KGZ/head_of_state + Bakhtiyor Saidov/UZB',
    ],
  },
  {
    construction: 'other people in between: no place is said',
    published: '2023-05-19',
    text: "In Bishkek on Tuesday Kyrgyz President Sadyr Japarov received the Turkmen foreign minister, Rashid Meredov. The same day Tajikistan's Sirojiddin Muhriddin met Iran's Hossein Amir-Abdollahian.",
    finds: [
      'meeting held 2023-05-16 @Bishkek/KGZ: Sadyr Japarov/KGZ/head_of_state + Rashid Meredov/TKM/foreign_minister',
      'meeting held 2023-05-16 @-: Sirojiddin Muhriddin/TJK + Hossein Amir-Abdollahian/IRN',
    ],
  },
  {
    construction: 'when both were in a city',
    published: '2023-10-13',
    text: "Ghana's Shirley Ayorkor Botchwey met Togo's Robert Dussey in late September, when both were in New York for the General Assembly.",
    finds: ['meeting held 2023-09 @New York/USA: Shirley Ayorkor Botchwey/GHA + Robert Dussey/TGO'],
  },
  {
    construction: 'the next meeting is not said to be where the last was',
    published: '2025-04-13',
    text: 'Qatar, Congo meet in Doha\n\nDOHA, April 13 -- Qatari minister Mohammed al-Khulaifi and Congolese Foreign Minister Thérèse Kayikwamba Wagner held talks in Doha on Saturday. They agreed to meet again next Friday.',
    finds: [
      'talks held 2025-04-12 @Doha/QAT: Mohammed al-Khulaifi/QAT + Thérèse Kayikwamba Wagner/COD/foreign_minister',
      'meeting planned 2025-04-18 @-: Mohammed al-Khulaifi/QAT + Thérèse Kayikwamba Wagner/COD/foreign_minister',
    ],
  },
  {
    construction: 'a place spoken about is not where they met',
    published: '2024-04-19',
    text: "Egypt's Sameh Shoukry and Jordan's Ayman Safadi met on Tuesday to discuss aid to Gaza and elections in Iraq.",
    finds: ['meeting held 2024-04-16 @-: Sameh Shoukry/EGY + Ayman Safadi/JOR'],
  },
  {
    construction: 'the day after a journey, in the place it led to',
    published: '2024-03-08',
    text: 'Rafael Grossi flew into Kaliningrad on Tuesday. On Wednesday he saw Alexei Likhachev of Russia there.',
    finds: [
      'meeting held 2024-03-06 @Kaliningrad/RUS: Rafael Grossi/XIA + Alexei Likhachev/RUS',
      '~visit held 2024-03-05 @Kaliningrad/RUS: Rafael Grossi/XIA + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'capital named after its state',
    published: '2023-02-21',
    text: "Cuba's Bruno Rodríguez and Mexico's Marcelo Ebrard sat down in the Cuban capital on Friday.",
    finds: ['meeting held 2023-02-17 @Havana/CUB: Bruno Rodríguez/CUB + Marcelo Ebrard/MEX'],
  },
]
