import { keyOf } from './name-key.ts'

// Where the family name comes first, or where people are called by the name that comes first.
const FIRST_NAME_COUNTS = new Set(
  'CHN TWN HKG MAC KOR PRK VNM SGP KHM LAO THA MMR IDN MYS ETH ERI ISL LKA MNG BTN SOM BRN'.split(' '),
)

/** Under which keys a person is found by surname alone, from the tokens of the person's names and the states served. */
export function surnameKeys(names: readonly (readonly string[])[], states: readonly string[]): string[] {
  const first = states.some((state) => FIRST_NAME_COUNTS.has(state))
  const keys = names.flatMap((tokens) => {
    const endings = tokens.slice(1).map((_, at) => keyOf(tokens.slice(at + 1)))
    return [...endings, ...(first || tokens.length === 1 ? [keyOf(tokens.slice(0, 1))] : [])]
  })
  return [...new Set(keys)]
}

const words = (tokens: readonly string[]) => tokens.filter((token) => token !== 'al')

function within(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const token of many) if (token === few[at]) at++
  return at === few.length
}

/** Whether two names that tell of fathers begin with different people: [Salman bin Abdulaziz, Khalid bin Salman bin Abdulaziz]. */
export function isAnotherGeneration(one: readonly string[], other: readonly string[]): boolean {
  return one[0] !== other[0] && one.indexOf('bin') > 0 && other.indexOf('bin') > 0
}

/** Whether one of two names leaves out only middle or last names of the other: [Recep Tayyip Erdoğan, Recep Erdoğan]. */
export function abridges(said: readonly string[], known: readonly string[]): boolean {
  const [one, other] = [words(said), words(known)]
  if (one.length < 2 || other.length < 2) return false
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  if (isAnotherGeneration(few, many)) return false
  return (few[0] === many[0] || few.at(-1) === many.at(-1)) && within(few, many)
}
