import type { ContactCase } from '../notation.ts'

/** What was planned and could not be, and who offered to bring others together. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had planned to meet X, but schedules did not allow it',
    published: '2025-06-26',
    text: 'Singapore Prime Minister Lawrence Wong had also planned to meet the Prime Minister of Senegal, Ousmane Sonko, but their schedules did not allow it.',
    finds: ['meeting cancelled *: Lawrence Wong/SGP + Ousmane Sonko/SEN'],
  },
  {
    construction: 'had hoped to see X, but it was not possible',
    published: '2025-06-26',
    text: 'Irish Foreign Minister Simon Harris had hoped to see Marco Rubio in Washington on Monday, but this was not possible.',
    finds: ['meeting cancelled 2025-06-23 @Washington/USA: Simon Harris/IRL + Marco Rubio/USA'],
  },
  {
    construction: 'was to receive X, but fell ill',
    published: '2025-06-26',
    text: 'Emmanuel Macron was to receive Argentine President Javier Milei on Tuesday, but the president fell ill.',
    finds: ['meeting cancelled 2025-06-24: Emmanuel Macron/FRA + Javier Milei/ARG'],
  },
  {
    construction: 'was due to meet X, though no time could be found',
    published: '2025-06-26',
    text: 'Espen Barth Eide was due to meet Abbas Araghchi in Oslo on Monday, though in the end a room could not be found.',
    finds: ['meeting cancelled 2025-06-23 @Oslo/NOR: Espen Barth Eide/NOR + Abbas Araghchi/IRN'],
  },
  {
    construction: 'is to meet X, but does not expect much',
    published: '2025-06-26',
    text: 'Espen Barth Eide is to meet Abbas Araghchi in Oslo on Monday, but said he did not expect much.',
    finds: ['meeting planned 2025-06-30 @Oslo/NOR: Espen Barth Eide/NOR + Abbas Araghchi/IRN'],
  },
  {
    construction: 'invited two to meet at his place',
    published: '2023-10-05',
    text: 'European Council President Charles Michel said he had invited Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev to meet in Brussels before the end of the month.',
    finds: ['meeting proposed * @Brussels/BEL: Nikol Pashinyan/ARM + Ilham Aliyev/AZE + Charles Michel/XEU (host)'],
  },
  {
    construction: 'two were invited by X to sit down',
    published: '2025-09-05',
    text: 'Congolese President Félix Tshisekedi and Rwandan President Paul Kagame were invited by the Emir of Qatar, Tamim bin Hamad Al Thani, to meet in Doha.',
    finds: [
      'meeting proposed * @Doha/QAT: Félix Tshisekedi/COD + Paul Kagame/RWA + Tamim bin Hamad Al Thani/QAT (host)',
    ],
  },
  {
    construction: 'invited X to visit: no contact',
    published: '2025-09-05',
    text: 'Malaysian Prime Minister Anwar Ibrahim invited Italian Prime Minister Giorgia Meloni to visit Kuala Lumpur.',
    finds: [],
  },
  {
    construction: 'spoke to him telephonically instead: the one whom he could not meet',
    published: '2025-02-21',
    text: 'Johannesburg, 21 February 2025 - Minister Ronald Lamola met Kaja Kallas on Thursday.\n\nA meeting with the Foreign Minister of Saudi Arabia, Prince Faisal bin Farhan, could not take place owing to a change in the latter’s travel plans. Minister Lamola spoke to him telephonically this afternoon instead.',
    finds: [
      'meeting held 2025-02-20: Ronald Lamola/ZAF + Kaja Kallas/XEU',
      'meeting cancelled *: Ronald Lamola/ZAF + Faisal bin Farhan/SAU',
      'call held 2025-02-21: Ronald Lamola/ZAF + Faisal bin Farhan/SAU',
    ],
  },
]
