import type { ContactCase } from '../notation.ts'

/** Agencies on armed groups, mediators and officials without a name. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a delegation from the … terror group is heading to meet officials of two states',
    published: '2024-04-09',
    text: 'A delegation from the Hamas terror group is heading to Cairo to meet with Egyptian and Qatari officials for talks on a truce.',
    finds: [
      'meeting|talks planned * @Cairo/EGY: Hamas delegation/XHM/delegation! + Egyptian officials/EGY/delegation! + Qatari officials/QAT/delegation!',
    ],
  },
  {
    construction: 'officials from the militant group',
    published: '2024-04-09',
    text: 'Officials from the militant group Hezbollah met Iranian Foreign Minister Hossein Amir-Abdollahian in Beirut on Monday.',
    finds: ['meeting held 2024-04-08 @Beirut/LBN: Hezbollah officials/XHZ/delegation! + Hossein Amir-Abdollahian/IRN'],
  },
  {
    construction: 'the first since a year, this weekend',
    published: '2024-04-09',
    text: 'Peruvian Foreign Minister Javier Gonzalez-Olaechea and his Ecuadorian counterpart Gabriela Sommerfeld are to hold their first talks since 2019 this weekend in Loja.',
    finds: ['talks planned 2024-04-13/2024-04-14 @Loja/ECU: Javier Gonzalez-Olaechea/PER + Gabriela Sommerfeld/ECU'],
  },
  {
    construction: 'vowed not to do something at a meeting',
    published: '2024-04-09',
    text: 'Kenyan President William Ruto and Ugandan President Yoweri Museveni vowed not to close the border at a meeting in Nairobi on Monday.',
    finds: ['meeting held 2024-04-08 @Nairobi/KEN: William Ruto/KEN + Yoweri Museveni/UGA'],
  },
  {
    construction: 'is travelling to meet',
    published: '2024-04-09',
    text: 'Swedish Foreign Minister Tobias Billstrom is travelling to Oslo to meet his Norwegian counterpart Espen Barth Eide.',
    finds: ['meeting planned * @Oslo/NOR: Tobias Billstrom/SWE + Espen Barth Eide/NOR'],
  },
  {
    construction: 'headline with a group, body with its leaders',
    published: '2024-04-09',
    text: 'Egypt hosts key talks with Hamas\n\nAn Egyptian security delegation met with Hamas leaders in Cairo on Monday to discuss a truce and the release of captives, the state television said in the evening.',
    finds: [
      'meeting|talks held 2024-04-08 @Cairo/EGY: Egyptian security delegation/EGY/delegation! + [Hamas leaders/XHM/group! || Hamas/XHM/delegation! || Hamas leaders/XHM/delegation!]',
    ],
  },
  {
    construction: 'has travelled and met is held',
    published: '2024-04-09',
    text: 'Swedish Foreign Minister Tobias Billstrom travelled to Oslo on Monday to meet his Norwegian counterpart Espen Barth Eide.',
    finds: ['meeting held 2024-04-08 @Oslo/NOR: Tobias Billstrom/SWE + Espen Barth Eide/NOR'],
  },
]
