import { isBody } from '../../../mentions/en/parties.ts'
import type { SaidBy } from '../../../model/attribution.ts'
import type { Nominal } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import type { PartyMention } from '../contacts/contact-mention.ts'
import { type ContactPage, wordsOf } from '../contacts/page.ts'

const ANONYMOUS =
  /\b(?:sources?|insiders?|(?:people|person|persons|officials?|diplomats?|individuals?) (?:familiar|briefed|close|with knowledge|who (?:asked|spoke|requested|declined))|on condition of anonymity|unnamed|anonymous)\b/
const MEDIA =
  /\b(?:agency reports?|news agency|state (?:media|television|tv|radio|news|broadcaster)|(?:local|israeli|western|us|u\.s\.) media|media|newspapers?|broadcasters?|television|tv|radio|reports?|reporters|magazine|daily|outlets?|press|irna|tass|xinhua|reuters|afp|ap|anadolu|interfax|kyodo|yonhap|bloomberg|cnn|bbc|axios|al jazeera|al arabiya|wafa|sana|spa|wam|qna|kuna|petra|mena)\b/
const STATEMENT =
  /\b(?:statement|communiqu[eé]|readout|press release|declaration|ministry|ministries|government|presidency|palace|office|department|army|military|police|authorities|spokes(?:man|woman|person|people)|kremlin|white house|pentagon|embassy|cabinet|administration|command|navy|coast guard|officials)\b/
const ORGANISATION =
  /\b(?:agency|organi[sz]ation|commission|committee|council|red (?:cross|crescent)|monitors?|watch|observatory|experts?|institute|foundation|fund|bank|charity|charities|group|groups|union|association|network|centre|center|msf|unicef|unhcr|ocha|who|wfp|iom|unrwa|iaea|amnesty)\b/

/** Who a phrase names as the source of what is said, and what kind of source that is; null where it can be none. */
export function sourceOf(page: ContactPage, nominal: Nominal, meant: readonly PartyMention[]): SaidBy | null {
  const words = wordsOf(page, nominal.from, nominal.to)
  const source = page.text.slice(page.tokens[nominal.from]!.start, page.tokens[nominal.to - 1]!.end)
  if (ANONYMOUS.test(words) || isSomeOfficial(nominal) || SOME.test(words)) return { source, kind: 'anonymous_source' }
  const [first] = meant
  if (first) return { source: first.entity.name, kind: kindOf(first, words) }
  if (nominal.mentions.length > 0) return null
  if (STATEMENT.test(words)) return { source, kind: 'official_statement' }
  if (MEDIA.test(words)) return { source, kind: 'media' }
  return ORGANISATION.test(words) ? { source, kind: 'organisation' } : null
}

function kindOf({ entity }: PartyMention, words: string): SaidBy['kind'] {
  if (entity.kind === 'person') return entity.office || entity.state ? 'named_official' : 'organisation'
  if (entity.state !== null && isBody(entity.state) && !isIndividual(entity)) return 'organisation'
  return MEDIA.test(words) && !STATEMENT.test(words) ? 'media' : 'official_statement'
}

const SOME =
  /^(?:an?|two|three|four|five|several|some|many|senior|western|european|american|us|u\.s\.|israeli|arab|unnamed)?(?: \w+){0,3} ?(?:officials?|diplomats?|sources?)$/

/** "a senior official", "two diplomats", "officials": nobody in particular. */
function isSomeOfficial({ mentions }: Nominal): boolean {
  const [mention] = mentions
  return (
    mention?.kind === 'office' &&
    mention.name === null &&
    (mention.determiner === 'a' || (mention.plural && mention.determiner === 'none'))
  )
}
