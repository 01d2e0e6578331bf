import { headline } from '../../model/contact-words.ts'
import { doubtOf, doubtsOf } from '../../model/doubts.ts'
import type { ShownConflict } from '../../service/ask/entry-conflicts.ts'
import { entryConflicts } from '../../service/ask/entry-conflicts.ts'
import type { ShownEdit, ShownEntry, ShownRecord } from '../../service/ask/show-entry.ts'
import type { WhyEntry } from '../../service/ask/why-entry.ts'
import type { KeptEntry } from '../../service/open-ledger.ts'
import type * as Api from '../schemas/contacts.ts'
import type { Why } from '../schemas/why.ts'

/** An entry as lists show it. */
export function contactLine({ entry, version, at }: KeptEntry): Api.ContactLine {
  const { id, mode, status, date, place, topics, title, closed, initiator, sources, review } = entry
  return {
    ...{ id, version, changed: at, headline: headline(entry), mode, status, date, place },
    parties: entry.parties.map(({ records: _, ...party }) => party),
    ...{ topics, title, closed, initiator, reports: entry.records.length, sources },
    conflicts: [...new Set(entry.conflicts.map(({ kind }) => kind))],
    ...{ verdict: review?.verdict ?? null, doubt: doubtOf(entry) },
  }
}

export function shownContact({ kept, records, formerIds, versions, decisions, edits }: ShownEntry): Api.ShownContact {
  return {
    contact: contactLine(kept),
    entry: kept.entry,
    former_ids: [...formerIds],
    reports: records.map(reportOf),
    conflicts: entryConflicts(kept.entry.conflicts, records).map(conflictOf),
    doubts: doubtsOf(kept.entry).map((doubt) => ({ ...doubt })),
    decisions: [...decisions],
    edits: edits.map(editOf),
    versions: versions.map(({ version, at, changes }) => ({ version, at, changes: [...changes] })),
  }
}

function reportOf({ record, ...about }: ShownRecord): Api.Report {
  const { key, document, published, source, text, start, end, contact } = record
  const { title, url, name, publishedBasis, reliability, credibility } = about
  return {
    ...{ key, document, title, url, name, published, published_basis: publishedBasis, source },
    ...{ reliability, credibility, text, start, end, contact },
  }
}

export function conflictOf({ kind, sides }: ShownConflict): Api.ShownConflict {
  return {
    kind,
    sides: sides.map(({ value, told }) => ({
      value,
      told: told.map(({ shown, quote }) => ({ ...namedRecord(shown), quote })),
    })),
  }
}

function namedRecord({ record }: ShownRecord): { record: string; document: string } {
  return { record: record.key, document: record.document }
}

function editOf({ edited, document, coded, decided }: ShownEdit): Api.ShownContact['edits'][number] {
  return { field: edited.field, document, coded, decided, decision: edited.decision }
}

export function whyOf({ entry, fields, links, decisions }: WhyEntry): Why {
  return {
    id: entry.id,
    fields: fields.map(({ field, value, rule, told, edits }) => ({
      ...{ field, value, rule, edits: edits.map(editOf) },
      told: told.map(({ shown, value, taken, bases, quote }) => ({
        ...{ ...namedRecord(shown), value, taken, bases: [...bases], quote },
      })),
    })),
    links: links.map(({ a, b, score, signs }) => ({
      ...{ a: namedRecord(a), b: namedRecord(b), score, signs: [...signs] },
    })),
    decisions: [...decisions],
  }
}
