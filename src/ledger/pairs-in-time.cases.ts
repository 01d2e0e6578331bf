import { BERG, CARTER, HOLT, one, type PairCase, REYES, SALO, SATO, two } from './pair-notation.ts'

export const CALLS: readonly PairCase[] = [
  one(
    'two readouts of one call',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held 2025-06-02: ${HOLT}; ${BERG} < 2025-06-03`,
  ),
  two(
    'calls of two days of one crisis',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held 2025-06-03: ${BERG}; ${HOLT} < 2025-06-03`,
  ),
  two(
    'calls of a week apart',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held 2025-06-09: ${BERG}; ${HOLT} < 2025-06-09`,
  ),
  two(
    'calls of the same day of a year on',
    `call held 2024-06-02: ${BERG}; ${HOLT} < 2024-06-02`,
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  two(
    'calls of one minister with two others',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held 2025-06-02: ${BERG}; ${SALO} < 2025-06-02`,
  ),
  one(
    'a call that had two dates: evening in Washington, morning in Tokyo',
    `call held 2025-06-02: ${CARTER}; ${SATO} < 2025-06-02`,
    `call held 2025-06-03: ${SATO}; ${CARTER} < 2025-06-03`,
  ),
  two(
    'two days apart, however far the clocks',
    `call held 2025-06-02: ${CARTER}; ${SATO} < 2025-06-02`,
    `call held 2025-06-04: ${SATO}; ${CARTER} < 2025-06-04`,
  ),
  one(
    'by telephone in one report, by video in the other',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `video held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-03`,
  ),
  two(
    'a call, and the meeting of the same day',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `meeting held 2025-06-02: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-02`,
  ),
  two(
    'a call, and the letter of the same day',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `message held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  one(
    'one day, and the week in which it lies',
    `call held 2025-06-03: ${BERG}; ${HOLT} < 2025-06-03`,
    `call held 2025-06-02/2025-06-08: ${BERG}; ${HOLT} < 2025-06-09`,
  ),
  two(
    'one day, and the week after',
    `call held 2025-06-03: ${BERG}; ${HOLT} < 2025-06-03`,
    `call held 2025-06-09/2025-06-15: ${BERG}; ${HOLT} < 2025-06-16`,
  ),
  one(
    'a conference call told of by two of the four',
    `call held 2025-06-02: ${BERG}; ${HOLT}; ${SALO}; ${SATO} < 2025-06-02`,
    `call held 2025-06-02: ${HOLT}; ${SATO}; ${BERG}; ${SALO} < 2025-06-02`,
  ),
  two(
    'a conference call, and a call of two of the four',
    `call held 2025-06-02: ${BERG}; ${HOLT}; ${SALO} < 2025-06-02`,
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  one(
    'names in the order of another language',
    'call held 2025-06-02: Mori Kenji, JPN, foreign_minister; Seo Min-jun, KOR < 2025-06-02',
    'call held 2025-06-02: Kenji Mori, JPN, foreign_minister; Seo Min-jun, KOR < 2025-06-02',
  ),
  one(
    'a name spelt in two ways',
    'call held 2025-06-02: Dmytro Lysenko, UKR; Mira Holt, DNK < 2025-06-02',
    'call held 2025-06-02: Dmitro Lysenko, UKR; Mira Holt, DNK < 2025-06-02',
  ),
  one(
    'a family name alone',
    `call held 2025-06-02: Berg, NOR; Mira Holt, DNK < 2025-06-02`,
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  two(
    'two of one family name and one state',
    'call held 2025-06-02: Abdullah bin Rashid Al Noor, ARE, foreign_minister; Mira Holt, DNK < 2025-06-02',
    'call held 2025-06-02: Hamad bin Khalid Al Noor, ARE, head_of_state; Mira Holt, DNK < 2025-06-02',
  ),
  one(
    'an office in one, its holder in the other',
    `call held 2025-06-02: the Norwegian foreign minister, NOR, foreign_minister; ${HOLT} < 2025-06-02`,
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  two(
    'another office of the state',
    `call held 2025-06-02: the Norwegian defence minister, NOR, defence_minister; ${HOLT} < 2025-06-02`,
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
  ),
  two(
    'the minister, and who was minister half a year before',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held 2025-06-02: Karl Vik, NOR, foreign_minister; ${HOLT} < 2025-06-02`,
  ),
]

export const TIMES: readonly PairCase[] = [
  one(
    'retold as "last month"',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06: ${BERG}; ${HOLT} < 2025-07-03`,
  ),
  two(
    '"last month" is another month',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-07: ${BERG}; ${HOLT} < 2025-08-03`,
  ),
  two(
    '"this month", and a meeting of the month told of later',
    `meeting held 2025-06: ${BERG}; ${HOLT} < 2025-06-10`,
    `meeting held 2025-06-25: ${BERG}; ${HOLT} < 2025-06-25`,
  ),
  one(
    'a month in both',
    `meeting held 2025-06: ${BERG}; ${HOLT} < 2025-07-10`,
    `meeting held 2025-06: ${HOLT}; ${BERG} < 2025-07-25`,
  ),
  two(
    '"in 2025" of two who meet often',
    `meeting held 2025: ${BERG}; ${HOLT} < 2026-01-10`,
    `meeting held 2025-03-04: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-03-04`,
  ),
  one(
    '"in 2025", in the same town',
    `meeting held 2025: ${BERG}; ${HOLT} @ Bergen, NOR < 2026-01-10`,
    `meeting held 2025-03-04: ${BERG}; ${HOLT} @ Bergen, NOR < 2025-03-04`,
  ),
  two(
    '"in 2025", in other towns',
    `meeting held 2025: ${BERG}; ${HOLT} @ Bergen, NOR < 2026-01-10`,
    `meeting held 2025-03-04: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-03-04`,
  ),
  one(
    'a day and about that day',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} < 2025-06-10`,
    `meeting held 2025-06-11~: ${BERG}; ${HOLT} < 2025-06-12`,
  ),
  one(
    'one of several days, of a text whose own date is not known',
    `meeting held [2025-06-02,2025-06-09]: ${BERG}; ${HOLT}`,
    `meeting held 2025-06-09: ${BERG}; ${HOLT} < 2025-06-09`,
  ),
  two(
    'none of the several days',
    `meeting held [2025-06-02,2025-06-16]: ${BERG}; ${HOLT}`,
    `meeting held 2025-06-09: ${BERG}; ${HOLT} < 2025-06-09`,
  ),
  one(
    'no date, printed on the next day',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held -: ${BERG}; ${HOLT} < 2025-06-03`,
  ),
  two(
    'no date, printed two months later',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call held -: ${BERG}; ${HOLT} < 2025-08-03`,
  ),
  two(
    'no date, printed before it',
    `call held 2025-06-12: ${BERG}; ${HOLT} < 2025-06-12`,
    `call held -: ${BERG}; ${HOLT} < 2025-06-03`,
  ),
  one(
    'no date in either, printed on one day',
    `message held -: ${BERG}; ${HOLT} < 2025-06-02`,
    `message held -: ${HOLT}; ${BERG} < 2025-06-03`,
  ),
  two(
    'no date in either, printed months apart',
    `meeting held -: ${BERG}; ${HOLT} < 2025-01-02`,
    `meeting held -: ${HOLT}; ${BERG} < 2025-06-03`,
  ),
  one(
    'a visit of three days, and the day of the talks in it',
    `meeting held 2025-06-10/2025-06-12: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-12`,
    `meeting held 2025-06-11: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
  ),
  one(
    'reports that differ by a day on where and who',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Bergen, NOR < 2025-06-12`,
    `meeting held 2025-06-11: ${BERG}; ${HOLT} @ Bergen, NOR < 2025-06-13`,
  ),
  one(
    'in person on two days running: one visit',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
    `talks held 2025-06-11: ${BERG}; ${HOLT} < 2025-06-12`,
  ),
  two(
    'in person on two days, the clocks of their capitals far apart, but two days',
    `meeting held 2025-06-10: ${CARTER}; ${SATO} < 2025-06-11`,
    `meeting held 2025-06-12: ${CARTER}; ${SATO} < 2025-06-12`,
  ),
  one(
    'a stretch of months in both, nearly the same',
    `call held 2025-06/2025-09-09: ${BERG}; ${HOLT} < 2025-09-09`,
    `call held 2025-06/2025-09: ${HOLT}; ${BERG} < 2025-09-12`,
  ),
  one(
    'no date, and the month, printed on one day',
    `call held -: ${BERG}; ${HOLT} < 2025-06-19`,
    `call held 2025-06: ${BERG}; ${HOLT} < 2025-06-19`,
  ),
  two(
    'a plan without a date, printed after the day',
    `meeting planned -: ${CARTER}; ${REYES} < 2025-06-18`,
    `meeting cancelled 2025-06-16/2025-06-17: ${CARTER}; ${REYES} < 2025-06-18`,
  ),
]
