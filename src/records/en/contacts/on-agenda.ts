import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { wordsOf } from './page.ts'
import { type Scene, sentenceAt } from './scene.ts'

// What may stand between what is spoken of and where it is: the rest of a list of such matters.
const REST = "(?:[\\w'’-]+,? ){0,12}?"
const AGENDA = new RegExp(
  `^,? ?${REST}(?:on the (?:agenda|table|menu|programme|program|docket)|in focus|in the spotlight|high on|at the (?:top|heart|cent(?:re|er)|forefront) of|topping|dominating|looming|featuring|among the (?:topics|issues|subjects|matters|themes)|(?:likely|expected|set|due) to (?:be|feature|figure|top|dominate))\\b`,
)

const TOPIC = oneOf('on|about|of|over|regarding|concerning|object|for')

/** "spoke with him concerning a mission [to Haiti]", "on the return of refugees [to Syria]": what was spoken of leads there. */
export function isOfTopic({ page }: Scene, { args, to }: Predicate, { relation, nominal }: Argument): boolean {
  if (relation !== 'to' || nominal.mentions.some((x) => x.kind !== 'state')) return false
  const before = args.find(
    (x) => x.nominal.to === nominal.from - 1 && !x.nominal.mentions.some((y) => y.kind === 'person'),
  )
  if (!before || before.nominal.from < to || !TOPIC.test(before.relation)) return false
  return (
    page.tokens[nominal.from - 1]?.norm === 'to' &&
    args.some((x) => x.nominal.kind === 'parties' && x.relation === 'with')
  )
}

/** "met, with [Taiwan] and North Korea's ties to Russia on the agenda": a matter, and nobody they met. */
export function isOnAgenda(scene: Scene, nominal: Nominal): boolean {
  const { page } = scene
  if (page.tokens[nominal.from - 1]?.norm !== 'with' || nominal.mentions.some((x) => x.kind !== 'state')) return false
  const end = page.sentences[sentenceAt(page, nominal.from)]!.to
  const behind = wordsOf(page, nominal.to, Math.min(nominal.to + 20, end))
  const stop = behind.search(/\bwith\b/)
  return AGENDA.test(stop < 0 ? behind : behind.slice(0, stop))
}
