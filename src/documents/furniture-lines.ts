import type { FurnitureKind } from '../model/document.ts'
import { LINE_RULES, type LineRule } from './en/line-rules.ts'
import { INSTITUTION, SECTIONS, SHARE_WORDS } from './en/words.ts'
import { isParagraph, isTitleCase, labelOf, wordCount } from './line-shape.ts'
import { isPairRow, listMarkOf } from './list-lines.ts'
import { openings } from './openings.ts'

/** Rules by the character with which the lines that they fit begin, and those that look elsewhere too; all in order. */
interface RuleSet {
  readonly byOpening: ReadonlyMap<string, readonly LineRule[]>
  readonly others: readonly LineRule[]
}

const ALL = ruleSet(LINE_RULES)
const SURE = ruleSet(LINE_RULES.filter(({ sure }) => sure))

function ruleSet(rules: readonly LineRule[]): RuleSet {
  const known = new Map(rules.map((rule) => [rule, openingsOf(rule)]))
  const characters = new Set(rules.flatMap((rule) => [...(known.get(rule) ?? [])]))
  const open = (character: string) => rules.filter((rule) => known.get(rule)?.has(character) ?? true)
  return {
    byOpening: new Map([...characters].map((character) => [character, open(character)])),
    others: rules.filter((rule) => !known.get(rule)),
  }
}

function openingsOf({ test: { source, ignoreCase } }: LineRule): ReadonlySet<string> | null {
  return ignoreCase ? openings(source) : null
}

function findRule(line: string, { byOpening, others }: RuleSet): LineRule | undefined {
  const lower = line.toLowerCase()
  return (byOpening.get(line.charAt(0).toLowerCase()) ?? others).find(
    ({ test, needs }) => (!needs || needs.some((words) => lower.includes(words))) && test.test(line),
  )
}

const LONGEST = 700
const DEEDS =
  /\b(?:meet|met|call|phone|talk|visit|host|receiv|speak|spoke(?!s)|discuss|sign|welcom|address|attend|hold|held|press (?:conference|briefing)|interview|transcript|statement|remarks|readout|communiqu|summit|conversation|negotiat|agree|deal|condemn|express|congratulat|travel|arriv|appoint)/i
/** Titles of agendas, and people with their office: neither names who publishes. */
const NOT_PUBLISHER =
  /^(?:the )?(?:agenda|programme|program|schedule|diary|calendar|itinerary|engagements|calls|week)\b|, (?:vice[- ])?(?:president|prime minister)\b/i
const BY = /^by:? (?=[a-zÀ-ɏ]|the )/i
const NAME_SMALL = /\b(?:and|with|staff|agencies|newsroom|news|desk|reporters?|our|the|correspondent)\b/gi

/** What a line is by its own words alone, if it is furniture; full sentences only where the wording leaves no doubt. */
export function furnitureOfLine(line: string, real = isParagraph(line)): FurnitureKind | null {
  if (line.length > LONGEST) return null
  if (isShareBar(line)) return 'share'
  const rule = findRule(line, real ? SURE : ALL)
  if (rule) return rule.kind
  if (real) return null
  if (isByline(line)) return 'byline'
  return isMenu(line) ? 'menu' : null
}

/** "By" and names, before a bar, a gap or the end: no clause goes on after them. */
function isByline(line: string): boolean {
  const by = line.length > 100 ? null : BY.exec(line)
  if (!by) return false
  const [names = ''] = line.slice(by[0].length).split(/\s{2,}| ?[|/•] ?/)
  return names.length > 2 && !/[:;!?\d]/.test(names) && isTitleCase(names.replace(NAME_SMALL, 'X'))
}

const SEPARATOR = /\s*[|/·•,:]\s*|\s{2,}/

function isShareBar(line: string): boolean {
  if (line.length > 200) return false
  const label = line.toLowerCase()
  const first = SEPARATOR.exec(label)?.index ?? label.length
  if (first > 0 && !SHARE_WORDS.has(label.slice(0, first).trim())) return false
  const labels = label.split(SEPARATOR)
  return labels.every((label) => label === '' || SHARE_WORDS.has(label.trim()))
}

/** Breadcrumbs and bars of links: short labels between upright strokes. */
function isMenu(line: string): boolean {
  if (!/[|·•]/.test(line)) return false
  const labels = line.split(/\s+\|\s+|\s+·\s+|\s+•\s+/)
  // A table's row of a Markdown file begins with the stroke.
  if (labels.length < 2 || line.length > 300 || line.startsWith('|')) return false
  const short = labels.every((label) => wordCount(label) <= (labels.length > 2 ? 8 : 3))
  return short && (labels.length > 2 || isTitleCase(line) || labels.some(isSection))
}

/** "Comment & analysis", "Opinion", "News and features". */
function isSection(label: string): boolean {
  return label
    .toLowerCase()
    .split(/ (?:&|and) |, /)
    .every((part) => SECTIONS.has(part.trim()))
}

/** A section's name, or a list of two or three of them, alone on a line: WORLD, Events / Telephone conversations. */
export function isSectionLabel(line: string): boolean {
  if (line.length > 60) return false
  if (SECTIONS.has(labelOf(line))) return true
  const labels = isPairRow(line) ? [] : line.split(/ [/>•] /)
  return labels.length > 1 && labels.every((label) => wordCount(label) <= 3 && /^\p{Lu}/u.test(label))
}

const WEBSITE_OF = /^(?:the )?(?:official )?(?:web ?site|site|web ?page|page|portal|web ?portal) of (?:the )?/i

/** The name of a publishing ministry, office or body alone on a line. */
export function isInstitution(said: string): boolean {
  const line = said.replace(WEBSITE_OF, '')
  if (line.length >= 120 || !INSTITUTION.test(line) || !isTitleCase(line)) return false
  return !DEEDS.test(line) && !/[.!?:;|]$/.test(line) && !NOT_PUBLISHER.test(line) && listMarkOf(line) === ''
}
