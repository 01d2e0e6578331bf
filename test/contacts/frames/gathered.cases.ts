import type { ContactCase } from '../notation.ts'

/** People who are together somewhere, face each other, or are had to a town; and those who are not. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'were together in A on a day',
    published: '2023-10-04',
    text: 'Ilham Aliyev, Nikol Pashinyan and Charles Michel were together in Chisinau on June 1.',
    finds: ['meeting held 2023-06-01 @Chisinau/MDA: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Charles Michel/XEU'],
  },
  {
    construction: 'the three had been together once before, in A',
    published: '2023-10-04',
    text: 'Ilham Aliyev, Nikol Pashinyan and Charles Michel met in Brussels on Monday. The three were together once before, in Chisinau on June 1.',
    finds: [
      'meeting held 2023-10-02 @Brussels/BEL: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Charles Michel/XEU',
      'meeting held 2023-06-01 @Chisinau/MDA: Ilham Aliyev/AZE + Nikol Pashinyan/ARM + Charles Michel/XEU',
    ],
  },
  {
    construction: 'faced each other in person',
    published: '2020-09-11',
    text: 'Only on 16 July did Aleksandar Vučić and Avdullah Hoti face each other in person in Brussels.',
    finds: ['meeting held 2020-07-16 @Brussels/BEL: Aleksandar Vučić/SRB + Avdullah Hoti/XKX'],
  },
  {
    construction: 'faced each other across a table',
    published: '2020-09-11',
    text: 'In Geneva on Tuesday Sergey Lavrov and Mike Pompeo faced one another across a table for two hours.',
    finds: ['meeting held 2020-09-08 @Geneva/CHE: Sergey Lavrov/RUS + Mike Pompeo/USA'],
  },
  {
    construction: 'faced each other in an election or before a court',
    published: '2020-09-11',
    text: 'Andrzej Duda and Rafał Trzaskowski faced each other in a second round in July. Kosovo and Serbia faced each other at the court in The Hague. The allies are together in this, Jens Stoltenberg and Angela Merkel said.',
    finds: [],
  },
  {
    construction: 'had X to a town',
    published: '2020-09-11',
    text: 'Emmanuel Macron had Avdullah Hoti to Paris on 8 July.',
    finds: ['meeting held 2020-07-08 @Paris/FRA: Emmanuel Macron/FRA (host) + Avdullah Hoti/XKX'],
  },
  {
    construction: 'had each of two to a town on separate days',
    published: '2020-09-11',
    text: 'Aleksandar Vučić and Avdullah Hoti fell out. Emmanuel Macron had each of them to Paris in July, on separate days.',
    finds: [
      'meeting held 2020-07 @Paris/FRA: Emmanuel Macron/FRA (host) + Aleksandar Vučić/SRB',
      'meeting held 2020-07 @Paris/FRA: Emmanuel Macron/FRA (host) + Avdullah Hoti/XKX',
    ],
  },
  {
    construction: 'had X to thank, had a plane to Paris',
    published: '2020-09-11',
    text: 'Emmanuel Macron had Angela Merkel to thank for it. He had a plane to Paris at noon. Merkel had objections to Paris.',
    finds: [],
  },
]
