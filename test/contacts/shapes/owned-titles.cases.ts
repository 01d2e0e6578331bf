import type { ContactCase } from '../notation.ts'

/** A name followed by a title that belongs to somebody named: "X, Y's adviser for Z,". */
export const cases: ContactCase[] = [
  {
    construction: "X, Y's senior adviser for Z, verb",
    published: '2025-05-16',
    text: "Massad Boulos, Donald Trump's senior adviser for the Arab world, met Libyan Prime Minister Abdul Hamid Dbeibah in Tripoli on Tuesday.",
    finds: ['meeting held 2025-05-13 @Tripoli/LBY: Massad Boulos/USA + Abdul Hamid Dbeibah/LBY'],
  },
  {
    construction: "X, Y's special envoy, verb",
    published: '2018-10-05',
    text: "Alexander Lavrentiev, Putin's special envoy for Syria, held talks in Damascus on Wednesday with Bashar al-Assad.",
    finds: ['talks|meeting held 2018-10-03 @Damascus/SYR: Alexander Lavrentiev/RUS + Bashar al-Assad/SYR'],
  },
  {
    construction: "X, Y's national security adviser; he",
    published: '2021-08-27',
    text: "Jake Sullivan, Joe Biden's national security adviser, was in Riyadh this week. On Tuesday he was received by Mohammed bin Salman.",
    finds: ['meeting held 2021-08-24: Jake Sullivan/USA + Mohammed bin Salman/SAU (host)'],
  },
  {
    construction: "X, Y's chief of staff",
    published: '2022-07-15',
    text: "Andriy Yermak, Zelenskyy's chief of staff, telephoned Jake Sullivan on Wednesday.",
    finds: ['call held 2022-07-13: Andriy Yermak/UKR + Jake Sullivan/USA'],
  },
  {
    construction: "X, Y's foreign policy aide",
    published: '2022-07-15',
    text: "Yuri Ushakov, Vladimir Putin's foreign policy aide, saw Ibrahim Kalin, Erdogan's adviser, in Istanbul on Tuesday.",
    finds: ['meeting held 2022-07-12 @Istanbul/TUR: Yuri Ushakov/RUS + Ibrahim Kalin/TUR'],
  },
  {
    construction: "X, Y's brother: no office, and no other state",
    published: '2022-07-15',
    text: "Olaf Scholz met Basil Rajapaksa, the president's brother, in Berlin on Tuesday.",
    finds: ['~meeting held 2022-07-12 @Berlin/DEU: Olaf Scholz/DEU + Basil Rajapaksa/LKA'],
  },
  {
    construction: "X, Y's ministers: others, not X",
    published: '2022-07-15',
    text: "To please Olaf Scholz, Macron's ministers gave way. Scholz telephoned Macron on Tuesday.",
    finds: ['call held 2022-07-12: Olaf Scholz/DEU + Emmanuel Macron/FRA'],
  },
]
