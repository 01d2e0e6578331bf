import {
  BERG,
  CARTER,
  HOLT,
  IRAN,
  OMAN,
  one,
  type PairCase,
  REYES,
  RUSSIA,
  SALO,
  SATO,
  two,
  UKRAINE,
  USA,
} from './pair-notation.ts'

export const PLACES: readonly PairCase[] = [
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

export const ROUNDS: readonly PairCase[] = [
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

export const MANY: readonly PairCase[] = [
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
