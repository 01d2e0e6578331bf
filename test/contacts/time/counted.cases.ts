import type { ContactCase } from '../notation.ts'

/** The day of a contact where its own words do not give it at once. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in April first A, and five days later B: of that month, whatever day was told before',
    published: '2025-06-28',
    text: 'The two sides signed on Friday. Massad Boulos sounded out both capitals in April, when he was received first by Félix Tshisekedi in Kinshasa, and five days later by Paul Kagame in Kigali.',
    finds: [
      'meeting held 2025-04 @Kinshasa/COD: Félix Tshisekedi/COD (host) + Massad Boulos/USA',
      'meeting held 2025-04 @Kigali/RWA: Paul Kagame/RWA (host) + Massad Boulos/USA',
    ],
  },
  {
    construction: 'day and month of that year',
    published: '2021-06-10',
    text: "Relations soured in 2019. On 4 March of that year Colombian President Iván Duque received Ecuador's Lenín Moreno in Bogotá.",
    finds: ['meeting held 2019-03-04 @Bogotá/COL: Iván Duque/COL/head_of_state + Lenín Moreno/ECU'],
  },
  {
    construction: 'that year, two sentences after the year',
    published: '2025-07-02',
    text: 'Finnish President Alexander Stubb and Norwegian Prime Minister Jonas Gahr Støre spoke by phone on Tuesday. The border was last open in November 2023. On 14 June of that year their predecessors had not met. Norwegian trade fell by half.',
    finds: ['call held 2025-07-01: Alexander Stubb/FIN/head_of_state + Jonas Gahr Støre/NOR/head_of_government'],
  },
  {
    construction: 'the month of the visit is that of the meeting in its where clause',
    published: '2023-11-09',
    text: 'The cable, agreed when Kazakh President Kassym-Jomart Tokayev paid a state visit to Baku in August 2022, where he met President Ilham Aliyev, is still not laid.',
    finds: ['meeting|visit held 2022-08 @Baku/AZE: Kassym-Jomart Tokayev/KAZ/head_of_state + Ilham Aliyev/AZE'],
  },
  {
    construction: 'the same day counts from a day, not from a year',
    published: '2024-12-12',
    text: "Finnish Foreign Minister Elina Valtonen met Margus Tsahkna of Estonia in Tallinn on Monday to prepare events in 2026. The same day she spoke by phone with Latvia's Baiba Braže.",
    finds: [
      'meeting held 2024-12-09 @Tallinn/EST: Elina Valtonen/FIN/foreign_minister + Margus Tsahkna/EST',
      'call held 2024-12-09: Elina Valtonen/FIN/foreign_minister + Baiba Braže/LVA',
    ],
  },
  {
    construction: 'the same day, in the clause behind another year',
    published: '2023-05-04',
    text: "Greek Foreign Minister Nikos Dendias talked by phone with Albania's Olta Xhaçka on Wednesday about a census due in 2024, and received the Cypriot minister, Constantinos Kombos, in Athens the same day.",
    finds: [
      'call held 2023-05-03: Nikos Dendias/GRC/foreign_minister + Olta Xhaçka/ALB',
      'meeting held 2023-05-03 @Athens/GRC: Nikos Dendias/GRC/foreign_minister + Constantinos Kombos/CYP',
    ],
  },
  {
    construction: 'denied a meeting on the day of the talks told with it',
    published: '2019-01-18',
    text: 'US envoy Zalmay Khalilzad held talks with Foreign Minister Shah Mahmood Qureshi in Islamabad on Thursday but was refused a meeting with Prime Minister Imran Khan.',
    finds: [
      'talks held 2019-01-17 @Islamabad/PAK: Zalmay Khalilzad/USA/envoy + Shah Mahmood Qureshi/PAK',
      'meeting cancelled 2019-01-17 @Islamabad/PAK: Zalmay Khalilzad/USA/envoy + Imran Khan/PAK',
    ],
  },
  {
    construction: 'request turned down, told after the day',
    published: '2023-09-14',
    text: 'EU envoy Emanuela Del Re met the Chadian foreign minister, Mahamat Saleh Annadif, in N’Djamena on Tuesday. Her request to see President Mahamat Déby was turned down.',
    finds: [
      'meeting held 2023-09-12 @N’Djamena/TCD: Emanuela Del Re/XEU/envoy + Mahamat Saleh Annadif/TCD/foreign_minister',
      'meeting cancelled 2023-09-12|null: Emanuela Del Re/XEU/envoy + Mahamat Déby/TCD',
    ],
  },
  {
    construction: 'last and a day of the month',
    published: '2025-03-19',
    text: "Talks between Sudan's Abdel Fattah al-Burhan and Ethiopia's Abiy Ahmed in Djibouti, last November 22, had brought no result.",
    finds: ['talks held 2024-11-22 @Djibouti/DJI: Abdel Fattah al-Burhan/SDN + Abiy Ahmed/ETH'],
  },
  {
    construction: 'a cancelled summit, last and a day of the month',
    published: '2025-03-19',
    text: "A summit of Somalia's Hassan Sheikh Mohamud with Abiy Ahmed of Ethiopia in Nairobi, last January 9, was called off too.",
    finds: ['summit cancelled 2025-01-09 @Nairobi/KEN: Hassan Sheikh Mohamud/SOM + Abiy Ahmed/ETH'],
  },
  {
    construction: 'in the afternoon of the day told before',
    published: '2018-08-23',
    text: 'On Wednesday morning Finnish President Sauli Niinistö met Vladimir Putin in Sochi. In the afternoon he saw the Abkhaz-born minister Sergei Lavrov in Moscow.',
    finds: [
      'meeting held 2018-08-22 @Sochi/RUS: Sauli Niinistö/FIN/head_of_state + Vladimir Putin/RUS',
      'meeting held 2018-08-22 @Moscow/RUS: Sauli Niinistö/FIN/head_of_state + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'due in the afternoon of the report',
    published: '2018-08-23',
    text: 'Finnish President Sauli Niinistö conferred with Vladimir Putin in Sochi on Thursday morning. He was due to brief Estonian President Kersti Kaljulaid in Tallinn in the evening.',
    finds: [
      'meeting held 2018-08-23 @Sochi/RUS: Sauli Niinistö/FIN/head_of_state + Vladimir Putin/RUS',
      'meeting planned 2018-08-23 @Tallinn/EST: Sauli Niinistö/FIN/head_of_state + Kersti Kaljulaid/EST/head_of_state',
    ],
  },
  {
    construction: 'later in the day, of what is still to come',
    published: '2022-06-09',
    text: 'Indonesian President Joko Widodo arrived in Canberra late on Wednesday. He is to be received by Prime Minister Anthony Albanese later in the day.',
    finds: [
      '~visit held 2022-06-08 @Canberra/AUS: Joko Widodo/IDN/head_of_state + Australia/AUS/delegation! (host)',
      'meeting planned 2022-06-09: Joko Widodo/IDN/head_of_state + Anthony Albanese/AUS/head_of_government',
    ],
  },
  {
    construction: 'the statement has a day, the talks another, said later',
    published: '2024-07-05',
    text: "Vietnam's deputy foreign minister Nguyen Minh Vu and his Chinese counterpart Sun Weidong co-chaired a round of border talks in Hanoi, the ministry said in a statement on Thursday. The talks were held on Tuesday.",
    finds: ['talks held 2024-07-02 @Hanoi/VNM: Nguyen Minh Vu/VNM/deputy_minister + Sun Weidong/CHN'],
  },
  {
    construction: 'the statement has a day, the talks another, said before',
    published: '2024-07-05',
    text: "Diplomats of Vietnam and China sat down in Hanoi on Tuesday. Deputy foreign ministers Nguyen Minh Vu and Sun Weidong chaired the talks, Vietnam's foreign ministry said on Thursday.",
    finds: [
      '~talks|meeting held 2024-07-02 @Hanoi/VNM: Vietnamese diplomats/VNM/delegation! + Chinese diplomats/CHN/delegation!',
      'talks held 2024-07-02 @Hanoi/VNM: Nguyen Minh Vu/VNM + Sun Weidong/CHN',
    ],
  },
  {
    construction: 'the call is dated by a later sentence',
    published: '2025-02-14',
    text: "British Prime Minister Keir Starmer has assured Armenia's Nikol Pashinyan of his support in a telephone call. The call, which lasted half an hour, took place on Wednesday evening.",
    finds: ['call held 2025-02-12: Keir Starmer/GBR/head_of_government + Nikol Pashinyan/ARM'],
  },
  {
    construction: 'two days earlier, the day after the meeting',
    published: '2021-07-20',
    text: "Bulgarian President Rumen Radev met North Macedonia's Stevo Pendarovski in Sofia on 12 July. Two days earlier he had telephoned Zoran Zaev, and the day after the meeting he received Olivér Várhelyi of the EU.",
    finds: [
      'meeting held 2021-07-12 @Sofia/BGR: Rumen Radev/BGR/head_of_state + Stevo Pendarovski/MKD',
      'call held 2021-07-10: Rumen Radev/BGR/head_of_state + Zoran Zaev/MKD',
      'meeting held 2021-07-13: Rumen Radev/BGR/head_of_state + Olivér Várhelyi/XEU',
    ],
  },
  {
    construction: 'came two days after they spoke',
    published: '2023-10-05',
    text: "A meeting between Armenia's Ararat Mirzoyan and France's Catherine Colonna in Yerevan on Tuesday came two days after the two spoke by phone.",
    finds: [
      'meeting held 2023-10-03 @Yerevan/ARM: Ararat Mirzoyan/ARM + Catherine Colonna/FRA',
      'call held 2023-10-01: Ararat Mirzoyan/ARM + Catherine Colonna/FRA',
    ],
  },
  {
    construction: 'following a call the previous day',
    published: '2023-10-05',
    text: 'Ararat Mirzoyan met Catherine Colonna in Yerevan on Tuesday, following a phone call between them the previous day.',
    finds: [
      'meeting held 2023-10-03 @Yerevan/ARM: Ararat Mirzoyan/ARM + Catherine Colonna/FRA',
      'call held 2023-10-02: Ararat Mirzoyan/ARM + Catherine Colonna/FRA',
    ],
  },
  {
    construction: 'calendar weeks, past and to come',
    published: '2022-09-14',
    text: 'The Danish and Polish foreign ministers, Jeppe Kofod and Zbigniew Rau, met in Copenhagen last week and will hold a video conference next week.',
    finds: [
      'meeting held 2022-09-05/2022-09-11 @Copenhagen/DNK: Jeppe Kofod/DNK/foreign_minister + Zbigniew Rau/POL/foreign_minister',
      'video planned 2022-09-19/2022-09-25: Jeppe Kofod/DNK/foreign_minister + Zbigniew Rau/POL/foreign_minister',
    ],
  },
]
