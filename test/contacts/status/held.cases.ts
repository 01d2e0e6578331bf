import type { ContactCase } from '../notation.ts'

/** Held or under way, by hearsay, again, or against expectation. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'are meeting',
    published: '2022-10-07',
    text: "At this hour Ukrainian Prime Minister Denys Shmyhal and Latvia's Krisjanis Karins are meeting in Prague behind closed doors.",
    finds: ['meeting ongoing 2022-10-07 @Prague/CZE: Denys Shmyhal/UKR/head_of_government + Krisjanis Karins/LVA'],
  },
  {
    construction: 'talks are under way',
    published: '2015-04-14',
    text: "Talks are under way in Vienna between Deputy Foreign Minister Abbas Araghchi of Iran and the EU's Helga Schmid, a diplomat there said on Tuesday.",
    finds: ['talks ongoing 2015-04-14|null @Vienna/AUT: Abbas Araghchi/IRN/deputy_minister + Helga Schmid/XEU'],
  },
  {
    construction: 'is currently in talks',
    published: '2023-11-14',
    text: 'CIA Director William Burns is currently in talks in Doha with Qatari premier Mohammed bin Abdulrahman Al Thani.',
    finds: [
      'talks|meeting ongoing 2023-11-14|null @Doha/QAT: William Burns/USA/intelligence_chief + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government',
    ],
  },
  {
    construction: 'have been negotiating since',
    published: '2024-05-31',
    text: 'Houthi and Saudi teams have been negotiating in Muscat since Tuesday over the banks in Aden.',
    finds: [
      'talks ongoing|held 2024-05-28/2024-05-31|2024-05-28|2024-05-28/..|2024-05-28/2024-05 @Muscat/OMN: Houthi team/XHU/delegation! + Saudi team/SAU/delegation!',
    ],
  },
  {
    construction: 'past progressive',
    published: '2016-02-12',
    text: 'John Kerry was meeting Omani minister Yusuf bin Alawi in Munich on Thursday when news of the truce came in.',
    finds: ['meeting held 2016-02-11 @Munich/DEU: John Kerry/USA + Yusuf bin Alawi/OMN'],
  },
  {
    construction: 'said they had met',
    published: '2018-01-09',
    text: 'Ugandan and Rwandan officials said on Monday that Presidents Yoweri Museveni and Paul Kagame had met in Entebbe on Saturday.',
    finds: ['meeting held 2018-01-06 @Entebbe/UGA: Yoweri Museveni/UGA/head_of_state + Paul Kagame/RWA/head_of_state'],
  },
  {
    construction: 'was said to have spoken',
    published: '2022-03-11',
    text: "Roman Abramovich aside, Israel's Naftali Bennett was said to have spoken twice by phone with Vladimir Putin on Tuesday.",
    finds: ['call held 2022-03-08: Naftali Bennett/ISR + Vladimir Putin/RUS'],
  },
  {
    construction: 'is believed to have met',
    published: '2024-08-15',
    text: "Eritrea's Osman Saleh is believed to have met Egyptian intelligence chief Abbas Kamel in Asmara on Saturday.",
    finds: ['meeting held 2024-08-10 @Asmara/ERI: Osman Saleh/ERI + Abbas Kamel/EGY/intelligence_chief'],
  },
  {
    construction: 'question headline',
    published: '2025-08-20',
    text: 'Will Zelensky meet Putin?\n\nNobody knows. Analysts in three capitals gave three answers.',
    finds: ['~meeting proposed null: Zelensky/UKR + Putin/RUS'],
  },
  {
    construction: 'for the first time since, day given',
    published: '2023-03-16',
    text: "Serbia's Ivica Dačić met Croatia's Gordan Grlić Radman in Brussels on Monday, for the first time since their quarrel at the OSCE in Lodz on 1 December.",
    finds: [
      'meeting held 2023-03-13 @Brussels/BEL: Ivica Dačić/SRB + Gordan Grlić Radman/HRV',
      '~meeting held 2022-12-01: Ivica Dačić/SRB + Gordan Grlić Radman/HRV',
    ],
  },
  {
    construction: 'for the first time since, year of the last meeting',
    published: '2024-06-12',
    text: "Pakistan's Shehbaz Sharif and Russia's Vladimir Putin met in Astana last Wednesday, for the first time since they met in Samarkand in 2022.",
    finds: [
      'meeting held 2024-06-05 @Astana/KAZ: Shehbaz Sharif/PAK + Vladimir Putin/RUS',
      'meeting held 2022 @Samarkand/UZB: Shehbaz Sharif/PAK + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'went ahead despite',
    published: '2019-07-04',
    text: "Despite the storm, Tuesday's meeting in Port Vila between Vanuatu's Charlot Salwai and Australia's Marise Payne went ahead.",
    finds: ['meeting held 2019-07-02 @Port Vila/VUT: Charlot Salwai/VUT + Marise Payne/AUS'],
  },
  {
    construction: 'long text with all states of affairs',
    published: '2023-11-14',
    text: "Sudanese envoy Dafallah al-Haj had a hard week in Africa. He met Eritrean President Isaias Afwerki in Asmara last Monday. In Nairobi William Ruto refused to receive him. A meeting with Uganda's Yoweri Museveni, fixed for Thursday, was called off. Instead al-Haj spoke by telephone with Chad's Mahamat Déby on Friday. He denied having seen RSF negotiator Youssef Izzat in Addis Ababa. Tomorrow he is to meet Egypt's Sameh Shoukry in Cairo. He would also like to see Algeria's Ahmed Attaf.",
    finds: [
      'meeting held 2023-11-06|2023-11-13 @Asmara/ERI: Dafallah al-Haj/SDN + Isaias Afwerki/ERI/head_of_state',
      'meeting cancelled null|2023-11-06/2023-11-12|2023-11 @Nairobi/KEN: Dafallah al-Haj/SDN + William Ruto/KEN',
      'meeting cancelled 2023-11-09: Dafallah al-Haj/SDN + Yoweri Museveni/UGA',
      'call held 2023-11-10: Dafallah al-Haj/SDN + Mahamat Déby/TCD',
      'meeting denied null|2023-11-06/2023-11-12|2023-11 @Addis Ababa/ETH: Dafallah al-Haj/SDN + Youssef Izzat/XRS',
      'meeting planned 2023-11-15 @Cairo/EGY: Dafallah al-Haj/SDN + Sameh Shoukry/EGY',
      'meeting proposed null: Dafallah al-Haj/SDN + Ahmed Attaf/DZA',
    ],
  },
]
