import { quote } from '../assemble/reading.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { Counted } from './counted.ts'

const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: 'killed',
    die: 'killed',
    perish: 'killed',
    drown: 'drowned',
    wound: 'wounded',
    injure: 'injured',
    hurt: 'injured',
    flee: 'displaced',
    leave: 'left',
    miss: 'missing',
    shoot: 'shot',
    hit: 'hit',
    strike: 'struck',
    sink: 'sunk',
    hold: 'held',
    send: 'sent',
    buy: 'bought',
    sell: 'sold',
    hang: 'hanged',
    lose: 'lost',
    withdraw: 'withdrawn',
    bury: 'buried',
    ship: 'shipped',
    swap: 'exchanged',
    free: 'freed',
  }),
)

/** What is counted and what became of it: "people killed", "missiles launched", "US dollars". */
export function unitOf(page: ContactPage, counted: Counted): string {
  const { quantity, noun, befallen } = counted
  const what = quantity.measure ?? (noun.head === null ? 'people' : quote(page, noun).quote)
  const became = befallen && quantity.measure === null ? ` ${participleOf(befallen.lemma)}` : ''
  return `${what}${became}`
}

/** Of what or whom: the place or people that the phrase goes on with, else what is counted. */
export function subjectOf(page: ContactPage, { quantity, noun }: Counted): string | null {
  const behind = phraseBehind(page, noun.to > noun.from ? noun.to : quantity.to)
  const what = noun.head === null ? null : quote(page, noun).quote
  if (quantity.measure !== null && what !== null) return behind ? `${what} ${behind}` : what
  return behind ?? what
}

const MOST = 7

/** "… [in assistance for Gaza]", "… [of uranium]": up to the next verb or mark. */
function phraseBehind(page: ContactPage, from: number): string | null {
  const { tokens, tags, sentences } = page
  if (!/^(?:in|of|from|for|to|on|across|near|at)$/.test(tokens[from]?.norm ?? '')) return null
  const limit = sentences.find((x) => x.from <= from && from < x.to)?.to ?? from
  let to = from + 1
  while (to < Math.min(limit, from + MOST) && !/^(?:mark|verb|be|have|modal|relative|subordinator)$/.test(tags[to]!))
    to++
  return to > from + 1 ? quote(page, { from: from + 1, to }).quote : null
}

function participleOf(lemma: string): string {
  const known = PARTICIPLES.get(lemma)
  if (known) return known
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}
