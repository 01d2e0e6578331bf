import type { ContactCase } from '../notation.ts'

/** Plain words for being on the telephone. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was on the line with',
    published: '2024-03-07',
    text: 'Chancellor Olaf Scholz was on the line with President Xi Jinping for an hour on Tuesday.',
    finds: ['call held 2024-03-05: Olaf Scholz/DEU + Xi Jinping/CHN'],
  },
  {
    construction: 'got off the phone with',
    published: '2024-03-07',
    text: 'Prime Minister Justin Trudeau said he had just got off the phone with President Volodymyr Zelenskyy.',
    finds: ['call held 2024-03-07|null: Justin Trudeau/CAN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'come straight from the telephone: it was X',
    published: '2024-03-07',
    text: 'Statement by President Gabriel Boric, 7 March 2024\n\n"Forgive me, I come straight from the telephone," President Boric said. "It was President Petro, and we were on for half an hour."',
    finds: ['call held 2024-03-07: Gabriel Boric/CHL + Petro/COL'],
  },
  {
    construction: 'on the other end of the line was',
    published: '2024-03-07',
    text: "When Albanian Prime Minister Edi Rama's telephone rang on Tuesday, on the other end of the line was Greek Prime Minister Kyriakos Mitsotakis.",
    finds: ['call held 2024-03-05: Edi Rama/ALB + Kyriakos Mitsotakis/GRC'],
  },
  {
    construction: 'had X on the phone',
    published: '2024-03-07',
    text: 'Swedish Prime Minister Ulf Kristersson had Viktor Orbán on the phone on Wednesday.',
    finds: ['call held 2024-03-06: Ulf Kristersson/SWE + Viktor Orbán/HUN'],
  },
  {
    construction: 'hung up after',
    published: '2024-03-07',
    text: 'Finnish President Alexander Stubb hung up on Tuesday after forty minutes with President Donald Trump.',
    finds: ['call held 2024-03-05: Alexander Stubb/FIN + Donald Trump/USA'],
  },
  {
    construction: 'that was X on the phone',
    published: '2024-03-07',
    text: 'Joe Biden came back into the room. "That was Prime Minister Rishi Sunak on the phone," President Biden said.',
    finds: ['call held 2024-03-07|null: Joe Biden/USA + Rishi Sunak/GBR'],
  },
  {
    construction: 'a telephone that rings is no call',
    published: '2024-03-07',
    text: 'The telephone of Foreign Minister Wang Yi is said to ring at all hours. It was President Xi Jinping who named him.',
    finds: [],
  },
]
