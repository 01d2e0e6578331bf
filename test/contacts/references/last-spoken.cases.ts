import type { ContactCase } from '../notation.ts'

const RAMAPHOSA = 'Cyril Ramaphosa/ZAF/head_of_state'

/** When those of a contact had last spoken or met before it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'we had last spoken in, in a quotation',
    published: '2025-05-15',
    text: 'South African President Cyril Ramaphosa said that he had been on the line with Indian Prime Minister Narendra Modi on Tuesday. "We had last spoken in February, when I was in Addis Ababa," the President said.',
    finds: [
      `call held 2025-05-13: ${RAMAPHOSA} + Narendra Modi/IND`,
      `call held 2025-02: ${RAMAPHOSA} + Narendra Modi/IND`,
    ],
  },
  {
    construction: 'we last met in',
    published: '2025-05-15',
    text: 'Finnish President Alexander Stubb spoke by telephone with Ukrainian President Volodymyr Zelenskyy on Wednesday. "It was a good talk. We last met in Kyiv on 24 April," Stubb said.',
    finds: [
      'call held 2025-05-14: Alexander Stubb/FIN + Volodymyr Zelenskyy/UKR',
      'meeting held 2025-04-24 @Kyiv/UKR: Alexander Stubb/FIN + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'the two last spoke in',
    published: '2025-05-15',
    text: 'Turkish President Recep Tayyip Erdogan had a telephone conversation with US President Donald Trump on Wednesday. The two had last spoken in March.',
    finds: [
      'call held 2025-05-14: Recep Tayyip Erdogan/TUR + Donald Trump/USA',
      'call held 2025-03: Recep Tayyip Erdogan/TUR + Donald Trump/USA',
    ],
  },
  {
    construction: 'the last time we met was in',
    published: '2025-05-15',
    text: 'Finnish President Alexander Stubb met Ukrainian President Volodymyr Zelenskyy in Tirana on Wednesday. "The last time we saw each other was in April in Kyiv," Stubb said.',
    finds: [
      'meeting held 2025-05-14 @Tirana/ALB: Alexander Stubb/FIN + Volodymyr Zelenskyy/UKR',
      'meeting held 2025-04 @Kyiv/UKR: Alexander Stubb/FIN + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'we had previously met',
    published: '2025-05-15',
    text: 'Brazilian President Luiz Inácio Lula da Silva received Chilean President Gabriel Boric in Brasília on Wednesday. "We had already met in August," Lula said.',
    finds: [
      'meeting held 2025-05-14 @Brasília/BRA: Luiz Inácio Lula da Silva/BRA (host) + Gabriel Boric/CHL',
      'meeting held 2024-08: Luiz Inácio Lula da Silva/BRA + Gabriel Boric/CHL',
    ],
  },
  {
    construction: 'they had not spoken since',
    published: '2025-05-15',
    text: 'French President Emmanuel Macron telephoned Russian President Vladimir Putin on Tuesday. They had not spoken since September 2022.',
    finds: [
      'call held 2025-05-13: Emmanuel Macron/FRA + Vladimir Putin/RUS',
      'call held 2022-09: Emmanuel Macron/FRA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'we as the government has met nobody',
    published: '2025-05-15',
    text: 'South African President Cyril Ramaphosa spoke by telephone with Indian Prime Minister Narendra Modi on Tuesday. "We have met our targets, and we spoke of trade," the President told journalists. "We met voters in January."',
    finds: [`call held 2025-05-13: ${RAMAPHOSA} + Narendra Modi/IND`],
  },
]
