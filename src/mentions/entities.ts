import type { Office } from '../model/codes.ts'
import type { Entity, Mention } from '../model/mention.ts'
import type { Token } from '../model/token.ts'
import { polityOf } from '../register/polities.ts'
import { isBody, nameText } from './en/parties.ts'
import { NAME_SUFFIXES, PARTICLES } from './en/words/roles.ts'
import { findLeader, findPerson } from './people.ts'

/** Whom each mention stands for; pronouns and sets are left to the discourse. */
export interface EntityTable {
  readonly entities: readonly Entity[]
  readonly of: ReadonlyMap<Mention, readonly Entity[]>
}

export interface EntitySetting {
  readonly tokens: readonly Token[]
  /** In text order. */
  readonly mentions: readonly Mention[]
  /** ISO day of publication, or null. */
  readonly day: string | null
  /** The state from which the document is written, where its dateline tells: "the president" is that state's. */
  readonly home: string | null
}

interface Draft {
  id: number
  kind: Entity['kind']
  name: string
  /** Folded words of the longest name. */
  words: string[]
  person: string | null
  state: string | null
  office: Office | null
  offices: Office[]
  gender: 'he' | 'she' | null
  /** Token of its first mention. */
  first: number
}

/** Joins the mentions of one person, office, delegation or group over the whole document. */
export function settleEntities(setting: EntitySetting): EntityTable {
  const book = new Book(setting)
  book.readPeople()
  book.readOthers()
  return { entities: book.drafts, of: book.of }
}

const LEADERS: readonly Office[] = ['head_of_state', 'head_of_government']

class Book {
  readonly drafts: Draft[] = []
  readonly of = new Map<Mention, Draft[]>()
  readonly #setting: EntitySetting

  constructor(setting: EntitySetting) {
    this.#setting = setting
  }

  /** Full names first, so that a family name in a headline finds its person further down. */
  readPeople(): void {
    const people = this.#setting.mentions.filter((x) => x.kind === 'person')
    const wordsOf = new Map(people.map((x) => [x, this.#nameWords(x)]))
    for (const mention of people) if (wordsOf.get(mention)!.length > 1) this.#joinPerson(mention, wordsOf.get(mention)!)
    for (const mention of people)
      if (wordsOf.get(mention)!.length <= 1) this.#joinPerson(mention, wordsOf.get(mention)!)
    for (const draft of this.drafts) this.#consultRegister(draft)
    this.#fillStates(people)
  }

  #nameWords(mention: Mention): string[] {
    const { tokens } = this.#setting
    const words = tokens
      .slice(mention.name!.from, mention.name!.to)
      .filter((x) => x.kind === 'word')
      .map((x) => x.norm)
    const proper = words.filter((x) => !PARTICLES.has(x) && !NAME_SUFFIXES.has(x))
    return proper.length ? proper : words
  }

  #joinPerson(mention: Mention, words: string[]): void {
    const name = nameText(this.#setting.tokens, mention.name!.from, mention.name!.to)
    const known = this.#findNamed(mention, words)
    const draft = known ?? this.#add('person', name, mention)
    if (!known) draft.words = words
    else if (words.length > known.words.length) {
      known.words = words
      known.name = name
    }
    draft.state ??= mention.states[0] ?? null
    if (!mention.former) draft.office ??= mention.office
    draft.offices.push(...mention.offices)
    draft.gender ??= mention.gender
    this.of.set(mention, [draft])
  }

  #findNamed(mention: Mention, words: readonly string[]): Draft | null {
    const fits = this.drafts.filter(
      (x) =>
        x.kind === 'person' &&
        sameName(x.words, words) &&
        (!mention.states.length || !x.state || mention.states.includes(x.state)),
    )
    if (fits.length <= 1) return fits[0] ?? null
    const byOffice = fits.filter((x) => mention.office && x.offices.includes(mention.office))
    if (byOffice.length === 1) return byOffice[0]!
    const last = words.at(-1)
    const bySurname = fits.filter((x) => x.words.at(-1) === last)
    const pool = byOffice.length ? byOffice : bySurname.length ? bySurname : fits
    return pool.findLast((x) => x.first <= mention.from) ?? pool[0] ?? null
  }

  #consultRegister(draft: Draft): void {
    const { day } = this.#setting
    const offices = [...new Set(draft.offices)]
    const found =
      findPerson({ name: draft.name, offices, states: draft.state ? [draft.state] : [], day }) ??
      (draft.words.length === 1 && !draft.state ? findLeader(draft.words[0]!, day) : null)
    if (!found) return
    draft.person = found.person.id
    draft.state ??= found.tenure?.state ?? null
    draft.office ??= found.tenure?.office ?? null
  }

  /** A title without a state belongs to the state that the document is written from. */
  #fillStates(people: readonly Mention[]): void {
    const home = this.#setting.home ?? this.#commonState()
    for (const mention of people) {
      const draft = this.of.get(mention)![0]!
      if (!draft.state && draft.office && draft.office !== 'igo_head' && mention.office) draft.state = home
    }
  }

  #commonState(): string | null {
    const counts = new Map<string, number>()
    for (const draft of this.drafts)
      if (draft.state && draft.offices.length) counts.set(draft.state, (counts.get(draft.state) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  }

  readOthers(): void {
    this.#setting.mentions.forEach((mention, index) => {
      if (mention.kind === 'person') this.#nameCounterpart(mention, index)
      if (this.of.has(mention) || mention.kind === 'pronoun' || mention.kind === 'set') return
      const drafts = this.#resolve(mention, index)
      if (drafts.length) this.of.set(mention, drafts)
    })
  }

  /** "his Greek counterpart George Gerapetritis" holds the office of the one before. */
  #nameCounterpart(mention: Mention, index: number): void {
    const draft = this.of.get(mention)![0]!
    if (mention.relation !== 'counterpart' || mention.office) return
    const other = this.#antecedent(mention, index)
    if (other?.office) draft.office = other.office
  }

  #resolve(mention: Mention, index: number): Draft[] {
    if (mention.relation) return this.#relative(mention, index)
    if (mention.kind === 'office')
      return mention.plural && mention.states.length !== 1
        ? mention.states.map((state) => this.#holder(mention, state))
        : this.#single(mention)
    if (mention.kind === 'delegation' || mention.kind === 'state') return this.#delegations(mention)
    return [this.#group(mention)]
  }

  #single(mention: Mention): Draft[] {
    const state = mention.states[0] ?? null
    if (mention.words === 'national') {
      const person = this.#recentPerson(mention, (x) => x.state === state)
      return person ? [person] : []
    }
    if (state) return [this.#holder(mention, state)]
    if (mention.determiner === 'a') return []
    const person = this.#recentPerson(mention, (x) => officeFits(x, mention.office, this.#isLeader(mention)))
    if (person) return [person]
    const home = this.#setting.home
    return home && mention.office && mention.office !== 'spokesperson' ? [this.#holder(mention, home)] : []
  }

  #isLeader(mention: Mention): boolean {
    return /\b(leader|ruler|strongman|leaders)\b/i.test(mention.words)
  }

  /** The named holder of an office of a state in this document; else an unnamed one. */
  #holder(mention: Mention, state: string): Draft {
    const leader = this.#isLeader(mention)
    const named =
      mention.determiner === 'a'
        ? null
        : this.#recentPerson(mention, (x) => x.state === state && officeFits(x, mention.office, leader))
    if (named && !mention.former) return named
    const known = this.drafts.find((x) => x.kind === 'office' && x.state === state && x.office === mention.office)
    if (known) return known
    const draft = this.#add('office', describe(mention, state), mention)
    draft.state = state
    draft.office = mention.office
    return draft
  }

  /** The person last named before a mention that fits; else the only one named after it. */
  #recentPerson(mention: Mention, fits: (draft: Draft) => boolean): Draft | null {
    const before: Draft[] = []
    const after: Draft[] = []
    for (const other of this.#setting.mentions) {
      if (other.kind !== 'person' && other.kind !== 'office') continue
      const draft = this.of.get(other)?.[0]
      if (!draft || draft.kind !== 'person' || !fits(draft)) continue
      ;(other.from < mention.from ? before : after).push(draft)
    }
    return before.at(-1) ?? (new Set(after).size === 1 ? after[0]! : null)
  }

  #delegations(mention: Mention): Draft[] {
    if (!mention.states.length) return mention.kind === 'delegation' && mention.determiner !== 'the' ? [] : []
    return mention.states.map((state) => this.#delegation(mention, state))
  }

  #delegation(mention: Mention, state: string): Draft {
    const known = this.drafts.find((x) => x.kind === 'delegation' && x.state === state)
    const name = mention.kind === 'state' ? mention.words.replace(/^the /i, '') : describe(mention, state)
    if (known) {
      if (
        mention.kind === 'delegation' &&
        /delegation|negotiat|team/i.test(mention.words) &&
        !/delegation|negotiat|team/i.test(known.name)
      )
        known.name = name
      return known
    }
    const draft = this.#add('delegation', name, mention)
    draft.state = state
    return draft
  }

  #group(mention: Mention): Draft {
    const name = mention.words.replace(/^(the|some|several|other) /i, '')
    const known = this.drafts.find((x) => x.kind === 'group' && x.name.toLowerCase() === name.toLowerCase())
    if (known) return known
    const draft = this.#add('group', name, mention)
    draft.office = mention.office && !LEADERS.includes(mention.office) ? mention.office : null
    draft.state = mention.states[0] ?? null
    return draft
  }

  #relative(mention: Mention, index: number): Draft[] {
    const other = this.#antecedent(mention, index)
    if (mention.relation === 'host' || mention.relation === 'guest' || mention.relation === 'deputy') return []
    if (mention.relation !== 'counterpart') return []
    if (!mention.states.length) return []
    const office = other?.office ?? mention.office
    return mention.states.map((state) => this.#holder({ ...mention, office, determiner: 'the', relation: null }, state))
  }

  /** The person to whom "his" or "her" points: the first of the sentence's subject, else the last one named. */
  #antecedent(mention: Mention, index: number): Draft | null {
    for (let at = index - 1; at >= 0 && index - at < 12; at--) {
      const other = this.#setting.mentions[at]!
      const draft = this.of.get(other)?.[0]
      if (
        !draft ||
        (draft.kind !== 'person' && draft.kind !== 'office') ||
        !draft.office ||
        draft.office === 'spokesperson'
      )
        continue
      if (mention.states.length && draft.state && mention.states.includes(draft.state)) continue
      if (draft.office === 'official') continue
      return draft
    }
    return null
  }

  #add(kind: Entity['kind'], name: string, mention: Mention): Draft {
    const draft: Draft = {
      id: this.drafts.length,
      kind,
      name,
      words: [],
      person: null,
      state: null,
      office: null,
      offices: [],
      gender: null,
      first: mention.from,
    }
    this.drafts.push(draft)
    return draft
  }
}

/** One name's words all stand in the other's, or the family names differ by a letter. */
export function sameName(known: readonly string[], said: readonly string[]): boolean {
  const [few, many] = said.length <= known.length ? [said, known] : [known, said]
  if (few.length === 0) return false
  if (few.length === 1)
    return (
      many.at(-1) === few[0] ||
      many[0] === few[0] ||
      (many.length > 2 && many.includes(few[0]!)) ||
      (few[0]!.length > 5 && nearlySame(many.at(-1)!, few[0]!))
    )
  return few.every((word) => many.some((x) => x === word || nearlySame(x, word)))
}

function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

/** Whether a person can be meant by a title: ministers of any kind by "the minister", leaders by "the leader". */
function officeFits(draft: Draft, office: Office | null, leader: boolean): boolean {
  const own = new Set([...draft.offices, ...(draft.office ? [draft.office] : [])])
  if (leader) return LEADERS.some((x) => own.has(x)) || own.has('party_leader') || own.has('royal')
  if (!office) return false
  if (own.has(office)) return true
  if (office === 'minister')
    return ['foreign_minister', 'defence_minister', 'interior_minister', 'deputy_minister'].some((x) =>
      own.has(x as Office),
    )
  if (office === 'head_of_state') return own.has('head_of_state')
  if (office === 'official') return false
  return false
}

function describe(mention: Mention, state: string): string {
  const words = mention.words.replace(/^(the|a|an|his|her|their|its|both|two|three|some|several) /i, '')
  if (mention.states.length <= 1) return words
  const title = (words.split(/ of | and /)[0] ?? words).trim()
  const noun = /[a-z' -]+$/.exec(words.replace(/ of .*$/, ''))?.[0]?.trim() ?? title
  const owner = polityOf(state)?.name ?? state
  return `${owner} ${(isBody(state) ? noun : noun).replace(/s$/, '')}`.trim()
}
