import type { Coded } from '../../service/code-inputs.ts'
import { oneLine } from './wrap.ts'

/** What every pass found, settled and dropped in one document, and why. */
export function explain({ name, steps, coded }: Coded): string {
  const reasons = coded.document.published_reasons.map((reason) => `  published: ${oneLine(reason)}`)
  const lines = steps.flatMap(({ pass, found, settled, dropped }) => [
    `  ${pass}`,
    ...found.map((what) => `    found    ${oneLine(what)}`),
    ...settled.map((what) => `    settled  ${oneLine(what)}`),
    ...dropped.map(({ what, why }) => `    dropped  ${oneLine(what)}: ${oneLine(why)}`),
  ])
  return `${[`How ${name} was coded`, ...lines, ...reasons].join('\n')}\n`
}
