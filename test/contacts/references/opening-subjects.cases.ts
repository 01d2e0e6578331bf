import type { ContactCase } from '../notation.ts'

/** "He" after a sentence that tells of no contact: whom that sentence is about, however rare its verb. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'rare verb before',
    published: '2022-06-10',
    text: 'Sergio Mattarella dined with Guy Parmelin in Rome on Monday. Foreign minister Luigi Di Maio fared no better. He spoke on Tuesday with Dmytro Kuleba.',
    finds: [
      'meeting held 2022-06-06 @Rome/ITA: Sergio Mattarella/ITA + Guy Parmelin/CHE',
      'call held 2022-06-07: Luigi Di Maio/ITA + Dmytro Kuleba/UKR',
    ],
  },
  {
    construction: 'dithered',
    published: '2022-06-10',
    text: 'Mario Draghi called Joe Biden on Monday. Boris Johnson dithered. He met Emmanuel Macron in Paris on Thursday.',
    finds: [
      'call held 2022-06-06: Mario Draghi/ITA + Joe Biden/USA',
      'meeting held 2022-06-09 @Paris/FRA: Boris Johnson/GBR + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'no verb at all',
    published: '2022-06-10',
    text: 'Mario Draghi called Joe Biden on Monday. Not so Boris Johnson. He met Emmanuel Macron in Paris on Thursday.',
    finds: [
      'call held 2022-06-06: Mario Draghi/ITA + Joe Biden/USA',
      'meeting held 2022-06-09 @Paris/FRA: Boris Johnson/GBR + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'long subject with two people met',
    published: '2022-06-10',
    text: 'Mario Draghi, who saw Olaf Scholz in Berlin on 3 June and Emmanuel Macron two days later, has urged patience. He would like to speak to Vladimir Putin.',
    finds: [
      'meeting held 2022-06-03 @Berlin/DEU: Mario Draghi/ITA + Olaf Scholz/DEU',
      'meeting held 2022-06-05: Mario Draghi/ITA + Emmanuel Macron/FRA',
      'call|meeting proposed null: Mario Draghi/ITA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'relative with two objects and days, main verb',
    published: '2022-06-10',
    text: 'Boris Johnson, who met Jonas Gahr Støre on Monday and Sanna Marin on Tuesday, told reporters on Friday that he would call Volodymyr Zelenskyy on Saturday.',
    finds: [
      'meeting held 2022-06-06: Boris Johnson/GBR + Jonas Gahr Støre/NOR',
      'meeting held 2022-06-07: Boris Johnson/GBR + Sanna Marin/FIN',
      'call planned 2022-06-11: Boris Johnson/GBR + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'relative with "and a day later", main verb of meeting',
    published: '2022-06-10',
    text: 'Antony Blinken, who telephoned Wang Yi on 1 June and a day later Sergei Lavrov, met Mevlüt Çavuşoğlu in Ankara on Wednesday.',
    finds: [
      'call held 2022-06-01: Antony Blinken/USA + Wang Yi/CHN',
      'call held 2022-06-02: Antony Blinken/USA + Sergei Lavrov/RUS',
      'meeting held 2022-06-08 @Ankara/TUR: Antony Blinken/USA + Mevlüt Çavuşoğlu/TUR',
    ],
  },
]
