import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** Names that begin with a particle, princes in office, heads of bodies, spokespeople who open a text, and what is still to come. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a particle in lower case begins the family name',
    published: '2014-12-09',
    text: 'Staffan de Mistura is the UN envoy for Syria. The government has answered the plan, de Mistura said last month after talks in Damascus with President Bashar al-Assad.',
    finds: ['talks held 2014-11 @Damascus/SYR: Staffan de Mistura/XUN + Bashar al-Assad/SYR'],
  },
  {
    construction: 'a particle behind an adverb',
    published,
    text: 'Ursula von der Leyen flew to Delhi on Monday. On Tuesday von der Leyen met Indian Prime Minister Narendra Modi.',
    finds: [
      'meeting held 2025-09-30: Ursula von der Leyen/XEU + Narendra Modi/IND',
      '~visit held *: Ursula von der Leyen/XEU + India/IND/delegation! (host)',
    ],
  },
  {
    construction: 'a prince is minister by the register',
    published,
    text: 'Prince Faisal bin Farhan met Sergei Lavrov in Moscow on Thursday.',
    finds: ['meeting held 2025-10-02 @Moscow/RUS: Faisal bin Farhan/SAU/foreign_minister + Sergei Lavrov/RUS'],
  },
  {
    construction: 'the head of a body that is known by its letters',
    published,
    text: 'Chinese Foreign Minister Wang Yi on Thursday met with Yang Houlan, Secretary-General of CICA, in Beijing.',
    finds: ['meeting held 2025-10-02 @Beijing/CHN: Wang Yi/CHN + Yang Houlan/-/igo_head'],
  },
  {
    construction: 'the standing committee of a congress',
    published,
    text: "Zhao Leji, chairman of the National People's Congress Standing Committee, on Thursday held talks via video link with Vyacheslav Volodin, chairman of the Russian State Duma.",
    finds: ['video held 2025-10-02: Zhao Leji/CHN/legislator + Vyacheslav Volodin/RUS/legislator'],
  },
  {
    construction: 'a spokesperson of a seat of government opens the text',
    published,
    text: 'A Downing Street spokesperson said:\n\nThe Prime Minister spoke to President Trump yesterday evening.',
    finds: ['call held 2025-10-02: Prime Minister/GBR/office! + Trump/USA'],
  },
  {
    construction: 'will visit several things and then hold talks',
    published,
    text: 'Zambian President Hakainde Hichilema will visit a refinery in Kigamboni, a school and a port and then hold talks with President Samia Suluhu Hassan at State House.',
    finds: ['talks planned null: Hakainde Hichilema/ZMB + Samia Suluhu Hassan/TZA'],
  },
]
