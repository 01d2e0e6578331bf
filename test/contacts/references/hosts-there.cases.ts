import type { ContactCase } from '../notation.ts'

/** Whoever receives somebody at the end of a journey is of the state he has come to; who sits in an embassy, of its own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'went to a capital, where the emir received him',
    published: '2025-03-30',
    text: 'On Thursday Steve Witkoff went to Doha, where the emir received him.',
    finds: ['meeting held 2025-03-27 @Doha/QAT: Steve Witkoff/USA + emir/QAT/office! (host)'],
  },
  {
    construction: 'flew to a capital, where the president welcomed her',
    published: '2025-03-30',
    text: 'Donald Trump stayed in Washington. Kaja Kallas flew on Friday to Paris, where the president welcomed her at the Elysee.',
    finds: ['meeting held 2025-03-28: Kaja Kallas/XEU + president/FRA/office! (host)'],
  },
  {
    construction: 'arrived in a capital, where he was received by the foreign minister',
    published: '2025-03-30',
    text: 'Sergei Lavrov arrived on Tuesday in Harare, where he was received by the foreign minister.',
    finds: ['meeting held 2025-03-25 @Harare/ZWE: Sergei Lavrov/RUS + foreign minister/ZWE/office! (host)'],
  },
  {
    construction: 'came to a capital, where the prime minister was waiting for him',
    published: '2025-03-30',
    text: 'Wang Yi came on Wednesday to Vientiane, where the prime minister was waiting for him.',
    finds: ['meeting held 2025-03-26 @Vientiane/LAO: Wang Yi/CHN + prime minister/LAO/office! (host)'],
  },
  {
    construction: 'went on to a capital, where his fellow emir awaited him, named later',
    published: '2025-03-30',
    text: 'The emir of Kuwait, Sheikh Mishal Al-Ahmad Al-Sabah, travelled on Monday to Doha, where his fellow emir awaited him. Sheikh Tamim bin Hamad Al Thani gave him dinner.',
    finds: ['meeting held 2025-03-24 @Doha/QAT: Mishal Al-Ahmad Al-Sabah/KWT + Tamim bin Hamad Al Thani/QAT'],
  },
  {
    construction: 'went to an embassy, where he spent an hour with X',
    published: '2022-02-27',
    text: 'Pope Francis went on Friday to the Russian embassy in Rome, where he spent half an hour with Aleksandr Avdeev.',
    finds: ['meeting held 2022-02-25: Francis/VAT + Aleksandr Avdeev/RUS'],
  },
  {
    construction: 'was received at an embassy by X',
    published: '2022-02-27',
    text: 'At the Chinese embassy Retno Marsudi was received on Monday by Ambassador Qi Zhenhong.',
    finds: ['meeting held 2022-02-21: Retno Marsudi/IDN + Qi Zhenhong/CHN'],
  },
  {
    construction: 'a president who speaks of something elsewhere',
    published: '2025-03-30',
    text: 'Emmanuel Macron flew to Berlin on Monday, where the president spoke of the future of Europe.',
    finds: ['~visit held 2025-03-24: Emmanuel Macron/FRA + Germany/DEU/delegation! (host)'],
  },
  {
    construction: 'the bishop of Rome and a president on the telephone',
    published: '2022-02-27',
    text: 'On Saturday the Bishop of Rome and Ukraine’s president spoke by telephone. Pope Francis had gone to the embassy the day before, and Volodymyr Zelensky thanked him.',
    finds: ['call held 2022-02-26: Francis/VAT + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'the Holy Father received X',
    published: '2022-02-27',
    text: 'Viktor Orban was in Rome on Monday. Pope Francis prayed for peace, and the Holy Father received the Hungarian prime minister at noon.',
    finds: ['meeting held 2022-02-21: Francis/VAT (host) + Viktor Orban/HUN'],
  },
]
