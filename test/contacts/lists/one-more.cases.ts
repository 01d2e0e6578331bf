import type { ContactCase } from '../notation.ts'

/** One more session, one more round: a contact counted. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'flew for one more session with',
    published: '2025-06-24',
    text: 'Ron Dermer was in Doha on Monday for one more session with Mohammed bin Abdulrahman Al Thani.',
    finds: ['meeting|talks held 2025-06-23 @Doha/QAT: Ron Dermer/ISR + Mohammed bin Abdulrahman Al Thani/QAT'],
  },
  {
    construction: 'held one more round of talks with',
    published: '2025-06-24',
    text: 'Abbas Araghchi held one more round of talks with Steve Witkoff in Muscat on Sunday.',
    finds: ['talks held 2025-06-22 @Muscat/OMN: Abbas Araghchi/IRN + Steve Witkoff/USA'],
  },
  {
    construction: 'one more, unannounced meeting',
    published: '2025-06-24',
    text: 'Sergey Lavrov had one more, unannounced meeting with Marco Rubio in Kuala Lumpur on Monday.',
    finds: ['meeting held 2025-06-23 @Kuala Lumpur/MYS: Sergey Lavrov/RUS + Marco Rubio/USA'],
  },
  {
    construction: 'two more calls with',
    published: '2025-06-24',
    text: 'Volodymyr Zelenskyy had two more calls with Keir Starmer on Monday.',
    finds: ['call held 2025-06-23: Volodymyr Zelenskyy/UKR + Keir Starmer/GBR'],
  },
  {
    construction: 'there will be one more meeting between',
    published: '2025-06-24',
    text: 'There will be one more meeting between Hakan Fidan and Badr Abdelatty on Friday.',
    finds: ['meeting planned 2025-06-27: Hakan Fidan/TUR + Badr Abdelatty/EGY'],
  },
  {
    construction: 'yet another session with',
    published: '2025-06-24',
    text: 'Kaja Kallas sat through one more long session with Albin Kurti in Brussels on Monday.',
    finds: ['meeting|talks held 2025-06-23 @Brussels/BEL: Kaja Kallas/XEU + Albin Kurti/XKX'],
  },
  {
    construction: 'one more reason to meet',
    published: '2025-06-24',
    text: 'The tariffs are one more reason for concern, Keir Starmer said on Monday of his dealings with Donald Trump.',
    finds: [],
  },
  {
    construction: 'one more session of a body',
    published: '2025-06-24',
    text: 'One more session of parliament is needed before the vote on Serbia, Albin Kurti said.',
    finds: [],
  },
]
