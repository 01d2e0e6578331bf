import type { ContactCase } from '../notation.ts'

/** Days that count from a day which a clause, an event or an entry of the same paragraph has been given. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a day after something was declared on the 5th',
    published: '2017-06-23',
    text: 'Sheikh Sabah Al-Ahmad Al-Sabah began his mediation in the first week of June, a day after the embargo was declared on the 5th, in Jeddah, where he was received by King Salman.',
    finds: ['meeting held 2017-06-06 @Jeddah/SAU: Sabah Al-Ahmad Al-Sabah/KWT + Salman/SAU (host)'],
  },
  {
    construction: 'two days after an ambassador was expelled on 3 May X called Y',
    published: '2023-05-20',
    text: 'Two days after the consul was expelled on 3 May, Melanie Joly telephoned Qin Gang.',
    finds: ['call held 2023-05-05: Melanie Joly/CAN + Qin Gang/CHN'],
  },
  {
    construction: 'met a day after a storm had struck on Tuesday',
    published: '2023-09-14',
    text: 'Emmanuel Macron spoke by telephone with King Mohammed VI a day after an earthquake had struck on Friday.',
    finds: ['call held 2023-09-09: Emmanuel Macron/FRA + Mohammed VI/MAR'],
  },
  {
    construction: 'a week before the parliament voted on 12 March',
    published: '2024-03-20',
    text: 'Antony Blinken received Hakan Fidan in Washington a week before the parliament voted on 12 March.',
    finds: [
      'meeting held 2024-03-05|2024-03-04/2024-03-10 @Washington/USA: Antony Blinken/USA (host) + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'on the 10th, behind a vote of 9 August',
    published: '2020-09-15',
    text: 'It was their first meeting since the presidential election of 9 August, Minsk said. Vladimir Putin sent Alexander Lukashenko a telegram on the 10th; on the 15th the two talked by telephone.',
    finds: [
      'message held 2020-08-10: Vladimir Putin/RUS + Alexander Lukashenko/BLR',
      'call held 2020-08-15: Vladimir Putin/RUS + Alexander Lukashenko/BLR',
    ],
  },
  {
    construction: 'on the 21st, behind a ceasefire of 18 July',
    published: '2025-08-30',
    text: 'The truce of 18 July did not last. On the 21st Marco Rubio telephoned Ahmed al-Sharaa.',
    finds: ['call held 2025-07-21: Marco Rubio/USA + Ahmed al-Sharaa/SYR'],
  },
  {
    construction: 'talked by telephone on a day, and again the day after',
    published: '2020-09-15',
    text: 'On 15 August Vladimir Putin and Alexander Lukashenko talked by telephone, and again the day after.',
    finds: [
      'call held 2020-08-15: Vladimir Putin/RUS + Alexander Lukashenko/BLR',
      'call held 2020-08-16: Vladimir Putin/RUS + Alexander Lukashenko/BLR',
    ],
  },
  {
    construction: 'met on Monday and again the next morning',
    published: '2025-03-14',
    text: 'Andrii Yermak met Marco Rubio in Jeddah on Monday and again the next morning.',
    finds: [
      'meeting held 2025-03-10 @Jeddah/SAU: Andrii Yermak/UKR + Marco Rubio/USA',
      'meeting held 2025-03-11 @Jeddah/SAU: Andrii Yermak/UKR + Marco Rubio/USA',
    ],
  },
  {
    construction: 'the next day he flew to a town to meet X',
    published: '2017-06-23',
    text: 'The emir of Kuwait, Sheikh Sabah Al-Ahmad Al-Sabah, was received in Jeddah by King Salman on 6 June. The next day he flew to Dubai to meet Sheikh Mohammed bin Rashid.',
    finds: [
      'meeting held 2017-06-06 @Jeddah/SAU: Sabah Al-Ahmad Al-Sabah/KWT + Salman/SAU (host)',
      'meeting held 2017-06-07 @Dubai/ARE: Sabah Al-Ahmad Al-Sabah/KWT + Mohammed bin Rashid/ARE',
    ],
  },
  {
    construction: 'ten days before the dinner',
    published: '2025-03-30',
    text: 'Alexander Stubb and Donald Trump dined in Florida on Saturday. Ten days before the dinner Stubb received Volodymyr Zelensky in Helsinki.',
    finds: [
      'meeting held 2025-03-29 @Florida/USA: Alexander Stubb/FIN + Donald Trump/USA',
      'meeting held 2025-03-19 @Helsinki/FIN: Alexander Stubb/FIN (host) + Volodymyr Zelensky/UKR',
    ],
  },
  {
    construction: 'on the evening on which the blockade began',
    published: '2017-06-23',
    text: 'The blockade was declared on 5 June. Sheikh Sabah Al-Ahmad Al-Sabah telephoned Sheikh Tamim bin Hamad Al Thani on the evening on which the blockade began.',
    finds: ['call held 2017-06-05: Sabah Al-Ahmad Al-Sabah/KWT + Tamim bin Hamad Al Thani/QAT'],
  },
  {
    construction: 'the day the war broke out',
    published: '2025-06-30',
    text: 'The war broke out on 13 June. Abbas Araghchi rang Faisal bin Farhan the day the war broke out.',
    finds: ['call held 2025-06-13: Abbas Araghchi/IRN + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'the day after a strike that has no day',
    published: '2025-06-30',
    text: 'Abbas Araghchi rang Faisal bin Farhan the day after the strike on the port.',
    finds: ['call held null: Abbas Araghchi/IRN + Faisal bin Farhan/SAU'],
  },
]
