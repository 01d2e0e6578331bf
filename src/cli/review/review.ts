import { Fault } from '../../model/fault.ts'
import type { Deciding, Verdict } from '../../service/decide/compose-decision.ts'
import { decide, type Outcome } from '../../service/decide/decide.ts'
import { type ReviewItem, type ReviewQueue, reviewItem } from '../../service/decide/review-queue.ts'
import type { Store } from '../../service/open-ledger.ts'
import { decisionWords } from '../formats/decision-lines.ts'
import { mayColour, terminalWidth } from '../terminal.ts'
import { askLine, type Keys } from './keys.ts'
import { reviewPage } from './review-page.ts'

export const HELP = [
  'a accept   r reject   u unsure   e edit   m merge with   s split report off   x leave report out',
  '1-9 report   t whole text   n next   b back   z take back   ? keys   q quit',
]

interface Parts {
  readonly store: Store
  readonly queue: ReviewQueue
  readonly keys: Keys
  readonly deciding: Deciding
  readonly write: (text: string) => void
}

/** What follows a key: the next entry, the one before, this one again, or the end. */
type Step = 'next' | 'back' | 'stay' | 'quit'

/**
 * One run through what is in doubt. Each decision is in the ledger before the next key is looked at, so that whatever ends
 * the run, only the line in hand is lost; what was passed over comes again the next time.
 */
export class Review {
  readonly #parts: Parts
  /** Ids of the entries seen, in order, and where among them we are. */
  readonly #seen: string[] = []
  #at = -1
  readonly #made: string[] = []
  #report = 0
  #whole = false
  #said = ''

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async run(): Promise<void> {
    let step: Step = 'next'
    while (step !== 'quit') {
      if (step !== 'stay') await this.#move(step)
      const id = this.#seen[this.#at]
      const item = id === undefined ? null : await this.#item(id)
      step = await this.#look(item)
    }
    const { queue, write } = this.#parts
    write(`\n${this.#made.length} decided; ${await queue.count()} in doubt. Run it again to go on.\n`)
  }

  async #move(step: 'next' | 'back'): Promise<void> {
    this.#report = 0
    this.#whole = false
    if (step === 'back') {
      if (this.#at > 0) this.#at -= 1
      else this.#said = 'this is the first one'
      return
    }
    if (this.#at + 1 >= this.#seen.length) {
      const id = await this.#parts.queue.next()
      if (id !== null) this.#seen.push(id)
    }
    this.#at = Math.min(this.#at + 1, this.#seen.length)
  }

  /** The entry as it stands now; null where it is no entry any more. */
  async #item(id: string): Promise<ReviewItem | null> {
    try {
      return await reviewItem(this.#parts.store, id)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      this.#said = error.message
      return null
    }
  }

  async #look(item: ReviewItem | null): Promise<Step> {
    const { write, keys, queue } = this.#parts
    const look = { colour: mayColour(), width: terminalWidth() }
    const page = item === null ? this.#nothing() : reviewPage({ item, report: this.#report, whole: this.#whole }, look)
    write(`\u001b[2J\u001b[H${page}\n${this.#said === '' ? '' : `${this.#said}\n`}${HELP.join('\n')}\n`)
    write(`${await queue.count()} in doubt > `)
    this.#said = ''
    const key = await keys.next()
    if (key === null || key.name === 'ctrl-c' || key.name === 'ctrl-d' || key.text === 'q') return 'quit'
    if (key.text === 'n' || key.name === 'space' || key.name === 'right') return 'next'
    if (key.text === 'b' || key.name === 'left') return 'back'
    if (key.text === 'z') return this.#takeBack()
    return item === null ? this.#unknown(key.text || key.name) : this.#act(item, key.text || key.name)
  }

  #nothing(): string {
    return this.#at < this.#seen.length ? '' : 'Nothing else is in doubt.\n'
  }

  async #act(item: ReviewItem, key: string): Promise<Step> {
    const { id } = item.shown.kept.entry
    const report = item.shown.records[this.#report]?.record.key ?? ''
    switch (key) {
      case 'a':
        return this.#decide({ kind: 'accept', id }, 'next')
      case 'r':
        return this.#decide({ kind: 'reject', id }, 'next')
      case 'u':
        return this.#decide({ kind: 'unsure', id }, 'next')
      case 'x':
        return this.#decide({ kind: 'reject', id: report }, 'stay')
      case 's':
        return this.#decide({ kind: 'split', id, reports: [report] }, 'stay')
      case 'e':
        return this.#ask('field=value: ', (line) => ({ kind: 'edit', id, changes: fieldsIn(line) }))
      case 'm':
        return this.#ask('merge with the entry: ', (other) => ({ kind: 'merge', id, other }))
      case 't':
        this.#whole = !this.#whole
        return 'stay'
      default:
        return this.#choose(item, key)
    }
  }

  #choose({ shown }: ReviewItem, key: string): Step {
    const nth = /^[1-9]$/.test(key) ? Number(key) - 1 : -1
    if (nth < 0) return this.#unknown(key)
    if (nth < shown.records.length) this.#report = nth
    else this.#said = `there is no report ${key}`
    return 'stay'
  }

  #unknown(key: string): Step {
    this.#said = key === '?' ? 'every decision is kept at once, and z takes it back' : `${key}: no such key here`
    return 'stay'
  }

  async #decide(verdict: Verdict, then: Step): Promise<Step> {
    const made = await this.#keep(verdict)
    if (made === null) return 'stay'
    this.#made.push(made.decision.id)
    this.#said = `${decisionWords(made.decision)} (${made.decision.id}); z takes it back`
    return then
  }

  /** Keeps a decision; a fault is told, and the entry stays in view. */
  async #keep(verdict: Verdict): Promise<Outcome | null> {
    try {
      return (await decide(this.#parts.store, this.#parts.deciding, [verdict]))[0] ?? null
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      this.#said = error.message
      return null
    }
  }

  /** Asks for a line until what it says can be kept, or it is given up: a line that cannot is there to be mended. */
  async #ask(question: string, verdictOf: (line: string) => Verdict): Promise<Step> {
    const { keys, write } = this.#parts
    const before = this.#made.length
    for (let line: string | null = ''; ; ) {
      write('\n')
      line = await askLine(keys, question, write, line)
      if (line === null) {
        this.#said = 'given up; nothing was decided'
        return 'stay'
      }
      const step = await this.#decide(verdictOf(line), 'stay')
      if (this.#made.length > before) return step
      write(`\n${this.#said}`)
    }
  }

  async #takeBack(): Promise<Step> {
    const last = this.#made.at(-1)
    if (last === undefined) {
      this.#said = 'nothing was decided in this run; parley decisions list shows what was before'
      return 'stay'
    }
    const undo = await this.#keep({ kind: 'undo', id: last })
    if (undo === null) return 'stay'
    this.#made.pop()
    this.#said = `taken back: ${last}`
    const about = undo.change.changed.map(({ entry }) => entry.id)
    const at = this.#seen.findLastIndex((id) => about.includes(id))
    if (at >= 0) this.#at = at
    return 'stay'
  }
}

/** `date=2025-06-03 place=Muscat, OMN`: each begins with the name of a field and `=`. */
function fieldsIn(line: string): string[] {
  return line.split(/ +(?=[a-z]+=)/)
}
