import { toldDifferences } from '../../ledger/index.ts'
import { type Share, shareOf } from '../../model/share.ts'
import type { LedgerReader } from '../../store/store.ts'
import { type JudgedUnit, judgedUnits, mostCoded } from './judged-units.ts'

/** How much of what was coded is right, as far as people have looked. */
export interface Quality {
  /** Told of at all: not rejected. */
  readonly contacts: Share
  /** With all its fields right. */
  readonly exact: Share
  /** Looked at and left open: in none of the shares. */
  readonly unsure: number
  /** Of what was not rejected. */
  readonly fields: readonly (Share & { readonly field: string })[]
  readonly sources: readonly {
    readonly source: string | null
    readonly contacts: Share
    readonly exact: Share
  }[]
}

interface Weighed {
  readonly unit: JudgedUnit
  readonly wrong: ReadonlySet<string>
  readonly rejected: boolean
}

const FIELDS = ['date', 'status', 'mode', 'place', 'parties', 'topics', 'title', 'closed', 'initiator']

/** The precision of the coded contacts that people have judged, by field and by publisher. */
export async function reviewedQuality(ledger: LedgerReader): Promise<Quality> {
  const units = await judgedUnits(ledger)
  const weighed = units.filter(({ last }) => last.verdict !== 'unsure').map(weigh)
  const told = weighed.filter(({ rejected }) => !rejected)
  const bySource = Map.groupBy(await withSources(ledger, weighed), ({ source }) => source)
  return {
    ...sharesOf(weighed),
    unsure: units.length - weighed.length,
    fields: FIELDS.map((field) => ({
      field,
      ...shareOf(told.filter(({ wrong }) => !wrong.has(field)).length, told.length),
    })),
    sources: [...bySource]
      .map(([source, of]) => ({ source, ...sharesOf(of) }))
      .sort((a, b) => b.contacts.of - a.contacts.of || ((a.source ?? '~') < (b.source ?? '~') ? -1 : 1)),
  }
}

function weigh(unit: JudgedUnit): Weighed {
  const coded = mostCoded(unit.seen)
  const wrong = new Set<string>(toldDifferences(coded, { ...coded, ...unit.last.change }))
  return { unit, wrong, rejected: unit.last.verdict === 'reject' }
}

function sharesOf(weighed: readonly Weighed[]): Pick<Quality, 'contacts' | 'exact'> {
  const told = weighed.filter(({ rejected }) => !rejected)
  const exact = told.filter(({ wrong }) => wrong.size === 0)
  return { contacts: shareOf(told.length, weighed.length), exact: shareOf(exact.length, weighed.length) }
}

const PAGE = 500

/** Each under every publisher whose report was judged. */
async function withSources(ledger: LedgerReader, weighed: readonly Weighed[]) {
  const hashes = [...new Set(weighed.flatMap(({ unit }) => unit.seen.map(({ text }) => text)))]
  const sources = new Map<string, string | null>()
  for (let at = 0; at < hashes.length; at += PAGE)
    for (const { sha256, source } of await ledger.texts(hashes.slice(at, at + PAGE))) sources.set(sha256, source)
  return weighed.flatMap((one) => {
    const own = new Set(one.unit.seen.map(({ text }) => sources.get(text) ?? null))
    return [...own].map((source) => ({ ...one, source }))
  })
}
