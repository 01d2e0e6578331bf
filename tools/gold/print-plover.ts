import { type Half, scorePlover } from './plover.ts'

/** The least share of right sentences and the most wrong records for each that `--gate` lets pass. */
const GATES: Readonly<Record<Half, readonly [right: number, wrong: number]>> = {
  all: [0.7, 0.21],
  even: [0.83, 0.18],
  odd: [0.58, 0.25],
}

const NAMES: readonly (readonly [Half, string])[] = [
  ['all', 'all'],
  ['even', 'half that may be read'],
  ['odd', 'half that nobody reads'],
]

/** Prints how many sentences of the PLOVER gold standard are right; gives the gates that are not reached. */
export function printPlover(): string[] {
  return NAMES.flatMap(([half, name]) => {
    const score = scorePlover(half)
    if (score === null) {
      if (half === 'all') console.log('gold: PLOVER sentences skipped, ../shared/public-data does not hold them')
      return []
    }
    const [right, wrong] = [score.right / score.sentences, score.wrong / score.sentences]
    const [least, most] = GATES[half]
    console.log(
      `PLOVER, ${name}: ${score.sentences} sentences; right type by a right state ${right.toFixed(3)}   gate ${least.toFixed(3)}; records of another type for each ${wrong.toFixed(3)}   gate ${most.toFixed(3)}`,
    )
    return right >= least && wrong <= most
      ? []
      : [`gold: PLOVER, ${name}: ${right.toFixed(3)} right, ${wrong.toFixed(3)} wrong`]
  })
}
