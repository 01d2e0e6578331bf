import type { ContactCase } from '../notation.ts'

/** Several calls, calls of several, and with whom. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'separate calls',
    published: '2024-03-07',
    text: "Jordanian Foreign Minister Ayman Safadi held separate phone calls on Wednesday with Sweden's Tobias Billström, Slovenia's Tanja Fajon and Ireland's Micheál Martin on aid to Gaza.",
    finds: [
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Tobias Billström/SWE',
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Tanja Fajon/SVN',
      'call held 2024-03-06: Ayman Safadi/JOR/foreign_minister + Micheál Martin/IRL',
    ],
  },
  {
    construction: 'separate calls, one verb with a list',
    published: '2023-05-16',
    text: "Turkish President Recep Tayyip Erdoğan spoke by phone on Sunday with Azerbaijan's Ilham Aliyev, Libya's Abdul Hamid Dbeibah and Hungary's Viktor Orbán.",
    finds: [
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Ilham Aliyev/AZE',
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Abdul Hamid Dbeibah/LBY',
      'call held 2023-05-14: Recep Tayyip Erdoğan/TUR/head_of_state + Viktor Orbán/HUN',
    ],
  },
  {
    construction: 'separate calls with both',
    published: '2025-07-01',
    text: "Omani Foreign Minister Badr Albusaidi telephoned both Iran's Abbas Araghchi and U.S. envoy Steve Witkoff on Monday.",
    finds: [
      'call held 2025-06-30: Badr Albusaidi/OMN/foreign_minister + Abbas Araghchi/IRN',
      'call held 2025-06-30: Badr Albusaidi/OMN/foreign_minister + Steve Witkoff/USA/envoy',
    ],
  },
  {
    construction: 'call, then a second call',
    published: '2020-08-12',
    text: "U.S. Secretary of State Mike Pompeo called Greek Prime Minister Kyriakos Mitsotakis on Monday and, the next day, Turkey's foreign minister, Mevlüt Çavuşoğlu.",
    finds: [
      'call held 2020-08-10: Mike Pompeo/USA/foreign_minister + Kyriakos Mitsotakis/GRC/head_of_government',
      'call held 2020-08-11: Mike Pompeo/USA/foreign_minister + Mevlüt Çavuşoğlu/TUR/foreign_minister',
    ],
  },
  {
    construction: 'three in turn',
    published: '2022-10-21',
    text: "On Sunday Moldovan Foreign Minister Nicu Popescu was on the phone all day: first came Romania's Bogdan Aurescu, then Poland's Zbigniew Rau, and last Lithuania's Gabrielius Landsbergis.",
    finds: [
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Bogdan Aurescu/ROU',
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Zbigniew Rau/POL',
      'call held 2022-10-16: Nicu Popescu/MDA/foreign_minister + Gabrielius Landsbergis/LTU',
    ],
  },
  {
    construction: 'conference call',
    published: '2015-11-20',
    text: 'Angela Merkel, François Hollande, Petro Poroshenko and Vladimir Putin held a conference call on Monday on the withdrawal of weapons in Donbass.',
    finds: [
      'call held 2015-11-16: Angela Merkel/DEU + François Hollande/FRA + Petro Poroshenko/UKR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'three-way call',
    published: '2026-01-15',
    text: 'In a three-way telephone call on Sunday, Presidents Masoud Pezeshkian of Iran and Ilham Aliyev of Azerbaijan agreed with Armenian Prime Minister Nikol Pashinyan on a new railway timetable.',
    finds: [
      'call held 2026-01-11: Masoud Pezeshkian/IRN/head_of_state + Ilham Aliyev/AZE/head_of_state + Nikol Pashinyan/ARM/head_of_government',
    ],
  },
  {
    construction: 'joint call',
    published: '2025-09-24',
    text: "Kaja Kallas, Jean-Noël Barrot and Johann Wadephul made a joint call on Thursday to Iran's foreign minister, Abbas Araghchi.",
    finds: [
      'call held 2025-09-18: Kaja Kallas/XEU + Jean-Noël Barrot/FRA + Johann Wadephul/DEU + Abbas Araghchi/IRN/foreign_minister',
    ],
  },
  {
    construction: 'on a call with a group',
    published: '2023-11-30',
    text: 'President Maia Sandu joined a call with the Baltic foreign ministers on Tuesday, her office in Chişinău said.',
    finds: ['call held 2023-11-28: Maia Sandu/MDA/head_of_state + Baltic foreign ministers/-/group!'],
  },
  {
    construction: 'recurrent calls',
    published: '2023-11-30',
    text: 'U.S. President Joe Biden and Qatari Emir Tamim bin Hamad Al Thani have spoken by phone at least four times this month, a White House official said.',
    finds: [
      'call held 2023-11|2023-11-01/2023-11-30: Joe Biden/USA/head_of_state + Tamim bin Hamad Al Thani/QAT/head_of_state',
    ],
  },
  {
    construction: 'second call in days',
    published: '2025-05-11',
    text: "Pakistani Foreign Minister Ishaq Dar spoke by telephone on Thursday with Saudi Arabia's Faisal bin Farhan. They talked again on Saturday.",
    finds: [
      'call held 2025-05-08: Ishaq Dar/PAK/foreign_minister + Faisal bin Farhan/SAU',
      'call held 2025-05-10: Ishaq Dar/PAK/foreign_minister + Faisal bin Farhan/SAU',
    ],
  },
  {
    construction: 'call with two people of one side',
    published: '2024-11-18',
    text: "In one call on Sunday, Belgium's Alexander De Croo spoke with Rwandan President Paul Kagame, who had Foreign Minister Olivier Nduhungirehe at his side on the line.",
    finds: [
      'call held 2024-11-17: Alexander De Croo/BEL + Paul Kagame/RWA/head_of_state + Olivier Nduhungirehe/RWA/foreign_minister?',
    ],
  },
  {
    construction: 'call with an unnamed holder',
    published: '2016-02-03',
    text: 'Philip Hammond, the British foreign secretary, spoke by phone with the Kuwaiti foreign minister on Saturday.',
    finds: ['call held 2016-01-30: Philip Hammond/GBR/foreign_minister + Kuwaiti foreign minister/KWT/office!'],
  },
  {
    construction: 'call to a body',
    published: '2019-09-26',
    text: "Djibouti's foreign minister, Abdourahman Guelleh Farah, telephoned the African Union's Moussa Faki Mahamat on Friday to ask for observers.",
    finds: ['call held 2019-09-20: Abdourahman Guelleh Farah/DJI/foreign_minister + Moussa Faki Mahamat/XAU'],
  },
]
