import type { ContactCase } from '../notation.ts'

/** Letters and other messages: written, sent, carried, handed over, answered (rule 16). */
export const cases: readonly ContactCase[] = [
  {
    construction: 'handed over a letter from',
    published: '2025-07-01',
    text: "Uganda's ambassador, Farid Kaliisa, handed President Évariste Ndayishimiye of Burundi a letter from Yoweri Museveni in Bujumbura on Monday.",
    finds: [
      'message held 2025-06-30: Yoweri Museveni/UGA + Évariste Ndayishimiye/BDI/head_of_state + Farid Kaliisa/UGA/ambassador?',
      'meeting held 2025-06-30 @Bujumbura/BDI: Farid Kaliisa/UGA/ambassador + Évariste Ndayishimiye/BDI/head_of_state',
    ],
  },
  {
    construction: 'delivered to X a letter from Y',
    published: '2022-10-21',
    text: 'Omani Foreign Minister Badr Albusaidi on Tuesday delivered to Ebrahim Raisi in Tehran a letter from Sultan Haitham bin Tariq.',
    finds: [
      'message held 2022-10-18: Haitham bin Tariq/OMN/head_of_state + Ebrahim Raisi/IRN + Badr Albusaidi/OMN/foreign_minister?',
      'meeting held 2022-10-18 @Tehran/IRN: Badr Albusaidi/OMN/foreign_minister + Ebrahim Raisi/IRN',
    ],
  },
  {
    construction: 'received a written message from, carried by',
    published: '2024-11-18',
    text: 'King Abdullah II of Jordan received a written message from Kuwaiti Emir Sheikh Mishal Al-Ahmad on Sunday, delivered by Foreign Minister Abdullah Al-Yahya.',
    finds: [
      'message held 2024-11-17: Abdullah II/JOR/head_of_state + Mishal Al-Ahmad/KWT/head_of_state + Abdullah Al-Yahya/KWT/foreign_minister?',
      '~meeting held 2024-11-17: Abdullah Al-Yahya/KWT/foreign_minister + Abdullah II/JOR/head_of_state',
    ],
  },
  {
    construction: 'took delivery of a letter',
    published: '2021-06-14',
    text: 'In Tunis on Friday, Othman Jerandi took delivery of a letter that Abdelmadjid Tebboune had addressed to Tunisian President Kais Saied.',
    finds: ['message held *: Abdelmadjid Tebboune/DZA + Kais Saied/TUN/head_of_state + Othman Jerandi/TUN?'],
  },
  {
    construction: 'replied to a letter',
    published: '2018-04-10',
    text: 'Moon Jae-in replied on Monday to a letter from Shinzo Abe.',
    finds: [
      'message held 2018-04-09: Moon Jae-in/KOR + Shinzo Abe/JPN',
      'message held *: Shinzo Abe/JPN + Moon Jae-in/KOR',
    ],
  },
  {
    construction: 'in a letter to',
    published: '2023-05-16',
    text: 'In a letter to António Guterres dated May 10, Armenian Foreign Minister Ararat Mirzoyan described the shelling as a breach of the truce.',
    finds: ['message held 2023-05-10: António Guterres/XUN + Ararat Mirzoyan/ARM/foreign_minister'],
  },
  {
    construction: 'letter sent by passive',
    published: '2020-08-12',
    text: 'A letter was sent to Nicolás Maduro on Monday by the Norwegian foreign minister, Ine Eriksen Søreide.',
    finds: ['message held 2020-08-10: Nicolás Maduro/VEN + Ine Eriksen Søreide/NOR/foreign_minister'],
  },
  {
    construction: 'telegram of congratulations',
    published: '2019-09-26',
    text: 'Xi Jinping sent a congratulatory telegram to Nguyen Phu Trong on Wednesday.',
    finds: ['message held 2019-09-25: Xi Jinping/CHN + Nguyen Phu Trong/VNM'],
  },
  {
    construction: 'exchanged letters',
    published: '2018-09-26',
    text: 'Donald Trump and Kim Jong Un exchanged letters in early September, the White House said.',
    finds: ['message held 2018-09|2018-09~|2018-09-01/2018-09-10: Donald Trump/USA + Kim Jong Un/PRK'],
  },
  {
    construction: 'oral message conveyed',
    published: '2016-02-03',
    text: "Sushma Swaraj conveyed to Sheikh Mohammed bin Zayed on Tuesday an oral message from India's prime minister, Narendra Modi.",
    finds: [
      'message held 2016-02-02: Narendra Modi/IND/head_of_government + Mohammed bin Zayed/ARE + Sushma Swaraj/IND?',
      '~meeting held 2016-02-02: Sushma Swaraj/IND + Mohammed bin Zayed/ARE',
    ],
  },
  {
    construction: 'wrote to, inverted',
    published: '2024-03-07',
    text: '"The matter brooks no delay," Antonio Tajani wrote on Tuesday to his Albanian colleague, Igli Hasani.',
    finds: ['message held 2024-03-05: Antonio Tajani/ITA + Igli Hasani/ALB/foreign_minister'],
  },
  {
    construction: 'letter from X reached',
    published: '2025-05-11',
    text: 'A letter from Vladimir Putin reached Narendra Modi on Friday.',
    finds: ['message held 2025-05-09: Vladimir Putin/RUS + Narendra Modi/IND'],
  },
  {
    construction: 'sent its reply through',
    published: '2026-01-15',
    text: 'Iran sent its reply to Donald Trump on Monday by way of Oman.',
    finds: ['message held 2026-01-12: Iran/IRN/delegation! + Donald Trump/USA + Oman/OMN/delegation! (mediator)'],
  },
  {
    construction: 'passed a message through',
    published: '2017-07-10',
    text: 'On Thursday Cairo passed a message to Hamas through Khaled Fawzy.',
    finds: ['message held 2017-07-06: Egypt/EGY/delegation! + Hamas/XHM/delegation! + Khaled Fawzy/EGY|- (mediator)?'],
  },
  {
    construction: 'no contact: letters to the public, to the council, open letters',
    published: '2024-03-07',
    text: 'Sergei Lavrov sent a message to participants of the youth forum on Tuesday. In a letter to shareholders the bank spoke of Kyiv. The message from Paris is clear, Stéphane Séjourné said.',
    finds: [],
  },
  {
    construction: 'brought by, to a third',
    published: '2025-03-14',
    text: 'Georgian Foreign Minister Maka Botchorishvili took delivery in Tbilisi on Wednesday of a letter that Ilham Aliyev had addressed to Irakli Kobakhidze, brought by Jeyhun Bayramov.',
    finds: [
      'message held 2025-03-12: Ilham Aliyev/AZE + Irakli Kobakhidze/GEO + Jeyhun Bayramov/AZE (mediator)',
      'meeting held 2025-03-12 @Tbilisi/GEO: Maka Botchorishvili/GEO/foreign_minister + Jeyhun Bayramov/AZE',
    ],
  },
  {
    construction: 'answer to a letter told before',
    published: '2025-03-14',
    text: 'Lula da Silva wrote to Javier Milei on Monday. Argentina sent its answer on Thursday by way of Paraguay.',
    finds: [
      'message held 2025-03-10: Lula da Silva/BRA + Javier Milei/ARG',
      'message held 2025-03-13: Argentina/ARG/delegation! + Lula da Silva/BRA + Paraguay/PRY/delegation! (mediator)',
    ],
  },
  {
    construction: 'was handed a letter',
    published: '2023-08-28',
    text: 'President Macky Sall was handed a letter from Paul Biya by Cameroonian minister Lejeune Mbella Mbella in Dakar on Friday.',
    finds: [
      'message held 2023-08-25: Paul Biya/CMR + Macky Sall/SEN/head_of_state + Lejeune Mbella Mbella/CMR (mediator)',
      'meeting held 2023-08-25 @Dakar/SEN: Lejeune Mbella Mbella/CMR + Macky Sall/SEN/head_of_state',
    ],
  },
]
