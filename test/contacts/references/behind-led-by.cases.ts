import type { ContactCase } from '../notation.ts'

/** "After X began, officials led by Y sat down with Z": those who were led are the subject, whatever stands before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'days after X began, officials led by Y sat down with Z',
    published: '2025-06-08',
    text: 'Three days after the ceasefire began, Pakistani officials led by Asim Malik sat down with Ajit Doval in Muscat.',
    finds: ['meeting held * @Muscat/OMN: Asim Malik/PAK + Ajit Doval/IND'],
  },
  {
    construction: 'when X ended, a delegation headed by Y met Z',
    published: '2025-06-10',
    text: 'When the conference ended, a Syrian delegation headed by Asaad al-Shaibani met Marco Rubio in New York on Monday.',
    finds: ['meeting held 2025-06-09 @New York/USA: Asaad al-Shaibani/SYR + Marco Rubio/USA'],
  },
  {
    construction: 'as X went on, a team sent by Y flew to Z for talks',
    published: '2025-06-10',
    text: 'As the fighting went on, Congolese envoys sent by Félix Tshisekedi held talks with M23 representatives in Doha on Monday.',
    finds: ['talks held 2025-06-09 @Doha/QAT: Congolese envoys/COD/delegation! + M23 representatives/XM3/delegation!'],
  },
  {
    construction: 'before X opened, ministers from A chaired by Y met',
    published: '2025-06-10',
    text: 'Before the summit opened, American senators led by Lindsey Graham was received by Volodymyr Zelenskyy in Kyiv.',
    finds: ['meeting held * @Kyiv/UKR: Volodymyr Zelenskyy/UKR + Lindsey Graham/USA'],
  },
  {
    construction: 'the subject with a relative clause behind a subordinate one',
    published: '2025-06-10',
    text: 'Hours after the raid took place, Israeli officials who had flown in from Tel Aviv met Egyptian mediators in Cairo.',
    finds: ['meeting|talks held * @Cairo/EGY: Israeli officials/ISR/delegation! + Egyptian mediators/EGY/delegation!'],
  },
]
