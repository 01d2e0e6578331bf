import type { ContactCase } from '../notation.ts'

/** Days counted from something that happened, and that the text dates elsewhere. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two days after the offensive began; the offensive of two days',
    published: '2024-10-08',
    text: 'The army retook the valley in an offensive on September 19 and 20. Two days after the offensive began, Nikol Pashinyan met Ilham Aliyev in Yevlakh.',
    finds: ['meeting held 2024-09-21 @Yevlakh/AZE: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'a day after the raids; the raids of three days',
    published: '2024-10-08',
    text: 'Dozens were killed in raids from September 17 to 19. A day after the raids, Najib Mikati telephoned Emmanuel Macron.',
    finds: ['call held 2024-09-20: Najib Mikati/LBN + Emmanuel Macron/FRA'],
  },
  {
    construction: 'two days after the clash; the June 17 clash',
    published: '2024-07-04',
    text: 'Several sailors were hurt in the June 17 clash at the shoal. US Secretary of State Antony Blinken telephoned Philippine Foreign Secretary Enrique Manalo two days after the clash.',
    finds: ['call held 2024-06-19: Antony Blinken/USA + Enrique Manalo/PHL'],
  },
  {
    construction: 'on the day of the disaster; the quakes of Feb. 6',
    published: '2023-02-17',
    text: 'Rescue work goes on after the devastating quakes of Feb. 6. On the day of the disaster Azerbaijani President Ilham Aliyev called his Turkish counterpart, Recep Tayyip Erdogan.',
    finds: ['call held 2023-02-06: Ilham Aliyev/AZE + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: "a day after the attack; Tuesday's bombing",
    published: '2016-03-25',
    text: "Belgium is in mourning after Tuesday's bombings at the airport. French Prime Minister Manuel Valls met Belgian Prime Minister Charles Michel in Brussels a day after the attacks.",
    finds: ['meeting held 2016-03-23 @Brussels/BEL: Manuel Valls/FRA + Charles Michel/BEL'],
  },
  {
    construction: 'the day before the vote; elections on',
    published: '2019-04-11',
    text: 'Israel held elections on April 9. Prime Minister Benjamin Netanyahu spoke by telephone with Indian Prime Minister Narendra Modi on the day after the vote.',
    finds: ['call held 2019-04-10: Benjamin Netanyahu/ISR + Narendra Modi/IND'],
  },
  {
    construction: 'three days after the coup; the coup of',
    published: '2021-09-20',
    text: 'ECOWAS has suspended Guinea since the coup of September 5. Three days after the coup, ECOWAS president Jean-Claude Brou met coup leader Mamady Doumbouya in Conakry.',
    finds: ['meeting held 2021-09-08 @Conakry/GIN: Jean-Claude Brou/XEC + Mamady Doumbouya/GIN'],
  },
  {
    construction: 'on the eve of the invasion; the invasion on',
    published: '2023-02-20',
    text: 'Russia began its invasion on February 24, 2022. On the eve of the invasion Ukrainian President Volodymyr Zelenskyy telephoned Kazakh President Kassym-Jomart Tokayev.',
    finds: ['call held 2022-02-23: Volodymyr Zelenskyy/UKR + Kassym-Jomart Tokayev/KAZ'],
  },
  {
    construction: 'hours after the explosion, dated behind a place',
    published: '2020-08-09',
    text: 'More than 150 people died in the explosion in the port of Beirut on Tuesday. Hours after the blast French President Emmanuel Macron called his Lebanese counterpart, Michel Aoun.',
    finds: ['call held 2020-08-04: Emmanuel Macron/FRA + Michel Aoun/LBN'],
  },
  {
    construction: 'a week after the crash gives the week',
    published: '2024-06-10',
    text: "Iran's president died in a helicopter crash on 19 May. Two days after the crash Turkish Foreign Minister Hakan Fidan telephoned Iran's acting foreign minister, Ali Bagheri Kani.",
    finds: ['call held 2024-05-21: Hakan Fidan/TUR + Ali Bagheri Kani/IRN'],
  },
  {
    construction: 'an event that the text does not date gives no day',
    published: '2024-06-10',
    text: "Turkish Foreign Minister Hakan Fidan telephoned Iran's acting foreign minister, Ali Bagheri Kani, two days after the crash.",
    finds: ['call held null: Hakan Fidan/TUR + Ali Bagheri Kani/IRN'],
  },
  {
    construction: 'the day of another event is not taken',
    published: '2024-07-04',
    text: 'An election was held in the country on June 9. US Secretary of State Antony Blinken telephoned Philippine Foreign Secretary Enrique Manalo two days after the clash at the shoal.',
    finds: ['call held null: Antony Blinken/USA + Enrique Manalo/PHL'],
  },
]
