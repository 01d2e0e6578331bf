import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/main.ts'
import { FAULTS } from '../../src/model/fault.ts'
import { ROOT } from '../cli/run-parley.ts'

const page = readFileSync(join(ROOT, 'docs', 'cli.md'), 'utf8')

/** The part of the page under the heading of a command, with the filters where it refers to them. */
function sectionOf(command: string): string {
  const section = sectionUnder(`parley ${command}`)
  return section.includes('(#filters)') ? section + sectionUnder('Filters') : section
}

function sectionUnder(heading: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? ''
}

const commands = program({ exitCode: 0 }).commands
const everyOption = commands.flatMap((command) => ['--help', ...command.options.map((option) => option.long)])

describe.each(commands.map((command) => [command.name(), command] as const))(
  'docs/cli.md on parley %s',
  (name, command) => {
    const section = sectionOf(name)

    it('has a section with the command and its arguments', () => {
      expect(section).not.toBe('')
      for (const argument of command.registeredArguments) expect(section).toContain(argument.name())
    })

    it('has every option, and none that does not exist', () => {
      const options = ['--help', ...command.options.map((option) => option.long)]
      for (const option of options) expect(section).toContain(String(option))
      for (const [, named] of section.matchAll(/(--[a-z][a-z-]*)/g)) expect(everyOption).toContain(named)
    })
  },
)

describe('docs/cli.md on messages', () => {
  it.each(Object.entries(FAULTS))('has %s with its exit code %i', (code, exitCode) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${code}\` |`))
    expect(row).toMatch(new RegExp(`\\| ${exitCode} \\|$`))
  })

  it('has no code that does not exist', () => {
    for (const [, code] of page.matchAll(/^\| `([a-z]+\/[a-z-]+)` \|/gm)) expect(Object.keys(FAULTS)).toContain(code)
  })
})
