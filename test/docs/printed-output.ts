import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parley, ROOT } from '../cli/run-parley.ts'

const BLOCK = /<!-- output of: parley (?<words>[^>]+?) -->\n```\n(?<shown>[\s\S]*?)```\n/g

/** A page with what the program prints now in the place of what it printed when the page was written. */
export function withPrintedOutput(page: string): string {
  const text = readFileSync(join(ROOT, page), 'utf8')
  return text.replace(BLOCK, (block: string, words: string, shown: string) => {
    const printed = parley(words.split(' ')).out
    return block.replace(`\`\`\`\n${shown}\`\`\`\n`, () => `\`\`\`\n${printed}\`\`\`\n`)
  })
}
