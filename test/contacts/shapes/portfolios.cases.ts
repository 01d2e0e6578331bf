import type { ContactCase } from '../notation.ts'

/** Ministers and envoys for what no table of portfolios knows: the name begins after it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'deputy prime minister for a field',
    published: '2024-03-07',
    text: 'German Ambassador Margret Uebber met Deputy Prime Minister for Reunification Oleh Bondar in Chisinau on Tuesday.',
    finds: ['meeting held 2024-03-05 @Chisinau/MDA: Margret Uebber/DEU/ambassador + Oleh Bondar/-|MDA/minister'],
  },
  {
    construction: 'minister of a field, name of three words',
    published: '2024-03-07',
    text: 'Chilean Minister of Astronomy Ana María Fuentes met Japanese Foreign Minister Yoko Kamikawa in Santiago on Tuesday.',
    finds: ['meeting held 2024-03-05 @Santiago/CHL: Ana María Fuentes/CHL/minister + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'state secretary for two fields',
    published: '2024-03-07',
    text: "Estonia's State Secretary for Digitalisation and Youth Kadri Tamm held talks with Latvian Foreign Minister Baiba Braže in Riga on Wednesday.",
    finds: ['talks|meeting held 2024-03-06 @Riga/LVA: Kadri Tamm/EST + Baiba Braže/LVA/foreign_minister'],
  },
  {
    construction: 'envoy for a field, in a list',
    published: '2024-03-07',
    text: 'In Kyiv on Tuesday Dutch Envoy for Reconstruction Pieter de Vries met Ukrainian Foreign Minister Dmytro Kuleba and Deputy Prime Minister for Restoration Oleksandr Kubrakov.',
    finds: [
      'meeting held 2024-03-05 @Kyiv/UKR: Pieter de Vries/NLD/envoy + Dmytro Kuleba/UKR/foreign_minister + Oleksandr Kubrakov/UKR/minister',
    ],
  },
  {
    construction: 'commissioner for a field, behind the verb',
    published: '2024-03-07',
    text: 'Turkish Foreign Minister Hakan Fidan received EU Commissioner for Neighbourhood and Enlargement Olivér Várhelyi in Ankara on Tuesday.',
    finds: ['meeting held 2024-03-05 @Ankara/TUR: Hakan Fidan/TUR + Olivér Várhelyi/XEU'],
  },
  {
    construction: 'representative for a field, passive',
    published: '2024-03-07',
    text: 'Norwegian Special Representative for Mediation Ingrid Solheim was received by Colombian President Gustavo Petro in Bogotá on Tuesday.',
    finds: ['meeting held 2024-03-05 @Bogotá/COL: Gustavo Petro/COL (host) + Ingrid Solheim/NOR/envoy'],
  },
]
