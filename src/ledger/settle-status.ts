import type { Status } from '../model/contact.ts'
import type { Report } from './reports.ts'

/** How far a contact came, as its reports tell in order of publication, and why. */
export interface SettledStatus {
  readonly status: Status
  readonly words: string
  /** Reports that disagree, where they do. */
  readonly disputed: readonly [readonly Report[], readonly Report[]] | null
}

/** Settles the status: what is told as done stands over plans, a denial over all (codebook rule 15), else the latest word counts. */
export function settleStatus(reports: readonly Report[]): SettledStatus {
  const of = (...statuses: Status[]) => reports.filter(({ record }) => statuses.includes(record.contact.status))
  const [done, denied, cancelled] = [of('held', 'ongoing'), of('denied'), of('cancelled')]
  if (denied.length > 0) {
    const disputed = done.length > 0 ? ([done, denied] as const) : null
    return { status: 'denied', words: disputed ? 'told as held, and denied' : 'denied', disputed }
  }
  if (done.length > 0) return settleDone(done, cancelled, of('held').length > 0)
  const ahead = of('planned', 'proposed')
  if (cancelled.length > 0 && !isLater(ahead.at(-1), cancelled.at(-1)!))
    return { status: 'cancelled', words: 'called off; no later report tells that it is to be', disputed: null }
  if (cancelled.length > 0)
    return { status: ahead.at(-1)!.record.contact.status, words: 'called off, and planned again since', disputed: null }
  const planned = of('planned').length > 0
  return { status: planned ? 'planned' : 'proposed', words: 'no report tells that it was held', disputed: null }
}

function settleDone(done: readonly Report[], cancelled: readonly Report[], held: boolean): SettledStatus {
  const status = held ? 'held' : 'ongoing'
  const late = cancelled.filter((report) => !isLater(done.at(-1), report))
  if (late.length === 0) return { status, words: `told as ${status}`, disputed: null }
  return {
    status,
    words: `told as ${status}, and as called off by a report of the same day or later`,
    disputed: [done, late],
  }
}

/** Whether a report was published after another; not where the order is unknown. */
function isLater(report: Report | undefined, than: Report): boolean {
  const [published, before] = [report?.ready.published ?? null, than.ready.published]
  return published !== null && before !== null && published[0] > before[1]
}
