import { BERG, CARTER, HOLT, IRAN, OMAN, one, type PairCase, REYES, two, USA } from './pair-notation.ts'

export const PLANS: readonly PairCase[] = [
  one(
    'a plan, and that it was held',
    `meeting planned 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-05`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
  ),
  one(
    'a plan, and that it was called off',
    `meeting planned 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-05`,
    `meeting cancelled 2025-06-10: ${BERG}; ${HOLT} < 2025-06-09`,
  ),
  one(
    'told as held, and denied',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
    `meeting denied 2025-06-10: ${HOLT}; ${BERG} < 2025-06-12`,
  ),
  one(
    'a denial without a date, on the next day',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
    `meeting denied -: ${HOLT}; ${BERG} < 2025-06-12`,
  ),
  one(
    'a plan that slipped by two days, in the same town',
    `meeting planned 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-05`,
    `meeting held 2025-06-12: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-12`,
  ),
  two(
    'a plan of the next week, and a meeting held this week',
    `meeting planned 2025-06-16: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-05`,
    `meeting held 2025-06-05: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-05`,
  ),
  one(
    '"in the coming days", and that it was held',
    `call planned 2025-06-05/2025-06-11: ${BERG}; ${HOLT} < 2025-06-05`,
    `call held 2025-06-08: ${BERG}; ${HOLT} < 2025-06-08`,
  ),
  one(
    'a plan for the month, and its day',
    `meeting planned 2025-06: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-05-20`,
    `meeting held 2025-06-24: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-24`,
  ),
  two(
    'a call, and the next call agreed in it',
    `call held 2025-06-02: ${BERG}; ${HOLT} < 2025-06-02`,
    `call planned -: ${BERG}; ${HOLT} < 2025-06-03`,
  ),
  two(
    'a meeting called off, and the call in its place',
    `meeting cancelled 2025-06-10: ${CARTER}; ${REYES} < 2025-06-10`,
    `call held 2025-06-10: ${CARTER}; ${REYES} < 2025-06-10`,
  ),
  two(
    'a meeting called off, and an invitation for later',
    `meeting cancelled 2025-06-10: ${CARTER}; ${REYES} < 2025-06-10`,
    `meeting proposed -: ${CARTER}; ${REYES} @ Mexico City, MEX < 2025-06-11`,
  ),
  one(
    'called off in both, one without its day',
    `meeting cancelled 2025-06: ${CARTER}; ${REYES} < 2025-06-10`,
    `meeting cancelled -: ${CARTER}; ${REYES} < 2025-06-11`,
  ),
  two(
    'refused by a general to one guest, and to another',
    `meeting cancelled 2025-08-03: Musa Bala, NGA; Ali Dan, NER, head_of_state < 2025-08-04`,
    `meeting cancelled 2025-08-07: Ruth Gray, USA, deputy_minister; Ali Dan, NER, head_of_state < 2025-08-08`,
  ),
  one(
    'plans of one meeting by both sides',
    `meeting planned 2025-06-10: ${BERG}; ${HOLT} < 2025-06-05`,
    `meeting planned 2025-06-10: ${HOLT}; ${BERG} @ Oslo, NOR < 2025-06-06`,
  ),
  one(
    'a proposal, and the plan that came of it',
    `meeting proposed 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-01`,
    `meeting planned 2025-06-10: ${HOLT}; ${BERG} @ Oslo, NOR < 2025-06-06`,
  ),
  two(
    'a proposal without a day, and a meeting months later',
    `meeting proposed -: ${BERG}; ${HOLT} < 2025-01-10`,
    `meeting held 2025-06-10: ${HOLT}; ${BERG} @ Oslo, NOR < 2025-06-10`,
  ),
  one(
    'called off, then held after all on the day',
    `meeting cancelled 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-08`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
  ),
  one(
    'under way, then held',
    `talks ongoing 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `talks held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-11`,
  ),
]

export const VISITS_AND_MESSAGES: readonly PairCase[] = [
  one(
    'a visit planned, told by both',
    `visit planned 2025-06-10: ${BERG}; Denmark*, DNK, host @ Copenhagen, DNK < 2025-06-05`,
    `visit planned 2025-06-10: ${BERG}; Denmark*, DNK, host @ Copenhagen, DNK < 2025-06-06`,
  ),
  two(
    'visits to two towns on two days',
    `visit planned 2025-06-10: ${BERG}; Denmark*, DNK, host @ Aarhus, DNK < 2025-06-05`,
    `visit planned 2025-06-12: ${BERG}; Denmark*, DNK, host @ Odense, DNK < 2025-06-05`,
  ),
  one(
    'a visit planned, and the meeting that it became',
    `visit planned 2025-06-10: ${BERG}; Denmark*, DNK, host @ Copenhagen, DNK < 2025-06-05`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Copenhagen, DNK < 2025-06-10`,
  ),
  two(
    'a visit to the state, and a meeting elsewhere in it',
    `visit held 2025-06-10: ${BERG}; Denmark*, DNK, host @ Aarhus, DNK < 2025-06-10`,
    `meeting held 2025-06-11: ${BERG}; ${HOLT} @ Copenhagen, DNK < 2025-06-11`,
  ),
  one(
    'a letter, by its day and by its month',
    'message held 2025-03-05: Paul Carter, USA, head_of_state; Reza Amin, IRN, head_of_state < 2025-03-07',
    'message held 2025-03: Paul Carter, USA, head_of_state; the Supreme Leader of Iran, IRN, head_of_state < 2025-04-13',
  ),
  two(
    'a letter, and its handing over by a third',
    'message held 2025-03-05: Paul Carter, USA, head_of_state; Reza Amin, IRN, head_of_state < 2025-03-07',
    'meeting held 2025-03-12: Said Noor, ARE, envoy; Navid Far, IRN, foreign_minister @ Tehran, IRN < 2025-03-12',
  ),
  two(
    'a letter, and its handing over on the same day',
    'message held 2025-03-12: Paul Carter, USA, head_of_state; Reza Amin, IRN, head_of_state; Said Noor, ARE, envoy, mediator < 2025-03-12',
    'meeting held 2025-03-12: Said Noor, ARE, envoy; Reza Amin, IRN, head_of_state @ Tehran, IRN < 2025-03-12',
  ),
  two(
    'a letter, and the reply to it',
    'message held 2025-03-05: Paul Carter, USA, head_of_state; Reza Amin, IRN, head_of_state < 2025-03-07',
    'message held 2025-03-26: Reza Amin, IRN, head_of_state; Paul Carter, USA, head_of_state < 2025-03-28',
  ),
  one(
    'a reply by way of a third, in two reports of the same days',
    `message held -: ${IRAN}; ${USA}; ${OMAN} < 2025-04-12`,
    `message held -: ${IRAN}; Paul Carter, USA, head_of_state; ${OMAN} < 2025-04-13`,
  ),
]
