import type { ContactCase } from '../notation.ts'

/** Who heads a body that is said to be the ministry's, the party's or the country's, rather than a state's. */
export const cases: readonly ContactCase[] = [
  {
    construction: "head of the ministry's department",
    published: '2024-04-11',
    text: "Lena Vik, head of the ministry's Asia department, met China's Liu Jinsong in Oslo on April 3.",
    finds: ['meeting held 2024-04-03 @Oslo/NOR: Lena Vik/-/official + Liu Jinsong/CHN'],
  },
  {
    construction: "head of the party's international department",
    published: '2024-04-11',
    text: "Liu Jianchao, head of the party's International Department, was received by Emmanuel Macron on April 3.",
    finds: ['meeting held 2024-04-03: Emmanuel Macron/FRA (host) + Liu Jianchao/-/official'],
  },
  {
    construction: "secretary of the country's security council",
    published: '2024-04-11',
    text: "Ali Larijani, secretary of the country's Supreme National Security Council, met Prince Faisal bin Farhan on April 3.",
    finds: ['meeting held 2024-04-03: Ali Larijani/IRN + Faisal bin Farhan/SAU'],
  },
  {
    construction: "the head of the bloc's mission in a town",
    published: '2024-04-11',
    text: "Anna Kowalska, head of the bloc's mission in Tunis, called on Foreign Minister Nabil Ammar on April 3.",
    finds: ['meeting held 2024-04-03: Anna Kowalska/-/official + Nabil Ammar/TUN'],
  },
  {
    construction: "chief of the president's office, in front of the name",
    published: '2024-04-11',
    text: "The chief of the president's office, Andriy Yermak, spoke by phone with Jake Sullivan on April 3.",
    finds: ['call held 2024-04-03: Andriy Yermak/UKR + Jake Sullivan/USA'],
  },
  {
    construction: "heads of the party's bodies at home",
    published: '2024-04-11',
    text: "Olaf Scholz spoke at the party's congress. Lars Klingbeil, head of the party's programme commission, spoke on April 3.",
    finds: [],
  },
]
