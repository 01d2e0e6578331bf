import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../src/model/fault.ts'

/** The page that tells how often the coder is right. */
export const QUALITY_PAGE = join(import.meta.dirname, '..', 'docs', 'quality.md')

const FIGURES =
  /(?<=<!-- written by: npm run (?<script>\w+) -- --write -->\n\n)(?<table>[\s\S]*?)(?=\n<!-- end of what is written -->)/g

/** The tables of the page that a script writes, by script: [gold], [cases]. */
export function figuresOf(page: string): ReadonlyMap<string, string> {
  return new Map([...page.matchAll(FIGURES)].map(({ groups }) => [groups?.script ?? '', groups?.table ?? '']))
}

/** The page with another table in the place of the one that the script wrote before. */
export function withFigures(page: string, script: string, table: string): string {
  if (!figuresOf(page).has(script)) throw new Fault('table/invalid', `no figures of npm run ${script} in the page`)
  return page.replace(FIGURES, (old: string, said: string) => (said === script ? table : old))
}

/** Writes the figures of a script into the page. */
export function writeFigures(script: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(QUALITY_PAGE, withFigures(readFileSync(QUALITY_PAGE, 'utf8'), script, tableOf(rows)))
}

/** Rows as a table in Markdown, the first one its heading. */
function tableOf([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = heading.map(() => '---')
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell ? ` ${cell} |` : ' |')).join('')}\n`
  return [heading, rule, ...rows].map(line).join('')
}
