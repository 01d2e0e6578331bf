import type { Page } from './head.ts'

const QUARTER =
  /^(north|south|east|west|central|northern|southern|eastern|western|northeast|southeast|northwest|southwest|south-east|latin|sub-saharan|middle|near|far|greater|persian|wider)$/
const REGION =
  /^(asia|africa|america|americas|europe|caucasus|balkans|baltics|nordics|mediterranean|east|gulf|sahel|caribbean|pacific|maghreb|mashreq|levant|arctic|benelux)$/

// "the six Gulf [states]" are told by their noun.
const PEOPLES = /^(states|countries|nations|powers|members|capitals|governments|region)$/

/** Past "[Central Asia]", "[the Sahel]", "[the region]", behind "the five presidents of"; 0 where no region stands there. */
export function namedRegionEnd({ tokens }: Page, from: number, limit: number): number {
  let at = tokens[from]?.norm === 'the' ? from + 1 : from
  const definite = at > from || tokens[from - 1]?.norm === 'the'
  if (definite && /^(region|subregion|sub-region|continent)$/.test(tokens[at]?.norm ?? '')) return at + 1
  while (
    at < limit &&
    QUARTER.test(tokens[at]!.norm) &&
    tokens[at]!.letters === 'capital' &&
    REGION.test(tokens[at + 1]?.norm ?? '')
  )
    at++
  const noun = at < limit ? tokens[at]! : undefined
  if (noun?.letters !== 'capital' || !REGION.test(noun.norm)) return 0
  const next = at + 1 < limit ? tokens[at + 1] : undefined
  return next?.kind === 'word' && (next.letters === 'capital' || PEOPLES.test(next.norm)) ? 0 : at + 1
}
