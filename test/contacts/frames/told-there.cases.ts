import type { ContactCase } from '../notation.ts'

/** Who goes somewhere and speaks to somebody there has met him. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'visited the capital, where she told her counterpart',
    published: '2023-10-05',
    text: 'On Tuesday, Dutch Foreign Minister Hanke Bruins Slot visited Tbilisi, where she told her counterpart Ilia Darchiashvili that the door to Europe stood open.',
    finds: ['meeting held 2023-10-03 @Tbilisi/GEO: Hanke Bruins Slot/NLD + Ilia Darchiashvili/GEO'],
  },
  {
    construction: 'made a trip, in which he told X',
    published: '2023-04-06',
    text: 'CIA Director William Burns made an unannounced trip to Saudi Arabia this week, in which he told Crown Prince Mohammed bin Salman that Washington had been caught off guard.',
    finds: ['meeting held 2023-04-03/2023-04-09 @Saudi Arabia/SAU: William Burns/USA + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'paid a visit, during which he assured X',
    published: '2025-05-16',
    text: 'Turkish Foreign Minister Hakan Fidan paid a visit to Tripoli on Thursday, during which he assured Prime Minister Abdulhamid Dbeibah of support.',
    finds: ['meeting held 2025-05-15 @Tripoli/LBY: Hakan Fidan/TUR + Abdulhamid Dbeibah/LBY'],
  },
  {
    construction: 'was in the capital, where he assured X',
    published: '2023-04-06',
    text: 'Chinese Foreign Minister Qin Gang was in Dhaka on Tuesday, where he assured Bangladeshi Foreign Minister Abdul Momen of support.',
    finds: ['meeting held 2023-04-04 @Dhaka/BGD: Qin Gang/CHN + Abdul Momen/BGD'],
  },
  {
    construction: 'flew there and told X',
    published: '2025-06-04',
    text: 'Secretary of State Marco Rubio flew to Ottawa on Tuesday and told Canadian Prime Minister Mark Carney that the tariffs would stay.',
    finds: ['meeting held 2025-06-03 @Ottawa/CAN: Marco Rubio/USA + Mark Carney/CAN'],
  },
  {
    construction: 'will fly there, where he will brief X',
    published: '2025-06-04',
    text: 'Egyptian Foreign Minister Badr Abdelatty will fly to Ankara on Friday, where he will brief President Recep Tayyip Erdogan on the truce.',
    finds: ['meeting planned 2025-06-06 @Ankara/TUR: Badr Abdelatty/EGY + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'flew there and told a newspaper: nobody met',
    published: '2025-06-04',
    text: 'Secretary of State Marco Rubio flew to Ottawa on Tuesday and told reporters that the tariffs would stay.',
    finds: ['visit held 2025-06-03 @Ottawa/CAN: Marco Rubio/USA + Canada/CAN/delegation! (host)'],
  },
  {
    construction: 'flew there and told somebody of a third state: nothing says where',
    published: '2025-06-04',
    text: 'Secretary of State Marco Rubio flew to Ottawa on Tuesday and told Israeli Prime Minister Benjamin Netanyahu to hold his fire.',
    finds: ['visit held 2025-06-03 @Ottawa/CAN: Marco Rubio/USA + Canada/CAN/delegation! (host)'],
  },
  {
    construction: 'is to travel there, where two ministers expect him together',
    published: '2025-09-12',
    text: 'Marco Rubio is to travel to Jerusalem on Sunday to brief Benjamin Netanyahu and on Monday to Paris, where the French and British foreign ministers, Jean-Noel Barrot and Yvette Cooper, expect him together.',
    finds: [
      'meeting planned 2025-09-14 @Jerusalem/ISR: Marco Rubio/USA + Benjamin Netanyahu/ISR',
      'meeting planned 2025-09-15 @Paris/FRA: Jean-Noel Barrot/FRA (host) + Yvette Cooper/GBR (host) + Marco Rubio/USA',
    ],
  },
  {
    construction: 'will fly there, where demonstrators expect him: nobody met',
    published: '2025-09-12',
    text: 'Secretary of State Marco Rubio will fly to Paris on Monday, where farmers expect him.',
    finds: ['visit planned 2025-09-15 @Paris/FRA: Marco Rubio/USA + France/FRA/delegation! (host)'],
  },
  {
    construction: 'flew there; the minister and his visitor discussed',
    published: '2025-09-12',
    text: 'Indian External Affairs Minister S Jaishankar flew to London on Thursday. Foreign Secretary Yvette Cooper and her visitor discussed Ukraine.',
    finds: [
      'meeting held 2025-09-11 @London/GBR: Yvette Cooper/GBR + S Jaishankar/IND',
      '~visit held 2025-09-11 @London/GBR: S Jaishankar/IND + United Kingdom/GBR/delegation! (host)',
    ],
  },
]
