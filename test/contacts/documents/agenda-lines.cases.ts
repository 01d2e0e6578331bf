import type { ContactCase } from '../notation.ts'

const AGENDA =
  'European Council\nThe President\n\nMEDIA ADVISORY\n11 May 2025\n\nWeekly agenda of President António Costa, 12-18 May 2025\n\n'

/** Lines of an agenda: where it will be in brackets, what is beside a gathering, and what else is announced. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Meeting with the head of a body (place, family photo)',
    published: '2025-05-11',
    text: `${AGENDA}Monday 12 May 2025\n12.30 Meeting with Secretary General of the OECD Mathias Cormann (Brussels, family photo)\n15.30 Meeting with Prime Minister of Estonia Kristen Michal (Brussels, family photo)\n17.00 Meeting with President of Kenya William Ruto (Europa building, VIP entrance)`,
    finds: [
      'meeting planned 2025-05-12 @Brussels/BEL: António Costa/XEU + Mathias Cormann/-',
      'meeting planned 2025-05-12 @Brussels/BEL: António Costa/XEU + Kristen Michal/EST',
      'meeting planned 2025-05-12: António Costa/XEU + William Ruto/KEN',
    ],
  },
  {
    construction: 'In the margins of the summit: bilateral meeting with X',
    published: '2025-05-11',
    text: `${AGENDA}Friday 16 May 2025\nEuropean Political Community summit (Tirana)\n08.00 Arrival and doorstep\nIn the margins of the summit: bilateral meeting with President of Azerbaijan Ilham Aliyev`,
    finds: ['meeting planned 2025-05-16 @Tirana/ALB: António Costa/XEU + Ilham Aliyev/AZE'],
  },
  {
    construction: 'On the sidelines: meetings with X and Y',
    published: '2025-05-11',
    text: `${AGENDA}Friday 16 May 2025\nEuropean Political Community summit (Tirana)\nOn the sidelines: bilateral meetings with President of Moldova Maia Sandu and Prime Minister of Armenia Nikol Pashinyan`,
    finds: [
      'meeting planned 2025-05-16 @Tirana/ALB: António Costa/XEU + Maia Sandu/MDA',
      'meeting planned 2025-05-16 @Tirana/ALB: António Costa/XEU + Nikol Pashinyan/ARM',
    ],
  },
  {
    construction: 'The visit to P, foreseen for D, has been postponed to the end of the month. He will then meet X',
    published: '2025-05-11',
    text: `${AGENDA}Tuesday 13 May 2025\n10.00 Internal meetings\n\nThe visit to Skopje, initially foreseen for 14 May, has been postponed to the end of the month. The President will then meet Prime Minister Hristijan Mickoski of North Macedonia.`,
    finds: [
      'visit|meeting cancelled 2025-05-14 @Skopje/MKD: António Costa/XEU + North Macedonia/MKD/delegation! (host)',
      'meeting planned 2025-05|2025-05-21/2025-05-31|2025-05~ @Skopje/MKD: António Costa/XEU + Hristijan Mickoski/MKD',
      '~visit planned *: António Costa/XEU + North Macedonia/MKD/delegation! (host)',
    ],
  },
]
