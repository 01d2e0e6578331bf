/**
 * A pure function of one string that keeps its latest answers, so that a name told a hundred times is looked up once.
 * No more than twice `most` are kept. What it gives is shared: it must not be changed.
 */
export function remember<Answer>(most: number, answer: (asked: string) => Answer): (asked: string) => Answer {
  let young = new Map<string, { readonly value: Answer }>()
  let old = young
  return (asked) => {
    let known = young.get(asked)
    if (known) return known.value
    known = old.get(asked) ?? { value: answer(asked) }
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(asked, known)
    return known.value
  }
}
