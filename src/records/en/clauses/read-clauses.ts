import type { Argument, Link, Nominal, Predicate } from '../../../model/clause.ts'
import type { Sentence } from '../../../model/token.ts'
import { type Chunk, cutChunks, type Layers } from './chunks.ts'
import type { VerbGroup } from './verb-groups.ts'

type Draft = { -readonly [Key in keyof Predicate]: Predicate[Key] }

interface Clause {
  subject: Nominal | null
  predicate: Draft | null
  link: Link
  opener: string | null
  /** Arguments that stand before the verb: "In a call with X, Y said". */
  leading: Argument[]
  leadingFrom: number
  /** Participles in front of the subject: "Speaking by phone with X, Y said". */
  waiting: Draft[]
  comma: boolean
}

/** The clauses of a sentence, in the order of their verbs, and the noun phrases that stand outside any. */
export interface ClauseReading {
  readonly predicates: Predicate[]
  readonly nominals: Nominal[]
}

const OBJECT_CONTROL = /^(invite|ask|urge|persuade|allow|tell|press|want|expect|wait|call|order|instruct|send|enable|help|permit|request|encourage|force|require|advise|appoint|dispatch)$/
const CLAUSE_PREPOSITIONS = /^(after|before|since|until|till|as|than|like|for|with|without|by|on|upon|because of|instead of|while|following|in|of|from|to|about|at|despite|over|ahead of|prior to)$/

/** Reads who does what to whom in a sentence, by one walk over its phrases. */
export function readClauses(layers: Layers, sentence: Sentence, index: number): ClauseReading {
  return new Walk(layers, sentence, index).read()
}

class Walk {
  readonly predicates: Draft[] = []
  readonly nominals: Nominal[] = []
  readonly #chunks: Chunk[]
  readonly #sentence: Sentence
  readonly #index: number
  #stack: Clause[]
  #preposition: string | null = null
  #pending: Nominal | null = null
  #last: Nominal | null = null
  #lastArgument: { owner: Argument[]; argument: Argument } | null = null
  #quoted = false
  #chunk = 0

  constructor(layers: Layers, sentence: Sentence, index: number) {
    this.#chunks = cutChunks(layers, sentence)
    this.#sentence = sentence
    this.#index = index
    this.#stack = [newClause('main', null, sentence.from)]
  }

  get #clause(): Clause {
    return this.#stack.at(-1)!
  }

  read(): ClauseReading {
    for (this.#chunk = 0; this.#chunk < this.#chunks.length; this.#chunk++) this.#take(this.#chunks[this.#chunk]!)
    for (const clause of this.#stack) this.#settleWaiting(clause)
    closeSpans(this.predicates, this.#sentence)
    return { predicates: this.predicates, nominals: this.nominals }
  }

  #take(chunk: Chunk): void {
    switch (chunk.kind) {
      case 'nominal':
        return this.#takeNominal(chunk.nominal)
      case 'verb':
        return this.#takeVerb(chunk.group)
      case 'preposition':
        this.#preposition = chunk.word
        return
      case 'subordinator':
        return this.#open(chunk.word === 'that' ? 'that' : 'subordinate', chunk.word, chunk.from)
      case 'relative':
        return this.#openRelative(chunk.word, chunk.from)
      case 'comma':
        this.#clause.comma = true
        this.#preposition = null
        return
      case 'conjunction':
        return
      case 'stop':
        return this.#stop(chunk.word, chunk.from)
      case 'quote':
        this.#quoted = !this.#quoted
        return
      default:
        return
    }
  }

  #stop(word: string, from: number): void {
    if (word === ':' || word === '--' || word === '—' || word === '–') {
      this.#clause.comma = true
      return
    }
    while (this.#stack.length > 1) this.#pop()
    const subject = this.#clause.subject
    this.#settleWaiting(this.#clause)
    this.#stack[0] = { ...newClause('main', null, from), subject: null }
    this.#pending = null
    this.#stack[0].subject = null
    void subject
  }

  #takeNominal(nominal: Nominal): void {
    this.nominals.push(nominal)
    const clause = this.#clause
    const before = this.#chunks[this.#chunk - 1]
    if (this.#preposition) {
      this.#attach({ relation: this.#preposition, nominal })
      this.#preposition = null
    } else if (!clause.predicate) {
      if (!clause.subject) clause.subject = nominal
      else if (before?.kind !== 'comma' && before?.kind !== 'conjunction') this.#pending = nominal
      else if (clause.subject.kind !== 'parties' && nominal.kind === 'parties') clause.subject = nominal
    } else if (this.#takesObject(clause.predicate, before)) {
      const argument = { relation: 'object', nominal }
      clause.predicate.args.push(argument)
      this.#lastArgument = { owner: clause.predicate.args, argument }
    } else {
      this.#pending = nominal
      if (before?.kind === 'comma' || before?.kind === 'conjunction') this.#objectList(clause.predicate, nominal)
    }
    this.#last = nominal
  }

  /** "held talks with A and a meeting with B": a second contact noun is an object too. */
  #objectList(predicate: Draft, nominal: Nominal): void {
    if (nominal.kind === 'contact' && predicate.args.some((x) => x.relation === 'object' && x.nominal.kind === 'contact')) predicate.args.push({ relation: 'object', nominal })
  }

  #takesObject(predicate: Draft, before: Chunk | undefined): boolean {
    if (predicate.args.some((x) => x.relation === 'object') && before?.kind !== 'verb' && before?.kind !== 'nominal') return false
    return before?.kind === 'verb' || before?.kind === 'date' || before?.kind === 'other' || before?.kind === 'quote' || (before?.kind === 'nominal' && predicate.args.length <= 2) || (before?.kind === 'comma' && predicate.args.length === 0 && !isSaying(predicate.lemma) && false)
  }

  /** A phrase with a preposition belongs to the contact noun right before it, and to the verb. */
  #attach(argument: Argument): void {
    const clause = this.#clause
    const last = this.#last
    if (last?.kind === 'contact' && this.#adjacent(last, argument.nominal)) {
      last.args.push(argument)
      this.#lastArgument = { owner: last.args, argument }
      if (/^(between|of|among)$/.test(argument.relation)) return
    }
    const owner = clause.predicate ? clause.predicate.args : clause.leading
    owner.push(argument)
    this.#lastArgument = { owner, argument }
  }

  /** Whether only prepositions, parties, places and dates stand between a contact noun and what follows. */
  #adjacent(noun: Nominal, next: Nominal): boolean {
    for (const chunk of this.#chunks) {
      if (chunk.from < noun.to || chunk.to > next.from) continue
      if (chunk.kind === 'verb' || chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
    }
    return true
  }

  #takeVerb(group: VerbGroup): void {
    const before = this.#chunks[this.#chunk - 1]
    if (group.form === 'infinitive') return this.#addInfinitive(group)
    if (group.form === 'ing') return this.#addIng(group, before)
    if (group.form === 'participle' || (group.doubtful && this.#isReduced(before))) return this.#addReduced(group)
    this.#addFinite(group, before)
  }

  #isReduced(before: Chunk | undefined): boolean {
    const next = this.#chunks[this.#chunk + 1]
    const by = next?.kind === 'preposition' && next.word === 'by'
    const clause = this.#clause
    if (by && (before?.kind === 'nominal' || before?.kind === 'comma' || before?.kind === 'date')) return true
    if (before?.kind === 'comma' || before?.kind === 'conjunction') return false
    if (before?.kind === 'other' || before?.kind === 'date' || !before) return !before && next?.kind === 'preposition'
    return before.kind === 'nominal' && before.nominal.kind !== 'parties' && clause.predicate !== null && this.#last === before.nominal && !this.#pending
  }

  #addFinite(group: VerbGroup, before: Chunk | undefined): void {
    let clause = this.#clause
    const moved = this.#subjectFromArgument(before)
    if (moved) {
      this.#open('subordinate', moved.relation, moved.nominal.from)
      clause = this.#clause
      clause.subject = moved.nominal
    } else if (this.#pending && clause.predicate) {
      const subject = this.#pending
      if (this.#stack.length > 1 && clause.comma && this.#outerWaits()) {
        this.#pop()
        clause = this.#clause
        if (clause.predicate || !clause.subject) clause = this.#replace(subject)
      } else clause = this.#replace(subject)
    } else if (clause.predicate && this.#stack.length > 1 && clause.comma && this.#outerWaits()) {
      this.#pop()
      clause = this.#clause
    } else if (this.#pending && !clause.predicate) clause.subject = clause.subject?.kind === 'parties' && this.#pending.kind !== 'parties' ? clause.subject : this.#pending
    const predicate = this.#make(group, clause.link, clause.opener, clause.subject)
    if (!clause.predicate) {
      predicate.args.unshift(...clause.leading)
      predicate.span.from = Math.min(predicate.span.from, clause.leadingFrom)
    }
    clause.predicate = predicate
    this.#settleWaiting(clause)
    this.#after()
  }

  /** "a day after [Türkiye] hosted", "with [Rutte] calling": what looked like an argument is a subject. */
  #subjectFromArgument(before: Chunk | undefined): Argument | null {
    const last = this.#lastArgument
    if (!last || before?.kind !== 'nominal' || before.nominal !== last.argument.nominal || last.argument.relation === 'object') return null
    const clause = this.#clause
    const needed = clause.predicate !== null || /^(after|before|since|until|as|while|than)$/.test(last.argument.relation)
    if (!needed || !CLAUSE_PREPOSITIONS.test(last.argument.relation)) return null
    for (const owner of [last.owner, this.#clause.predicate?.args, this.#clause.leading]) {
      const at = owner?.indexOf(last.argument) ?? -1
      if (at >= 0) owner?.splice(at, 1)
    }
    return last.argument
  }

  /** Whether the clause around the open one still lacks its verb. */
  #outerWaits(): boolean {
    const outer = this.#stack.at(-2)
    return outer !== undefined && (outer.predicate === null || this.#clause.link === 'relative' || this.#clause.link === 'subordinate')
  }

  #replace(subject: Nominal): Clause {
    const clause = this.#clause
    const fresh: Clause = { ...newClause(clause.link, clause.opener, subject.from), subject }
    this.#stack[this.#stack.length - 1] = fresh
    return fresh
  }

  #addInfinitive(group: VerbGroup): void {
    const clause = this.#clause
    const parent = clause.predicate
    const object = parent?.args.find((x) => x.relation === 'object' && x.nominal.kind === 'parties')
    const controlled = parent && object && OBJECT_CONTROL.test(parent.lemma) && !parent.passive
    const called = parent?.lemma === 'call' ? parent.args.find((x) => x.relation === 'on') : undefined
    const subject = called?.nominal ?? (controlled ? object.nominal : (parent?.subject ?? clause.subject))
    const noun = this.#last && this.#last.kind === 'thing' && this.#last.to === group.from ? this.#last.words.split(' ').at(-1) : undefined
    const predicate = this.#make({ ...group, chain: [...(noun ? [noun] : []), ...group.chain] }, 'infinitive', 'to', subject)
    this.#stack.push({ ...newClause('infinitive', 'to', group.from), subject, predicate })
    this.#after()
  }

  #addIng(group: VerbGroup, before: Chunk | undefined): void {
    const clause = this.#clause
    const opener = this.#preposition
    if (opener) {
      this.#preposition = null
      this.#participle(group, 'gerund', opener)
      return
    }
    const own = this.#argumentSubject(before)
    if (own) {
      const predicate = this.#make(group, 'participle', 'with', own)
      this.#stack.push({ ...newClause('participle', 'with', group.from), subject: own, predicate })
      this.#after()
      return
    }
    void clause
    this.#participle(group, 'participle', null)
  }

  /** "with [Rutte] calling Erdogan", "saw [X] meeting Y". */
  #argumentSubject(before: Chunk | undefined): Nominal | null {
    const last = this.#lastArgument
    if (!last || before?.kind !== 'nominal' || before.nominal !== last.argument.nominal || before.nominal.kind !== 'parties') return null
    return /^(with|of|by|from|after|before|despite|about|to)$/.test(last.argument.relation) && this.#clause.predicate !== null ? before.nominal : null
  }

  #participle(group: VerbGroup, link: Link, opener: string | null): void {
    const clause = this.#clause
    const subject = clause.predicate ? (clause.predicate.passive && opener === null ? clause.subject : clause.subject) : clause.subject
    const predicate = this.#make(group, link, opener, subject)
    if (!subject) clause.waiting.push(predicate)
    this.#stack.push({ ...newClause(link, opener, group.from), subject, predicate })
    this.#after()
  }

  #addReduced(group: VerbGroup): void {
    const clause = this.#clause
    const before = this.#chunks[this.#chunk - 1]
    const last = this.#last
    const target = before?.kind === 'comma' && last?.kind === 'thing' ? (clause.predicate ? clause.subject : last) : (last ?? clause.subject)
    const predicate = this.#make({ ...group, passive: true }, 'reduced', null, target)
    if (!target) clause.waiting.push(predicate)
    if (target?.kind === 'contact') target.reduced.push(predicate)
    this.#stack.push({ ...newClause('reduced', null, group.from), subject: target, predicate })
    this.#after()
  }

  #make(group: VerbGroup, link: Link, opener: string | null, subject: Nominal | null): Draft {
    const parent = this.#stack.map((x) => x.predicate).findLast((x) => x !== null) ?? null
    const predicate: Draft = {
      from: group.from, to: group.to, lemma: group.lemma, chain: group.chain, tense: group.tense, modal: group.modal, perfect: group.perfect,
      progressive: group.progressive, passive: group.passive, negated: group.negated, link, opener, parent, subject,
      args: [], span: { from: Math.min(group.from, subject && link !== 'participle' && link !== 'gerund' && link !== 'infinitive' && link !== 'reduced' ? subject.from : group.from), to: group.to },
      sentence: this.#index, quoted: this.#quoted,
    }
    this.predicates.push(predicate)
    return predicate
  }

  #after(): void {
    this.#pending = null
    this.#preposition = null
    this.#clause.comma = false
    this.#lastArgument = null
  }

  #open(link: Link, opener: string, from: number): void {
    const previous = this.#clause
    if (previous.link !== 'main' && previous.comma && previous.predicate && this.#stack.length > 3) this.#pop()
    this.#stack.push(newClause(link, opener, from))
    this.#pending = null
    this.#preposition = null
  }

  #openRelative(word: string, from: number): void {
    const preposition = this.#preposition
    const antecedent = this.#antecedent(word)
    this.#open('relative', word, from)
    const clause = this.#clause
    if (word === 'whose' || word === 'where') return
    if (word === 'whom' || preposition) {
      if (antecedent) clause.leading.push({ relation: preposition ?? 'object', nominal: antecedent })
      clause.subject = null
    } else clause.subject = antecedent
  }

  /** The noun phrase that a relative pronoun stands for: "who" asks for people, "which" for the nearest. */
  #antecedent(word: string): Nominal | null {
    if (word !== 'who' && word !== 'whom') return this.#last
    const earlier = this.nominals.findLast((x) => x.kind === 'parties')
    return earlier ?? this.#last
  }

  #pop(): void {
    const closed = this.#stack.pop()
    if (closed) {
      this.#clause.waiting.push(...closed.waiting)
      this.#settleWaiting(this.#clause)
    }
  }

  #settleWaiting(clause: Clause): void {
    if (!clause.subject) return
    for (const draft of clause.waiting.splice(0)) draft.subject = clause.subject
  }
}

function newClause(link: Link, opener: string | null, from: number): Clause {
  return { subject: null, predicate: null, link, opener, leading: [], leadingFrom: from, waiting: [], comma: false }
}

function isSaying(lemma: string): boolean {
  return /^(say|tell|add|note|report|announce)$/.test(lemma)
}

/** A clause reaches to where the next one begins. */
function closeSpans(predicates: Draft[], sentence: Sentence): void {
  predicates.forEach((predicate, index) => {
    const next = predicates[index + 1]
    const begins = next && next.span.from > predicate.to ? next.span.from : next?.from
    predicate.span.to = Math.max(predicate.to, begins ?? sentence.to)
  })
}
