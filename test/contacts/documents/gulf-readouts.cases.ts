import type { ContactCase } from '../notation.ts'

/** Readouts with long titles, captions in the present tense, and what is spoken of between others. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two titles joined by and, in the first of two subjects',
    published: '2020-10-12',
    text: 'During a phone call on Monday, His Highness Sheikh Mohamed bin Zayed Al Nahyan, Crown Prince of Abu Dhabi and Deputy Supreme Commander of the UAE Armed Forces, and Russian President Vladimir Putin discussed ways of enhancing relations.',
    finds: ['call held 2020-10-12: Mohamed bin Zayed Al Nahyan/ARE + Vladimir Putin/RUS'],
  },
  {
    construction: 'two titles joined by and, both sides with titles behind',
    published: '2020-10-12',
    text: 'Mohammed bin Zayed Al Nahyan, Crown Prince of Abu Dhabi and Deputy Supreme Commander of the UAE Armed Forces, and Recep Tayyip Erdogan, President of Turkey, spoke by phone on Monday.',
    finds: ['call held 2020-10-12: Mohammed bin Zayed Al Nahyan/ARE + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'crown prince and prime minister',
    published: '2020-10-12',
    text: 'Prince Salman bin Hamad, Crown Prince of Bahrain and Prime Minister, met Mark Esper in Manama on Monday.',
    finds: ['meeting held 2020-10-12 @Manama/BHR: Salman bin Hamad/BHR + Mark Esper/USA'],
  },
  {
    construction: 'a minister, and another minister',
    published: '2020-10-12',
    text: 'Nikos Dendias, Foreign Minister of Greece, and Foreign Minister Sameh Shoukry met in Cairo on Monday.',
    finds: ['meeting held 2020-10-12 @Cairo/EGY: Nikos Dendias/GRC + Sameh Shoukry/EGY'],
  },
  {
    construction: 'is received by, of a picture',
    published: '2021-09-07',
    text: 'Foreign Minister Dmytro Kuleba is welcomed by his Polish counterpart Zbigniew Rau in Warsaw on Monday.',
    finds: ['meeting held 2021-09-06 @Warsaw/POL: Zbigniew Rau/POL (host) + Dmytro Kuleba/UKR'],
  },
  {
    construction: 'will be received by',
    published: '2021-09-07',
    text: 'Naftali Bennett will be received by Abdel Fattah el-Sisi on Monday.',
    finds: ['meeting planned 2021-09-13: Abdel Fattah el-Sisi/EGY (host) + Naftali Bennett/ISR'],
  },
  {
    construction: 'transactions between others, spoken of during talks',
    published: '2023-12-29',
    text: 'During the phone talks on Friday, Park Jin and Antony Blinken also shared assessments on the latest development in the suspected arms transactions between North Korea and Russia.',
    finds: ['call held 2023-12-29: Park Jin/KOR + Antony Blinken/USA'],
  },
  {
    construction: 'trade between others, raised in talks',
    published: '2023-12-29',
    text: 'In talks with Antony Blinken on Friday, Park Jin raised the trade in arms between North Korea and Russia.',
    finds: ['talks held 2023-12-29: Park Jin/KOR + Antony Blinken/USA'],
  },
  {
    construction: 'a discussion on the telephone',
    published: '2021-12-14',
    text: 'President Sauli Niinistö had a phone call with President Vladimir Putin on Tuesday. The presidents had a thorough discussion on the borders of Ukraine. Niinistö continued the discussion on the Helsinki spirit.',
    finds: ['call held 2021-12-14: Sauli Niinistö/FIN + Vladimir Putin/RUS'],
  },
]
