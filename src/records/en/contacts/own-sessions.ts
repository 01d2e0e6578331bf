import { isBody } from '../../../mentions/en/parties.ts'
import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'

const OPENS = oneOf('open|close|inaugurate|address|adjourn|conclude')
const SESSION = /\b(conference|session|summit|assembly|congress|forum|convention|gathering|meeting)$/

/** "opened [the conference of the Arab League]", "addressed its summit": a body's own session is no contact with who opens it. */
export function isOwnSession({ words, args }: Nominal, { lemma, passive }: Predicate, relation: string): boolean {
  if (!OPENS.test(lemma) || relation !== (passive ? 'subject' : 'object') || !SESSION.test(words)) return false
  const owners = args.filter((x) => x.relation === 'of').flatMap((x) => x.nominal.mentions)
  return owners.length === 1 && owners.every(isOfBody) && !args.some(isSide)
}

const isOfBody = ({ kind, states }: Mention) =>
  isOneOf(kind, 'state', 'group', 'delegation') && states.length === 1 && isBody(states[0]!)

const isSide = ({ relation, nominal }: Argument) => isOneOf(relation, 'with', 'between') && nominal.kind === 'parties'
