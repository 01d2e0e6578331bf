import type { ContactCase } from '../notation.ts'

/** A guest is received, and by whom has been said before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'their second meeting: the president had been received in May',
    published: '2024-07-10',
    text: 'This morning King Felipe VI received Guatemalan President Bernardo Arévalo in Madrid. It was their second encounter: the President had been received on 18 May.',
    finds: [
      'meeting held 2024-07-10 @Madrid/ESP: King Felipe VI/ESP (host) + Bernardo Arévalo/GTM',
      'meeting held 2024-05-18: King Felipe VI/ESP (host) + Bernardo Arévalo/GTM',
    ],
  },
  {
    construction: 'he had last been hosted in',
    published: '2024-07-10',
    text: 'Emir Tamim bin Hamad Al Thani held talks in Doha on Tuesday with Kazakh President Kassym-Jomart Tokayev. The Kazakh leader had last been hosted in February 2023.',
    finds: [
      'talks held 2024-07-09 @Doha/QAT: Tamim bin Hamad Al Thani/QAT + Kassym-Jomart Tokayev/KAZ',
      'meeting held 2023-02: Tamim bin Hamad Al Thani/QAT (host) + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'was received again on a later day',
    published: '2024-07-10',
    text: 'President Sergio Mattarella met Albanian Prime Minister Edi Rama at the Quirinal on Monday. Mr Rama was received again on Tuesday.',
    finds: [
      'meeting held 2024-07-08: Sergio Mattarella/ITA + Edi Rama/ALB',
      'meeting held 2024-07-09: Sergio Mattarella/ITA (host) + Edi Rama/ALB',
    ],
  },
  {
    construction: 'who was also received in March',
    published: '2024-07-10',
    text: 'Pope Francis telephoned Colombian President Gustavo Petro on Tuesday. Petro was received in audience on 19 January.',
    finds: [
      'call held 2024-07-09: Pope Francis/VAT + Gustavo Petro/COL',
      'meeting held 2024-01-19: Pope Francis/VAT (host) + Gustavo Petro/COL',
    ],
  },
  {
    construction: 'received at home, nobody said',
    published: '2024-07-10',
    text: 'Foreign Minister Xavier Bettel travelled to Dakar on Monday. He was received with military honours.',
    finds: ['visit held 2024-07-08 @Dakar/SEN: Xavier Bettel/LUX + Senegal/SEN/delegation! (host)'],
  },
  {
    construction: 'received with the same day and place is the contact itself',
    published: '2024-07-10',
    text: 'Chancellor Olaf Scholz met Georgian President Salome Zourabichvili in Berlin on Tuesday. She was received with military honours.',
    finds: ['meeting held 2024-07-09 @Berlin/DEU: Olaf Scholz/DEU + Salome Zourabichvili/GEO'],
  },
]
