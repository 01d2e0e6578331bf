import type { ContactCase } from '../notation.ts'

/** "The two" of a new paragraph are those whom its first sentence brings together, and not those who met before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'thanked for a gift; the two had met',
    published: '2023-09-12',
    text: 'Finnish Foreign Minister Elina Valtonen received Tobias Billström in Helsinki on Monday.\n\nPresident Sauli Niinistö gave a watch to Latvian President Edgars Rinkevics. The two will meet again in Riga on 3 October.',
    finds: [
      'meeting held 2023-09-11 @Helsinki/FIN: Elina Valtonen/FIN (host) + Tobias Billström/SWE',
      'meeting planned 2023-10-03 @Riga/LVA: Sauli Niinistö/FIN + Edgars Rinkevics/LVA',
    ],
  },
  {
    construction: 'hands over the chair; the two spoke',
    published: '2023-09-12',
    text: 'Wang Yi met Retno Marsudi in Jakarta on Monday.\n\nCambodian Prime Minister Hun Manet passed the gavel to Laotian Prime Minister Sonexay Siphandone. The two talked by telephone on Saturday.',
    finds: [
      'meeting held 2023-09-11 @Jakarta/IDN: Wang Yi/CHN + Retno Marsudi/IDN',
      'call held 2023-09-09: Hun Manet/KHM + Sonexay Siphandone/LAO',
    ],
  },
  {
    construction: 'praised his host’s rival; the two have never met',
    published: '2023-09-12',
    text: 'Ilham Aliyev met Irakli Garibashvili in Tbilisi on Sunday.\n\nNikol Pashinyan congratulated Recep Tayyip Erdogan. The two last met in Ankara on 3 June.',
    finds: [
      'meeting held 2023-09-10 @Tbilisi/GEO: Ilham Aliyev/AZE + Irakli Garibashvili/GEO',
      'meeting held 2023-06-03 @Ankara/TUR: Nikol Pashinyan/ARM + Recep Tayyip Erdogan/TUR',
      '~message|call held *: Nikol Pashinyan/ARM + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'a spokesman in between; the two are those who met',
    published: '2023-09-12',
    text: 'Ilham Aliyev met Irakli Garibashvili in Tbilisi on Sunday.\n\nTheir ministers stayed outside. The two also had dinner in Batumi on Monday.',
    finds: [
      'meeting held 2023-09-10 @Tbilisi/GEO: Ilham Aliyev/AZE + Irakli Garibashvili/GEO',
      'meeting held 2023-09-11 @Batumi/GEO: Ilham Aliyev/AZE + Irakli Garibashvili/GEO',
    ],
  },
]
