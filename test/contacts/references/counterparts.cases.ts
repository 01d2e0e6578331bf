import type { ContactCase } from '../notation.ts'

/** Counterparts, hosts and guests, sides, nationalities, delegations and their heads. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'his counterpart, unnamed',
    published: '2025-01-14',
    text: 'Slovak Foreign Minister Juraj Blanár discussed the gas transit dispute with his Moldovan counterpart by telephone on Friday.',
    finds: ['call held 2025-01-10: Juraj Blanár/SVK/foreign_minister + Moldovan counterpart/MDA/office!'],
  },
  {
    construction: 'his counterpart, named in the next sentence',
    published: '2025-01-14',
    text: 'Slovak Foreign Minister Juraj Blanár discussed the gas transit dispute with his Moldovan counterpart by telephone on Friday. "We cannot carry this alone," Mihai Popșoi told him, according to Chisinau.',
    finds: ['call held 2025-01-10: Juraj Blanár/SVK/foreign_minister + Mihai Popșoi/MDA'],
  },
  {
    construction: 'her Omani counterpart',
    published: '2022-03-11',
    text: "Annalena Baerbock rang her Omani counterpart, Badr al-Busaidi, on Wednesday to ask about the tankers. Germany's chief diplomat thanked him for his good offices.",
    finds: ['call held 2022-03-09: Annalena Baerbock/DEU/foreign_minister + Badr al-Busaidi/OMN/foreign_minister'],
  },
  {
    construction: 'his Polish opposite number',
    published: '2024-07-10',
    text: 'Gabrielius Landsbergis, Lithuanian foreign minister, and his Polish opposite number Radoslaw Sikorski met in Suwalki on Saturday to inspect the border works.',
    finds: [
      'meeting held 2024-07-06 @Suwalki/POL: Gabrielius Landsbergis/LTU/foreign_minister + Radoslaw Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'counterpart takes the office of its opposite',
    published: '2017-10-06',
    text: 'Defence Minister Ursula von der Leyen flew to Vilnius on Wednesday. Her Lithuanian counterpart Raimundas Karoblis received her at the airbase for talks on the battlegroup.',
    finds: [
      'meeting|talks held 2017-10-04: Ursula von der Leyen/DEU/defence_minister + Raimundas Karoblis/LTU/defence_minister',
    ],
  },
  {
    construction: 'counterparts, plural, both named elsewhere',
    published: '2019-07-04',
    text: 'Finnish Foreign Minister Pekka Haavisto had dinner in Helsinki on Tuesday with his Swedish and Danish counterparts, Margot Wallström and Jeppe Kofod.',
    finds: [
      'meeting held 2019-07-02 @Helsinki/FIN: Pekka Haavisto/FIN/foreign_minister + Margot Wallström/SWE/foreign_minister + Jeppe Kofod/DNK/foreign_minister',
    ],
  },
  {
    construction: 'his host',
    published: '2023-02-06',
    text: 'Pope Francis arrived in Juba on Friday on his first visit to South Sudan. That afternoon he met his host, President Salva Kiir, at the presidential palace.',
    finds: ['meeting held 2023-02-03: Pope Francis/VAT/head_of_state + Salva Kiir/SSD/head_of_state'],
  },
  {
    construction: 'his guest',
    published: '2014-11-05',
    text: "Tajikistan's President Emomali Rahmon gave a dinner in Dushanbe on Monday. His guest, Turkmen leader Gurbanguly Berdimuhamedov, asked him for a quick decision on the railway.",
    finds: [
      'meeting held 2014-11-03 @Dushanbe/TJK: Emomali Rahmon/TJK/head_of_state + Gurbanguly Berdimuhamedov/TKM/head_of_state',
    ],
  },
  {
    construction: 'nationality as person: the Frenchman',
    published: '2022-02-09',
    text: "Emmanuel Macron crossed the Kremlin's long table on Monday. Vladimir Putin kept the Frenchman for more than five hours of talks on Ukraine.",
    finds: ['talks|meeting held 2022-02-07|null: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'the Turkish side',
    published: '2020-01-13',
    text: 'Russian generals arrived in Ankara on Saturday. They negotiated with the Turkish side until dawn on Sunday over a truce in Idlib.',
    finds: [
      'talks|meeting held 2020-01-11/2020-01-12|2020-01-11|2020-01-12: Russian generals/RUS/delegation! + Turkish side/TUR/delegation!',
    ],
  },
  {
    construction: 'the Egyptian',
    published: '2024-11-19',
    text: 'Badr Abdelatty and Faisal bin Farhan spoke by phone on Sunday. The Egyptian asked the Saudi to press for a truce in Gaza.',
    finds: ['call held 2024-11-17: Badr Abdelatty/EGY + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'the delegation later named by its head',
    published: '2025-02-28',
    text: 'A Syrian delegation was in Riyadh on Wednesday for talks with the Saudi foreign minister, Faisal bin Farhan. It was led by Foreign Minister Asaad al-Shaibani.',
    finds: [
      'talks|meeting held 2025-02-26 @Riyadh/SAU: Asaad al-Shaibani/SYR/foreign_minister + Faisal bin Farhan/SAU/foreign_minister',
    ],
  },
  {
    construction: 'visitor and host swapped by passive',
    published: '2015-09-30',
    text: 'Tunisian President Beji Caid Essebsi was seen at the Élysée on Monday by François Hollande. The Tunisian had been greeted at Orly by a prefect.',
    finds: ['meeting held 2015-09-28: Beji Caid Essebsi/TUN/head_of_state + François Hollande/FRA'],
  },
  {
    construction: 'group then one of its members',
    published: '2025-03-12',
    text: "European leaders gathered at Lancaster House earlier this month. One of them, Norway's Jonas Gahr Støre, telephoned Volodymyr Zelensky on Monday.",
    finds: [
      'call held 2025-03-10: Jonas Gahr Støre/NOR + Volodymyr Zelensky/UKR',
      '~meeting|summit held *: European leaders/-/group! + Jonas Gahr Støre/NOR',
    ],
  },
]
