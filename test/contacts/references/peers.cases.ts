import type { ContactCase } from '../notation.ts'

/** "the Russian, then the Ukrainian": those of the rank of whoever receives them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a minister received first the Russian, then the Ukrainian',
    published: '2022-03-10',
    text: 'Russian Foreign Minister Sergei Lavrov and Ukrainian Foreign Minister Dmytro Kuleba came to Antalya. Vladimir Putin and Volodymyr Zelensky stayed at home. Turkish Foreign Minister Mevlüt Çavuşoğlu received first the Russian, then the Ukrainian on Thursday.',
    finds: [
      '~visit held *: Sergei Lavrov/RUS + Dmytro Kuleba/UKR + Türkiye/TUR/delegation! (host)',
      'meeting held 2022-03-10: Mevlüt Çavuşoğlu/TUR (host) + Sergei Lavrov/RUS',
      'meeting held 2022-03-10: Mevlüt Çavuşoğlu/TUR (host) + Dmytro Kuleba/UKR',
    ],
  },
  {
    construction: 'a minister met the Egyptian after a president was named',
    published: '2025-03-07',
    text: 'Saudi Foreign Minister Faisal bin Farhan and Egyptian Foreign Minister Badr Abdelatty flew to Jeddah. President Abdel Fattah al-Sisi sent his greetings. Jordanian Foreign Minister Ayman Safadi met the Egyptian on Thursday.',
    finds: [
      '~visit held *: Badr Abdelatty/EGY + Saudi Arabia/SAU/delegation! (host)',
      '~visit held *: Faisal bin Farhan/SAU + Badr Abdelatty/EGY + Saudi Arabia/SAU/delegation! (host)',
      'meeting held 2025-03-06: Ayman Safadi/JOR + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'a president sees a premier: the one named last',
    published: '2020-07-16',
    text: "Kosovo's President Hashim Thaçi stayed in Pristina. Prime Minister Avdullah Hoti of Kosovo flew to Brussels. Serbian President Aleksandar Vučić met the Kosovar there on Thursday.",
    finds: [
      '~visit held *: Avdullah Hoti/XKX + Belgium/BEL/delegation! (host)',
      'meeting held 2020-07-16 @Brussels/BEL: Aleksandar Vučić/SRB + Avdullah Hoti/XKX',
    ],
  },
]
