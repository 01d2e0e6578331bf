/** Two records of two texts in the notation of `record-notation.ts`, and whether a careful reader takes them to be of one contact. */
export interface PairCase {
  readonly says: string
  readonly a: string
  readonly b: string
  readonly are: 'one' | 'two'
}

function one(says: string, a: string, b: string): PairCase {
  return { says, a, b, are: 'one' }
}

function two(says: string, a: string, b: string): PairCase {
  return { says, a, b, are: 'two' }
}

const BERG = 'Jonas Berg, NOR, foreign_minister'
const HOLT = 'Mira Holt, DNK, foreign_minister'
const SALO = 'Aino Salo, FIN, foreign_minister'
const REYES = 'Ines Reyes, MEX, head_of_state'
const CARTER = 'Paul Carter, USA, head_of_state'
const SATO = 'Emi Sato, JPN, foreign_minister'
const RUSSIA = 'Russian delegation*, RUS'
const UKRAINE = 'Ukrainian delegation*, UKR'
const IRAN = 'Iran*, IRN'
const USA = 'United States*, USA'
const OMAN = 'Oman*, OMN, mediator'

const CALLS: readonly PairCase[] = [
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

const TIMES: readonly PairCase[] = [
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

const PLACES: readonly PairCase[] = [
  one(
    'the town, and a hall in it',
    `meeting held 2025-06-10: ${CARTER}; ${REYES} @ Washington, USA < 2025-06-10`,
    `meeting held 2025-06-10: ${REYES}; ${CARTER} @ White House, USA < 2025-06-11`,
  ),
  one(
    'the town, and the state',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Norway, NOR < 2025-06-11`,
  ),
  one(
    'a house that no table knows',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Villa Solbakken, NOR < 2025-06-11`,
  ),
  one(
    'two towns of one state in reports of one day',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Bergen, NOR < 2025-06-11`,
  ),
  one(
    'two states on one day: an error is likelier than two meetings',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Copenhagen, DNK < 2025-06-11`,
  ),
  two(
    'two states in one month',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06: ${BERG}; ${HOLT} @ Copenhagen, DNK < 2025-07-11`,
  ),
  two(
    'shuttle: the same two in two capitals on two days',
    `meeting held 2025-06-10: ${CARTER}; ${HOLT} @ Copenhagen, DNK < 2025-06-10`,
    `meeting held 2025-06-12: ${CARTER}; ${HOLT} @ Washington, USA < 2025-06-12`,
  ),
  two(
    'shuttle: the envoy with one side, with the other',
    `meeting held 2025-06-10: Lena Roth, XUN, envoy; ${BERG} < 2025-06-10`,
    `meeting held 2025-06-10: Lena Roth, XUN, envoy; ${HOLT} < 2025-06-10`,
  ),
  two(
    'shuttle: back in the same capital four days on',
    `meeting held 2025-06-10: Lena Roth, XUN, envoy; ${BERG} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-14: Lena Roth, XUN, envoy; ${BERG} @ Oslo, NOR < 2025-06-14`,
  ),
]

const ROUNDS: readonly PairCase[] = [
  two(
    'first and second rounds, the second without its day',
    `talks held 2025-05-16: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR # first round of Istanbul talks < 2025-05-17`,
    `talks held 2025-05: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR # second round of Istanbul talks < 2025-06-03`,
  ),
  one(
    'the second round in both, a day in one, the month in the other',
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR # second round of talks < 2025-06-03`,
    `talks held 2025-06: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR # 2nd round of Istanbul talks < 2025-07-03`,
  ),
  two(
    'two rounds of one month',
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR < 2025-06-03`,
    `talks held 2025-06-23: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR < 2025-06-24`,
  ),
  one(
    'delegations in both, the host named in one',
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE}; Türkiye*, TUR, host @ Istanbul, TUR < 2025-06-03`,
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR < 2025-07-25`,
  ),
  one(
    'delegations in one, their heads in the other',
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR < 2025-06-03`,
    `talks held 2025-06-02: Oleg Sorin, RUS, envoy; Taras Melnyk, UKR, defence_minister @ Istanbul, TUR < 2025-06-03`,
  ),
  two(
    'delegations at talks, and their presidents by telephone',
    `talks held 2025-06-02: ${RUSSIA}; ${UKRAINE} @ Istanbul, TUR < 2025-06-03`,
    `call held 2025-06-02: Oleg Sorin, RUS, head_of_state; Taras Melnyk, UKR, head_of_state < 2025-06-03`,
  ),
  two(
    'ninth and tenth meetings of a commission',
    `meeting held 2025: ${BERG}; ${HOLT} @ Oslo, NOR # ninth meeting of the joint commission < 2026-01-03`,
    `meeting held 2025-11-04: ${BERG}; ${HOLT} @ Oslo, NOR # tenth meeting of the joint commission < 2025-11-04`,
  ),
  two(
    'a round, and the next one planned in it',
    `talks held 2025-04-12: ${IRAN}; ${USA}; ${OMAN} @ Muscat, OMN < 2025-04-12`,
    `talks planned 2025-04-19: ${IRAN}; ${USA}; ${OMAN} < 2025-04-12`,
  ),
  one(
    'plans of the next round, "next week" and by its day',
    `talks planned 2025-04-14/2025-04-20: ${IRAN}; ${USA}; ${OMAN} < 2025-04-12`,
    `talks planned 2025-04-19: Peter Ward, USA, envoy; Reza Amin, IRN, foreign_minister < 2025-04-13`,
  ),
  one(
    'the third session by number, a day apart',
    `talks held 2025-06-10: ${BERG}; ${HOLT} # third session of the council < 2025-06-12`,
    `talks held 2025-06-11: ${BERG}; ${HOLT} # 3rd session of the council < 2025-06-12`,
  ),
]

const MANY: readonly PairCase[] = [
  two(
    'bilateral beside trilateral',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT}; ${SALO} @ Oslo, NOR < 2025-06-10`,
  ),
  two(
    'two bilaterals of one day',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${SALO} @ Oslo, NOR < 2025-06-10`,
  ),
  one(
    'a host in one of them',
    `meeting held 2025-06-10: ${BERG}; ${HOLT}; ${SALO}, host @ Helsinki, FIN < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Helsinki, FIN < 2025-06-10`,
  ),
  one(
    'a mediator in one of them',
    `talks held 2025-04-12: ${IRAN}; ${USA}; ${OMAN} @ Muscat, OMN < 2025-04-12`,
    `talks held 2025-04-12: ${USA}; ${IRAN} @ Muscat, OMN < 2025-04-13`,
  ),
  one(
    'an ambassador who sat with the minister',
    `meeting held 2025-06-10: ${BERG}; ${HOLT}; Ola Lund, NOR, ambassador < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} < 2025-06-10`,
  ),
  one(
    'ministers beside their presidents in one of them',
    `meeting held 2025-06-10: ${CARTER}; ${REYES}; Tom Hale, USA, foreign_minister; Luz Mora, MEX, foreign_minister < 2025-06-10`,
    `meeting held 2025-06-10: ${REYES}; ${CARTER} < 2025-06-10`,
  ),
  two(
    'the presidents, and their ministers',
    `meeting held 2025-06-10: ${CARTER}; ${REYES} < 2025-06-10`,
    `meeting held 2025-06-10: Tom Hale, USA, foreign_minister; Luz Mora, MEX, foreign_minister < 2025-06-10`,
  ),
  one(
    'leaders by name, and as a group',
    `summit held 2025-06-10: ${CARTER}; ${REYES}; European leaders**, - @ Washington, USA < 2025-06-10`,
    `meeting held 2025-06-10: ${CARTER}; ${REYES}; Nils Ek, SWE, head_of_government; Piotr Lis, POL, head_of_government; Ana Luz, PRT, head_of_state @ White House, USA < 2025-06-11`,
  ),
  two(
    'two leaders alone, and later the same day with a group',
    `meeting held 2025-06-10: ${CARTER}; ${REYES} @ White House, USA < 2025-06-10`,
    `meeting held 2025-06-10: ${CARTER}; ${REYES}; European leaders**, - @ White House, USA < 2025-06-10`,
  ),
  one(
    'five ministers, one of them not in the other list',
    `meeting held 2025-06-10: ${BERG}; ${HOLT}; ${SALO}; ${SATO}; Nils Ek, SWE, foreign_minister < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT}; ${SALO}; ${SATO} < 2025-06-10`,
  ),
  two(
    'the E3 with Iran, and the E3 by themselves a day before',
    `meeting held 2025-06-20: ${BERG}; ${HOLT}; ${SALO}; Reza Amin, IRN, foreign_minister @ Geneva, CHE < 2025-06-20`,
    `meeting held 2025-06-19: ${BERG}; ${HOLT}; ${SALO} @ Berlin, DEU < 2025-06-19`,
  ),
  two(
    'the mediator with each side, and both together',
    `meeting held 2025-03-18: Lena Roth, XUN, envoy; ${BERG} @ Geneva, CHE < 2025-03-18`,
    `talks held 2025-03-18: ${BERG}; ${HOLT}; Lena Roth, XUN, envoy, mediator @ Geneva, CHE < 2025-03-18`,
  ),
  two(
    'the host with a guest, and the talks he hosted',
    `meeting held 2025-04-12: Reza Amin, IRN, foreign_minister; Said Harthi, OMN, foreign_minister @ Muscat, OMN < 2025-04-12`,
    `talks held 2025-04-12: Reza Amin, IRN, foreign_minister; Peter Ward, USA, envoy; Said Harthi, OMN, foreign_minister, mediator @ Muscat, OMN < 2025-04-12`,
  ),
  one(
    'indirect talks: the mediator a party in one report',
    `talks held 2025-04-12: Reza Amin, IRN, foreign_minister; Peter Ward, USA, envoy; Said Harthi, OMN, foreign_minister @ Muscat, OMN < 2025-04-12`,
    `talks held 2025-04-12: Peter Ward, USA, envoy; Reza Amin, IRN, foreign_minister; Said Harthi, OMN, foreign_minister, mediator @ Muscat, OMN < 2025-04-13`,
  ),
  one(
    'a person in one, only their state in the other, on the same day',
    `meeting held 2025-06-10: ${BERG}; Denmark*, DNK @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
  ),
  two(
    'two states alone, no day in common',
    `talks held 2025-06-10: ${RUSSIA}; ${UKRAINE} < 2025-06-10`,
    `meeting held 2025-06: Oleg Sorin, RUS, envoy; Taras Melnyk, UKR, defence_minister < 2025-07-10`,
  ),
  two(
    'other people of the two states',
    `meeting held 2025-06-10: ${BERG}; ${HOLT} @ Oslo, NOR < 2025-06-10`,
    `meeting held 2025-06-10: Karl Vik, NOR, defence_minister; Bo Friis, DNK, defence_minister @ Oslo, NOR < 2025-06-10`,
  ),
]

const PLANS: readonly PairCase[] = [
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

const VISITS_AND_MESSAGES: readonly PairCase[] = [
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

export const PAIR_CASES: readonly PairCase[] = [
  ...CALLS,
  ...TIMES,
  ...PLACES,
  ...ROUNDS,
  ...MANY,
  ...PLANS,
  ...VISITS_AND_MESSAGES,
]
