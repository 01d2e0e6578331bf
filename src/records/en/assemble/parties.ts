import { nameText } from '../../../mentions/en/parties.ts'
import type { Basis, Party } from '../../../model/contact.ts'
import type { Entity, Mention } from '../../../model/mention.ts'
import type { PartyMention } from '../contacts/contact-mention.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

/** A party with the words that name it or point to it, and the basis of each inferred part. */
export interface PartyReading extends Reading<Party> {
  readonly inferred: Readonly<Record<string, Pick<Basis, 'rule' | 'words'>>>
}

/** The parties of a contact, in their order. */
export function readParties(assembly: Assembly): PartyReading[] {
  return assembly.record.parties.map((party) => readParty(assembly, party))
}

function readParty(assembly: Assembly, party: PartyMention): PartyReading {
  const { entity } = party
  const own = ownMentions(assembly, entity)
  const naming = namesFully(assembly, entity, own) ? null : namingMention(assembly, entity)
  const words: readonly TokenSpan[] = own.length ? own : pointingSpans(assembly, entity)
  const rule = own[0] ? ruleOf(own[0], entity) : 'references/carried-over'
  const inferred = rule !== 'parties/named'
  return {
    value: partyOf(party),
    words: naming ? [...words, naming] : words,
    kind: inferred ? 'inferred' : 'said',
    rule,
    ...(inferred && { from: entity.name }),
    inferred: inferredParts(assembly, party),
  }
}

function partyOf({ entity, mention, role }: PartyMention): Party {
  const said = mention && !mention.former && mention.kind === 'person' ? mention.offices[0] : undefined
  const { name, person, state, kind } = entity
  // "Prince X": the office that he holds beside his rank.
  const office = said === 'royal' ? entity.office : said
  return { name, person, state, office: office ?? entity.office, role, kind }
}

/** The words by which the sentences on the contact name or mean a party. */
function ownMentions({ record }: Assembly, entity: Entity): Mention[] {
  const own: Mention[] = []
  for (const { parties } of record.mentions)
    for (const party of parties) if (party.entity === entity && party.mention) own.push(party.mention)
  return own
}

/** Where no noun phrase stands for a party ("Turkish-Greek talks", "his meeting"): the words of the contact. */
function pointingSpans({ record }: Assembly, entity: Entity): TokenSpan[] {
  const telling = record.mentions.filter(({ parties }) => parties.some((party) => party.entity === entity))
  return (telling.length ? telling : [record]).map(({ from, to }) => ({ from, to }))
}

function namesFully({ page }: Assembly, { kind, name }: Entity, mentions: readonly Mention[]): boolean {
  if (kind !== 'person') return mentions.length > 0
  return mentions.some((mention) => mention.name && nameText(page.tokens, mention.name.from, mention.name.to) === name)
}

/** Where the document gives a party its name. */
function namingMention({ page, saidOf }: Assembly, entity: Entity): Mention | null {
  const said = saidOf.get(entity) ?? []
  return said.find(({ name }) => name && nameText(page.tokens, name.from, name.to) === entity.name) ?? said[0] ?? null
}

const REFERENCES: Readonly<Partial<Record<Mention['kind'], string>>> = {
  pronoun: 'references/pronoun',
  set: 'references/set',
  office: 'references/office',
  state: 'references/state',
  delegation: 'references/delegation',
}

function ruleOf({ kind, relation }: Mention, entity: Entity): string {
  if (kind === 'person' || kind === entity.kind || (kind === 'state' && entity.kind === 'delegation'))
    return 'parties/named'
  return relation ? `references/${relation}` : (REFERENCES[kind] ?? 'parties/named')
}

/** Parts of a party that its own words do not say. */
function inferredParts({ saidOf }: Assembly, party: PartyMention): PartyReading['inferred'] {
  const { person, state, office, name, kind } = party.entity
  const parts: Record<string, Pick<Basis, 'rule' | 'words'>> = {}
  if (person) parts.person = { rule: 'register/person', words: name }
  if (kind !== 'person') return parts
  const mentions = saidOf.get(party.entity) ?? []
  const rule = person ? 'register/tenure' : 'mentions/setting'
  if (state && !mentions.some(({ states }) => states.includes(state))) parts.state = { rule, words: name }
  const said = mentions.some(({ office: one, offices }) => office && (one === office || offices.includes(office)))
  if (office && !said) parts.office = { rule, words: name }
  return parts
}
