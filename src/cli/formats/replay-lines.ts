import { headline } from '../../model/contact-words.ts'
import type { Check, Matter } from '../../service/decide/check.ts'
import type { Replayed } from '../../service/decide/replay-decisions.ts'
import { actLine } from './act-line.ts'
import { figureLine } from './figure-line.ts'

const isLost = ({ instead, was }: Check) => instead !== null && was
const isGained = ({ instead, was }: Check) => instead === null && !was
const isOpen = ({ instead, was }: Check) => instead !== null && !was

/** How many things the coder had right and has no more. */
export function lostIn({ checks }: Replayed): number {
  return checks.filter(isLost).length
}

/** What the coder has lost (−), has gained (+) and still has not (·) of what people have judged, then the figures. */
export function replayLines({ documents, checks }: Replayed): string[] {
  const told = [
    ...checks.filter(isLost).map((check) => `− ${lineOf(check)}`),
    ...checks.filter(isGained).map((check) => `+ ${lineOf(check)}`),
    ...checks.filter(isOpen).map((check) => `· ${lineOf(check)}`),
  ]
  const right = checks.filter(({ instead }) => instead === null).length
  const [gained, lost, open] = [isGained, isLost, isOpen].map((of) => checks.filter(of).length)
  return [
    ...told,
    `documents ${documents}; judged ${checks.length} = ${right} right (${gained} of them gained) + ${lost} lost + ${open} wrong as before`,
  ]
}

function lineOf({ document, what, judged, instead }: Check): string {
  return `${document}  ${judged}${instead === null ? '' : `, now ${instead}`}  [${matterLine(what)}]`
}

function matterLine(what: Matter): string {
  if (what.kind === 'act') return `${what.told.date ?? 'no date'}  ${actLine(what.told)}`
  return what.kind === 'figure' ? figureLine(what.told) : `${what.told.date ?? 'no date'}  ${headline(what.told)}`
}
