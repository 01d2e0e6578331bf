import type { ContactCase } from '../notation.ts'

/** "yesterday's vote", "Friday's accord": the day of what stands behind it, not of the contact told beside it. */
export const cases: ContactCase[] = [
  {
    construction: "prepared yesterday's thaw in phone calls with B",
    published: '2021-01-06',
    text: "Kuwaiti foreign minister Ahmad Nasser Al-Sabah prepared yesterday's reconciliation in phone calls with Mohammed bin Abdulrahman Al Thani.",
    finds: [
      'call held null|2021-01~|2020-12/2021-01: Ahmad Nasser Al-Sabah/KWT + Mohammed bin Abdulrahman Al Thani/QAT',
    ],
  },
  {
    construction: "told B by telephone that Tuesday's vote had been fair",
    published: '2023-05-19',
    text: "Charles Michel had telephoned Recep Tayyip Erdogan to say that Sunday's vote was a good sign.",
    finds: ['call held null: Charles Michel/XEU + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: "met B to prepare Friday's accord",
    published: '2025-06-30',
    text: "Massad Boulos had met Paul Kagame in Kigali to prepare Friday's accord.",
    finds: ['meeting held null @Kigali/RWA: Massad Boulos/USA + Paul Kagame/RWA'],
  },
  {
    construction: "spoke with B after yesterday's attack",
    published: '2019-04-22',
    text: "After yesterday's attacks Imran Khan spoke by phone this morning with Ranil Wickremesinghe.",
    finds: ['call held 2019-04-22: Imran Khan/PAK + Ranil Wickremesinghe/LKA'],
  },
  {
    construction: "in yesterday's call: the call's own day",
    published: '2021-01-06',
    text: "In yesterday's call with Emmanuel Macron, Angela Merkel asked for patience.",
    finds: ['call held 2021-01-05: Angela Merkel/DEU + Emmanuel Macron/FRA'],
  },
  {
    construction: "at Monday's signing, where they met: the day of both",
    published: '2018-06-22',
    text: "At Sunday's ceremony in Psarades, Zoran Zaev embraced Alexis Tsipras, whom he had met in Davos in January.",
    finds: [
      'meeting held 2018-01 @Davos/CHE: Zoran Zaev/MKD + Alexis Tsipras/GRC',
      '~meeting held 2018-06-17 @Psarades/GRC: Zoran Zaev/MKD + Alexis Tsipras/GRC',
    ],
  },
  {
    construction: "on the sidelines of Tuesday's conference: the day of both",
    published: '2018-06-22',
    text: "Federica Mogherini spoke with Ayman Safadi on the sidelines of Tuesday's conference in Brussels.",
    finds: ['meeting held 2018-06-19 @Brussels/BEL: Federica Mogherini/XEU + Ayman Safadi/JOR'],
  },
]
