import type { FigureMention } from './find-figures.ts'

/** One figure with all places that tell of it, the fullest first. */
export interface SettledFigure {
  readonly told: FigureMention
  readonly all: readonly FigureMention[]
}

/** Figures said again, as in a headline and below it, become one: the same number of the same, of the same source or of none. */
export function settleFigures(mentions: readonly FigureMention[]): SettledFigure[] {
  const groups: FigureMention[][] = []
  for (const mention of mentions) {
    const group = groups.find((x) => x.every((y) => isSame(y, mention)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups.map((all) => ({ told: all.toSorted((a, b) => fullness(b) - fullness(a))[0]!, all }))
}

function isSame(a: FigureMention, b: FigureMention): boolean {
  if (a.quantity.value !== b.quantity.value || a.quantity.upper !== b.quantity.upper) return false
  if (a.said.attribution.source && b.said.attribution.source && a.said.attribution.source !== b.said.attribution.source)
    return false
  return a.unit === b.unit || a.noun.head === null || b.noun.head === null || sharesWord(a.unit, b.unit)
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\W+/))
  return b
    .toLowerCase()
    .split(/\W+/)
    .some((word) => word.length > 3 && words.has(word))
}

function fullness({ noun, befallen, said, date }: FigureMention): number {
  return (noun.head === null ? 0 : 2) + (befallen ? 1 : 0) + (said.attribution.source ? 1 : 0) + (date ? 1 : 0)
}
