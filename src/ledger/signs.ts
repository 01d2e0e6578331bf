/**
 * What speaks for and against two records being of one thing in the world, with its weight and in words.
 * Two of the parties count, those that agree best; two records of the same two people on the same day, by the same mode, come to 14.
 */
export const SIGNS = {
  'parties/same-person': [4, 'the same person'],
  'parties/same-office': [3, 'the same office of the same state, its holder not named in both'],
  'parties/leads-delegation': [3, 'a minister or envoy in one, in the other the delegation that they may lead'],
  'parties/same-delegation': [3, 'the same state or body, nobody named in either'],
  'parties/same-state': [2, 'a person in one, only their state or body in the other'],
  'parties/same-group': [2, 'a group that may be the same'],
  'parties/one-more-shared': [1.5, 'a third or fourth party that both have'],
  'parties/too-few-shared': [-20, 'fewer than two parties that both have'],
  'parties/not-in-both': [-7, 'a party that only one of them has'],
  'parties/not-in-both-of-many': [-2, 'a party that only one of them has, where three or more are shared'],
  'parties/colleague': [-0.5, 'somebody of a side that both have, in one of them only'],
  'parties/host-not-in-both': [0, 'a host or mediator that only one of them names'],
  'parties/told-as-group': [-0.5, 'people named in one, told of as a group in the other'],
  'parties/other-holder': [-8, 'another person of the same state and office'],

  'days/same': [4, 'the same day'],
  'days/within-week': [3, 'the same few days, or a day among them'],
  'days/same-stretch': [3, 'the same month or other stretch of days, or nearly'],
  'days/within-month': [2, 'the same month, or a day in it'],
  'days/within-year': [0, 'a longer time that both may mean'],
  'days/told-soon': [1, 'one has no date, and was published within days of when the other was'],
  'days/told-together': [1, 'one has no date, the other a month or so, and both were published within three days'],
  'days/untold': [-2, 'one has no date, and nothing brings it near the other'],
  'days/both-untold': [2, 'neither has a date, and both were published within three days'],
  'days/adjacent': [0, 'a day apart'],
  'days/adjacent-in-person': [1, 'a day apart, in person in both: two who meet on two days running are on one visit'],
  'days/adjacent-time-zones': [2, 'a day apart: a day that is told roughly, or clocks five hours and more apart'],
  'days/slipped': [-1, 'two or three days apart, one of them a plan'],
  'days/near': [-7, 'two or three days apart'],
  'days/apart': [-14, 'other days'],

  'mode/same': [2, 'the same mode'],
  'mode/same-message': [3, 'a message in both'],
  'mode/same-class': [2, 'meeting, talks or summit: in person in both'],
  'mode/call-or-video': [1, 'by telephone in one, by video in the other'],
  'mode/visit-or-meeting': [-1, 'a visit in one, a meeting in the other'],
  'mode/left-open': [-1, 'a call in one, whose words may as well mean a meeting'],
  'mode/different': [-7, 'a different mode'],
  'mode/message-or-not': [-9, 'a message in one, an exchange in the other'],

  'place/same': [2, 'the same place'],
  'place/same-state': [1, 'a place in the state that the other names'],
  'place/other-town': [-2, 'another place of the same state'],
  'place/other-state': [-3, 'a place in another state'],

  'status/both-off': [2, 'called off or denied in both'],
  'status/off-and-held': [-3, 'called off in one, held in the other'],
  'status/held-and-proposed': [-2, 'no more than proposed in one, and held or called off in the other'],
  'status/same-plan': [1, 'plans published within three days'],

  'title/same-round': [3, 'the same round by number'],
  'title/other-round': [-14, 'another round by number'],
  'title/same': [3, 'the same proper name'],
  'text/same': [-20, 'the same text, or rows of one table, which tells of them as two'],
} as const satisfies Readonly<Record<string, readonly [weight: number, words: string]>>

export type SignName = keyof typeof SIGNS

/** From this score on, two records are told to be of one thing. */
export const LINKED = 11

/** Below this score, two records are not brought into one entry by others that link to both. */
export const COMPATIBLE = 8

/** The sum of what signs weigh. */
export function weigh(signs: readonly SignName[]): number {
  let score = 0
  for (const sign of signs) score += SIGNS[sign][0]
  return score
}
