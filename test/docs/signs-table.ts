import { COMPATIBLE, LINKED, SIGNS } from '../../src/ledger/signs.ts'

const TABLE = /(?<=<!-- signs -->\n)[\s\S]*?(?=<!-- end of signs -->)/

/** A page with its table of signs, and the two scores, as the code has them. */
export function withSigns(page: string): string {
  const rows = Object.entries(SIGNS).map(([name, [weight, words]]) => `| \`${name}\` | ${signed(weight)} | ${words} |`)
  const scores = `Linked from **${LINKED}** on; no two records of an entry below **${COMPATIBLE}**.`
  return page.replace(TABLE, `${scores}\n\n| sign | weight | in words |\n| --- | ---: | --- |\n${rows.join('\n')}\n`)
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : `${weight}`.replace('-', '−')
}
