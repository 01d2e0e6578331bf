import type { ContactCase } from '../notation.ts'

/** Days counted from what a report recalls, months and years before it was written. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'two months later',
    published: '2022-09-05',
    text: 'The two leaders are rivals. Boris Johnson met Emmanuel Macron in Cornwall on June 10, 2021. Two months later they spoke by phone.',
    finds: [
      'meeting held 2021-06-10 @Cornwall/GBR: Boris Johnson/GBR + Emmanuel Macron/FRA',
      'call held 2021-08: Boris Johnson/GBR + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'that same week',
    published: '2022-09-05',
    text: 'Boris Johnson received Emmanuel Macron in London on 18 June 2020. That same week he telephoned Angela Merkel.',
    finds: [
      'meeting held 2020-06-18 @London/GBR: Boris Johnson/GBR + Emmanuel Macron/FRA',
      'call held 2020-06-15/2020-06-21: Boris Johnson/GBR + Angela Merkel/DEU',
    ],
  },
  {
    construction: 'three days later',
    published: '2022-09-05',
    text: 'Mario Draghi was in Algiers on 11 April, where he met Abdelmadjid Tebboune. Three days later he received Mevlüt Çavuşoğlu in Rome.',
    finds: [
      'meeting held 2022-04-11 @Algiers/DZA: Mario Draghi/ITA + Abdelmadjid Tebboune/DZA',
      'meeting held 2022-04-14 @Rome/ITA: Mario Draghi/ITA + Mevlüt Çavuşoğlu/TUR',
    ],
  },
  {
    construction: 'a year later',
    published: '2022-09-05',
    text: 'Barack Obama and Raúl Castro first shook hands in Panama City in April 2015. A year later they met in Havana.',
    finds: [
      'meeting held 2015-04 @Panama City/PAN: Barack Obama/USA + Raúl Castro/CUB',
      'meeting held 2016|2016-04 @Havana/CUB: Barack Obama/USA + Raúl Castro/CUB',
    ],
  },
  {
    construction: 'the following month',
    published: '2022-09-05',
    text: 'Naftali Bennett met Mohammed bin Zayed in Abu Dhabi in December 2021. The following month he spoke with Vladimir Putin by telephone.',
    finds: [
      'meeting held 2021-12 @Abu Dhabi/ARE: Naftali Bennett/ISR + Mohammed bin Zayed/ARE',
      'call held 2022-01: Naftali Bennett/ISR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'that month',
    published: '2022-09-05',
    text: 'Naftali Bennett met Mohammed bin Zayed in Abu Dhabi in December 2021. Later that month he spoke with Vladimir Putin by telephone.',
    finds: [
      'meeting held 2021-12 @Abu Dhabi/ARE: Naftali Bennett/ISR + Mohammed bin Zayed/ARE',
      'call held 2021-12: Naftali Bennett/ISR + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'a semicolon before the day',
    published: '2022-09-05',
    text: 'The governments of the north are in close touch. Prime Minister Sanna Marin met her colleague Magdalena Andersson in Stockholm on April 13; on May 3 of this year she telephoned Jens Stoltenberg.',
    finds: [
      'meeting held 2022-04-13 @Stockholm/SWE: Sanna Marin/FIN + Magdalena Andersson/SWE',
      'call held 2022-05-03: Sanna Marin/FIN + Jens Stoltenberg/XNA',
    ],
  },
  {
    construction: 'had been meeting since',
    published: '2022-09-09',
    text: 'Dmytro Kuleba and Péter Szijjártó had been meeting in a hotel in Vienna since Monday, the paper was told on Friday.',
    finds: ['meeting|talks held 2022-09-05/2022-09-09 @Vienna/AUT: Dmytro Kuleba/UKR + Péter Szijjártó/HUN'],
  },
  {
    construction: 'have been negotiating since',
    published: '2022-09-09',
    text: 'Delegations from Serbia and Kosovo have been negotiating in Brussels since Tuesday.',
    finds: [
      'talks ongoing|held 2022-09-06/2022-09-09|2022-09-06/.. @Brussels/BEL: Serbian delegation/SRB/delegation! + Kosovar delegation/XKX/delegation!',
    ],
  },
  {
    construction: 'is foreseen for',
    published: '2022-11-12',
    text: 'Sergio Mattarella received Katalin Novák in Rome on Thursday. A second meeting of the two is foreseen for mid-December.',
    finds: [
      'meeting held 2022-11-10 @Rome/ITA: Sergio Mattarella/ITA + Katalin Novák/HUN',
      'meeting planned 2022-12|2022-12~|2022-12-15~|2022-12-11/2022-12-20: Sergio Mattarella/ITA + Katalin Novák/HUN',
    ],
  },
  {
    construction: 'has been to, twice',
    published: '2022-11-12',
    text: 'Lloyd Austin, who has been to Kyiv twice this year, in February and July, told senators he would go again.',
    finds: [
      'visit held 2022-02 @Kyiv/UKR: Lloyd Austin/USA + Ukraine/UKR (host)',
      'visit held 2022-07 @Kyiv/UKR: Lloyd Austin/USA + Ukraine/UKR (host)',
    ],
  },
]
