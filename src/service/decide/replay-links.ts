import { findAnchored, linkGroups, Rulings } from '../../ledger/index.ts'
import type { Decision } from '../../model/decision.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import { linkRecordOf } from '../../model/link-record-of.ts'
import type { Check } from './check.ts'
import { anchorsAt } from './decided-upon.ts'

/** Holds linking, without what people say of it, to what they have judged to be one and two; `now`: as it is coded today. */
export function linkChecks(
  decisions: readonly Decision[],
  stored: readonly LedgerRecord[],
  now: readonly LedgerRecord[],
): Check[] {
  const rulings = new Rulings(decisions, stored)
  const byKey = new Map(stored.map((record) => [record.key, record]))
  const byText = Map.groupBy(now, ({ text }) => text)
  const [before, after] = [entriesOf(stored), entriesOf(now)]
  const today = ({ text, ...record }: LedgerRecord) =>
    findAnchored(anchorsAt([{ text, ...record }])[0]!, undefined, byText.get(text) ?? [])?.key
  return rulings.judgements.flatMap(({ a, b, same }): Check[] => {
    const [one, other] = [byKey.get(a), byKey.get(b)]
    if (!one || !other || rulings.isRejected(a) || rulings.isRejected(b)) return []
    const [oneNow, otherNow] = [today(one), today(other)]
    if (oneNow === undefined || otherNow === undefined) return []
    const isOne = after.get(oneNow) === after.get(otherNow)
    return [
      {
        document: `${one.document} + ${other.document}`,
        what: { kind: 'contact', told: one.contact },
        judged: same ? 'one contact' : 'two contacts',
        instead: isOne === same ? null : isOne ? 'linked' : 'not linked',
        was: (before.get(a) === before.get(b)) === same,
      },
    ]
  })
}

/** The entries that records alone come to: by key, the entry. */
function entriesOf(records: readonly LedgerRecord[]): ReadonlyMap<string, string> {
  const added = records.map(linkRecordOf)
  const { changed } = linkGroups({ added, gone: [], members: [], judgements: [], loosened: [] })
  return new Map(changed.flatMap(({ id, records: own }) => own.map(({ key }) => [key, id] as const)))
}
