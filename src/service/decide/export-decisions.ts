import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GoldContact, goldFile } from '../../exports/gold.ts'
import { type GoldFurther, goldFurther } from '../../exports/gold-further.ts'
import { Fault } from '../../model/fault.ts'
import { toldOf } from '../../model/further-record.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'
import { allDecisions, type DecidedText, decidedTexts } from './decided-texts.ts'
import { type LabelledContact, labelledLinks } from './export-links.ts'

/** The file in a labelled set that holds the decisions themselves, one a line. */
export const DECISIONS_FILE = 'decisions.jsonl'

/** Which contacts of the set are one and which two, one JSON object: its name tells it from the labelled files. */
export const LINKS_FILE = 'links.jsonl'

/** What an export of decisions came to. */
export interface ExportedDecisions {
  readonly decisions: number
  readonly documents: number
}

/**
 * Writes a folder: a labelled file for each document, `documents.jsonl` with their texts, `links.jsonl` with what is one and what two, `decisions.jsonl` with all
 * decisions. It appears under its name only when it is complete. Fault output/unwritable, also where it holds anything.
 */
export async function exportDecisions(ledger: LedgerReader, folder: string): Promise<ExportedDecisions> {
  const unfinished = `${folder}.${process.pid}.part`
  try {
    await mkdir(unfinished, { recursive: true })
    const counts = {
      documents: await writeGold(ledger, unfinished),
      decisions: await writeDecisions(ledger, unfinished),
    }
    // An empty folder gives way; one that holds anything is left as it is.
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    await rename(unfinished, folder)
    return counts
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (error instanceof Fault || !(error instanceof Error && 'code' in error)) throw error
    throw new Fault(
      'output/unwritable',
      `${folder}: cannot be written (${error.message}). Name a folder that is not there yet, or is empty.`,
    )
  }
}

async function writeGold(ledger: LedgerReader, folder: string): Promise<number> {
  const names = new Set<string>()
  const texts: string[] = []
  const records: LedgerRecord[] = []
  const places = new Map<string, LabelledContact>()
  for await (const decided of decidedTexts(ledger)) {
    const name = fileName(decided.text.document, names)
    const contacts = contactsOf(decided)
    const judged = new Set(decided.judgedFurther.map(({ anchor }) => anchor.kind))
    const gold = { ...goldFile(name, decided.text, contacts), ...goldFurther(furtherOf(decided), judged) }
    records.push(...decided.records)
    for (const [contact, { key }] of contacts.entries()) if (key !== null) places.set(key, { document: name, contact })
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(gold, null, 1)}\n`)
    const { text, published, publishedBasis, url, source } = decided.text
    const day = publishedBasis !== 'inferred' && /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? published : null
    texts.push(JSON.stringify({ id: name, text, published: day, url, source }))
  }
  await writeFile(join(folder, 'documents.jsonl'), texts.map((line) => `${line}\n`).join(''))
  const decisions = await ledger.decisionsOn([...new Set(records.map(({ text }) => text))])
  await writeFile(join(folder, LINKS_FILE), `${JSON.stringify(labelledLinks(decisions, records, places))}\n`)
  return names.size
}

/** What a text tells of: all that was judged but for what was rejected, and, left to choice, what nobody has judged; each with the key of its record. */
function contactsOf({ records, judged }: DecidedText): (GoldContact & { readonly key: string | null })[] {
  const keys = new Set(judged.map(({ record }) => record?.key))
  const demanded = judged.flatMap(({ verdict, record, ...rest }) =>
    verdict === 'reject' ? [] : [{ ...rest, verdict, key: record?.key ?? null }],
  )
  const others = records.filter(({ key }) => !keys.has(key))
  const open = { verdict: null, edited: {}, settled: {} } as const
  return [...demanded, ...others.map(({ key, contact }) => ({ ...open, told: contact, key }))]
}

/** Likewise its acts and figures. */
function furtherOf({ further, judgedFurther }: DecidedText): GoldFurther[] {
  const ids = new Set(judgedFurther.map(({ record }) => record?.id))
  const demanded = judgedFurther.flatMap(({ anchor, verdict, told, edited }) =>
    verdict === 'reject' ? [] : [{ kind: anchor.kind, verdict, told, edited }],
  )
  const others = further.filter(({ id }) => !ids.has(id))
  return [...demanded, ...others.map((one) => ({ kind: one.kind, verdict: null, told: toldOf(one), edited: {} }))]
}

async function writeDecisions(ledger: LedgerReader, folder: string): Promise<number> {
  const lines: string[] = []
  for await (const decision of allDecisions(ledger)) lines.push(`${JSON.stringify(decision)}\n`)
  await writeFile(join(folder, DECISIONS_FILE), lines.join(''))
  return lines.length
}

/** A document's id as a file may be called everywhere; the scorers take what stands behind a dot for an ending. */
function fileName(document: string, taken: Set<string>): string {
  const plain = document.replaceAll(/[^\p{L}\p{N}_-]+/gu, '_').slice(0, 100) || '_'
  let name = plain
  for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${plain}_${nth}`
  taken.add(name.toLowerCase())
  return name
}
