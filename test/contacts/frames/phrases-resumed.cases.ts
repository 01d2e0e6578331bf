import type { ContactCase } from '../notation.ts'

/** A phrase that takes up the verb again: behind a clause about somebody, behind a day, behind a place. */
export const cases: ContactCase[] = [
  {
    construction: 'spoke with A, whom he thanked for, and with B',
    published: '2022-06-15',
    text: 'On 9 June the British foreign secretary, Liz Truss, spoke with Kenyan President Uhuru Kenyatta, whom she thanked for his patience, and with the foreign minister of Ghana, Shirley Botchwey.',
    finds: [
      'call held 2022-06-09: Liz Truss/GBR + Uhuru Kenyatta/KEN',
      'call held 2022-06-09: Liz Truss/GBR + Shirley Botchwey/GHA',
    ],
  },
  {
    construction: 'held talks with A, who asked for loans, and with B',
    published: '2023-03-17',
    text: 'In Jakarta on Tuesday, Japanese Foreign Minister Yoshimasa Hayashi held talks with Indonesian President Joko Widodo, who asked for more loans, and with his counterpart Retno Marsudi.',
    finds: [
      'talks|meeting held 2023-03-14 @Jakarta/IDN: Yoshimasa Hayashi/JPN + Joko Widodo/IDN',
      'talks|meeting held 2023-03-14 @Jakarta/IDN: Yoshimasa Hayashi/JPN + Retno Marsudi/IDN',
    ],
  },
  {
    construction: 'was received by A, who gave a lunch, and by B',
    published: '2021-10-08',
    text: 'Polish President Andrzej Duda was received on Wednesday by Slovenian President Borut Pahor, who gave a lunch in his honour, and by Prime Minister Janez Jansa.',
    finds: [
      'meeting held 2021-10-06: Andrzej Duda/POL + Borut Pahor/SVN (host)',
      'meeting held 2021-10-06: Andrzej Duda/POL + Janez Jansa/SVN (host)',
    ],
  },
  {
    construction: 'wrote to A, whose term ends, and to B',
    published: '2022-02-11',
    text: 'Estonian Prime Minister Kaja Kallas wrote on Monday to German Chancellor Olaf Scholz, whose party is divided on the matter, and to French President Emmanuel Macron.',
    finds: [
      'message held 2022-02-07: Kaja Kallas/EST + Olaf Scholz/DEU',
      'message held 2022-02-07: Kaja Kallas/EST + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'will meet with A, who has just taken office, and with B',
    published: '2024-11-06',
    text: 'US envoy Amos Hochstein will meet on Thursday with Lebanese Prime Minister Najib Mikati, who has called for a truce, and with army chief Joseph Aoun.',
    finds: [
      'meeting planned 2024-11-07: Amos Hochstein/USA + Najib Mikati/LBN',
      'meeting planned 2024-11-07: Amos Hochstein/USA + Joseph Aoun/LBN',
    ],
  },
  {
    construction: 'was with A on Monday, on Tuesday with B',
    published: '2021-11-26',
    text: 'On Monday Spanish Prime Minister Pedro Sanchez was with Mario Draghi in Rome, on Tuesday with Kyriakos Mitsotakis in Athens.',
    finds: [
      'meeting held 2021-11-22 @Rome/ITA: Pedro Sanchez/ESP + Mario Draghi/ITA',
      'meeting held 2021-11-23 @Athens/GRC: Pedro Sanchez/ESP + Kyriakos Mitsotakis/GRC',
    ],
  },
  {
    construction: 'spoke to A on Monday, on Wednesday to B and on Thursday to C',
    published: '2022-04-08',
    text: 'UN chief Antonio Guterres spoke by phone to Volodymyr Zelenskyy on Monday, on Wednesday to Recep Tayyip Erdogan and on Thursday to Vladimir Putin.',
    finds: [
      'call held 2022-04-04: Antonio Guterres/XUN + Volodymyr Zelenskyy/UKR',
      'call held 2022-04-06: Antonio Guterres/XUN + Recep Tayyip Erdogan/TUR',
      'call held 2022-04-07: Antonio Guterres/XUN + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'conferred with A in Oslo, two days later with B in Stockholm',
    published: '2023-05-19',
    text: 'Finnish President Sauli Niinisto conferred on 10 May with Jonas Gahr Store in Oslo, two days later with Ulf Kristersson in Stockholm.',
    finds: [
      'meeting held 2023-05-10 @Oslo/NOR: Sauli Niinisto/FIN + Jonas Gahr Store/NOR',
      'meeting held 2023-05-12 @Stockholm/SWE: Sauli Niinisto/FIN + Ulf Kristersson/SWE',
    ],
  },
  {
    construction: 'was received first by A and, three days later, by B',
    published: '2024-05-30',
    text: 'Qatari minister Mohammed Al-Khulaifi was received first by Joao Lourenco in Luanda on 20 May, and three days later by William Ruto in Nairobi.',
    finds: [
      'meeting held 2024-05-20 @Luanda/AGO: Mohammed Al-Khulaifi/QAT + Joao Lourenco/AGO (host)',
      'meeting held 2024-05-23 @Nairobi/KEN: Mohammed Al-Khulaifi/QAT + William Ruto/KEN (host)',
    ],
  },
  {
    construction: 'whom he praised for his work with B: what was praised, no talk',
    published: '2022-06-15',
    text: 'On 9 June Liz Truss telephoned Kenyan President Uhuru Kenyatta, whom she praised for his role with the African Union and with the United Nations.',
    finds: ['call held 2022-06-09: Liz Truss/GBR + Uhuru Kenyatta/KEN'],
  },
  {
    construction: 'said that she had spoken with A, who is on good terms with B and with C',
    published: '2022-06-15',
    text: 'Liz Truss spoke on Friday with Kenyan President Uhuru Kenyatta, who is on good terms with Paul Kagame and with Felix Tshisekedi.',
    finds: ['call held 2022-06-10: Liz Truss/GBR + Uhuru Kenyatta/KEN'],
  },
  {
    construction: 'argued with aides on Monday, on Tuesday with reporters',
    published: '2021-11-26',
    text: 'Pedro Sanchez sat with his advisers on Monday, on Tuesday with the press, and on Wednesday he telephoned Mario Draghi.',
    finds: ['call held 2021-11-24: Pedro Sanchez/ESP + Mario Draghi/ITA'],
  },
]
