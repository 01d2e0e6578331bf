import { BY_ROLE, CONSULT } from '../../src/exports/consult-codes.ts'
import { EXPORT_FORMATS } from '../../src/exports/formats.ts'
import { codeDocument, readDocument } from '../../src/index.ts'
import { entryId, settleEntry } from '../../src/ledger/index.ts'
import { composeRecords, composeText } from '../../src/service/add/compose-text.ts'

/** Two reports in our own words: a plan, and what came of it. */
const REPORTS = [
  {
    ...{ id: 'announced', title: 'Fidan to travel to Muscat', published: '2025-06-01', source: 'Harbour Gazette' },
    text: 'Turkish Foreign Minister Hakan Fidan will meet his Omani counterpart Badr al-Busaidi in Muscat on Thursday, the ministry said.',
  },
  {
    ...{
      id: 'held',
      title: 'Fidan in Muscat 🕊',
      published: '2025-06-06',
      source: 'Inland Courier',
      url: 'https://example.org/held',
    },
    text: 'Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday. They spoke about Gaza.',
  },
]
const WIDTH = 118

/** What a format writes of the entry that they tell of. */
function example(name: string): string {
  const all = REPORTS.map(({ text, ...about }) => {
    const document = readDocument(text, about)
    return { name: `reports/${about.id}.txt`, bytesSha256: '', document, coded: codeDocument(document) }
  })
  const records = all.flatMap(({ coded }) => composeRecords(coded))
  const texts = new Map(all.map((each) => [each.document.sha256, composeText(each)]))
  const entry = settleEntry(entryId(records[0]!.key), records, new Map())
  const writing = EXPORT_FORMATS.find((format) => format.name === name)!.begin('people')
  return writing.add({ entry, records, texts, changed: '2025-06-07T08:00:00.000Z' }) + writing.end()
}

function shown(name: string): string {
  const text = example(name)
  if (!/^[[{]/.test(text)) return text.replaceAll('\r\n', '\n')
  const isOne = !text.includes('}\n{') && !text.startsWith('{"id"')
  const values = isOne
    ? [JSON.parse(text)]
    : text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
  return `${values.map((value) => printed(value, '')).join('\n')}\n`
}

/** JSON on one line where there is room, else broken into lines. */
function printed(value: unknown, before: string): string {
  const line = JSON.stringify(value)
  if (before.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const inner = `${before}  `
  const parts = Array.isArray(value)
    ? value.map((each) => inner + printed(each, inner))
    : Object.entries(value).map(([name, each]) => `${inner}${JSON.stringify(name)}: ${printed(each, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${parts.join(',\n')}\n${before}${close}`
}

function consultTable(): string {
  const modes = Object.entries(CONSULT).map(
    ([mode, { cameo, plover, context, source }]) =>
      `| ${mode} | ${cameo} | ${plover ?? '–'} | ${context ?? '–'} | ${source} |`,
  )
  const words = {
    visit: 'one side hosts the other',
    thirdParty: 'somebody else hosts',
    mediation: 'a mediator',
    plan: 'planned or proposed',
  }
  const roles = Object.entries(BY_ROLE).map(([role, [there, back, plover, source]]) => {
    const codes = there === back ? there : `${there}, ${back}`
    return `| *${words[role as keyof typeof words]}* | ${codes} | ${plover ?? '–'} | ${role === 'plan' ? 'diplomatic, future' : role === 'mediation' ? 'diplomatic' : '–'} | ${source} |`
  })
  return `| contact | CAMEO | PLOVER mode | context | source |\n| --- | --- | --- | --- | --- |\n${[...modes, ...roles].join('\n')}\n`
}

const EXAMPLE = /(?<=<!-- example of: (?<name>[a-z-]+) -->\n```\w*\n)[\s\S]*?(?=```\n)/g
const TABLE = /(?<=<!-- consult codes -->\n)[\s\S]*?(?=<!-- end of consult codes -->)/

/** The page of exports with what the formats write now. */
export function withExamples(page: string): string {
  return page.replace(EXAMPLE, (_, name: string) => shown(name)).replace(TABLE, consultTable)
}
