import type { Furniture } from '../model/document.ts'

/** The block of fields between rules of dashes that some Markdown files begin with. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>
  readonly furniture: readonly Furniture[]
  readonly end: number
}

const FENCE = /^\ufeff?---[ \t]*\r?\n/
const LONGEST = 10_000

/** Reads `title: …`, `date: …` and the like at the start of a Markdown file; null where there are none. */
export function frontMatterOf(text: string): FrontMatter | null {
  const open = FENCE.exec(text)
  if (!open) return null
  const close = /\r?\n---[ \t]*(?=\r?\n|$)/.exec(text.slice(0, LONGEST).slice(open[0].length - 1))
  if (!close) return null
  const body = text.slice(open[0].length, open[0].length - 1 + close.index)
  const fields = new Map<string, string>()
  for (const line of body.split('\n')) {
    const pair = /^(?<name>[A-Za-z_][\w-]*):[ \t]+(?<value>\S.*)$/.exec(line.trimEnd())?.groups
    if (pair?.name && pair.value) fields.set(pair.name.toLowerCase(), pair.value.replace(/^(["'])(.*)\1$/, '$2'))
  }
  if (fields.size === 0) return null
  const end = open[0].length - 1 + close.index + close[0].length
  const start = text.startsWith('\ufeff') ? 1 : 0
  return { fields, furniture: [{ start, end, kind: 'metadata' }], end }
}
