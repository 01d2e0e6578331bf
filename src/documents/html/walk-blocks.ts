import { endsSentence } from '../line-shape.ts'
import { type PageBlock, tidy } from './page-block.ts'
import { attribute, type PageNode } from './page-node.ts'

const DROPPED = new Set(
  'script style noscript template nav aside footer form iframe svg button select object embed canvas video audio dialog head textarea input'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i ins kbd label mark q s samp small span strike strong sub sup td th time tt u var wbr img'.split(
    ' ',
  ),
)
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:related|newsletters?|share|sharing|social|promo|advert(?:isement)?|ads?|cookies?|consent|subscribe|comments?|recommend(?:ed|ations?)|trending|popular|sidebar|breadcrumbs?|menu|navbar|tags?|taglist|taboola|outbrain|popup|modal|ticker|breaking|readmore|read-more|also-read|more-stories|skip-link|sr-only|visually-hidden|screen-reader-text|print-only)(?=$|[\s_-])|most-?(?:read|viewed|popular|shared)/i
const KEPT = new Set('html body main article'.split(' '))

/** A block with its node's share of link text, for telling a story from a list of stories. */
export interface WalkedBlock extends PageBlock {
  /** 0 to 1. */
  readonly linked: number
}

interface Walk {
  readonly blocks: WalkedBlock[]
  readonly whole: number
  text: string
  linked: number
}

interface Setting {
  readonly kind: PageBlock['kind']
  readonly mark: PageBlock['mark']
  readonly link: boolean
}

/** The blocks of text under a node, in order; menus, asides, footers, forms and scripts left out. */
export function walkBlocks(root: PageNode): readonly WalkedBlock[] {
  const walk: Walk = { blocks: [], whole: (root.textContent ?? '').length, text: '', linked: 0 }
  const plain: Setting = { kind: null, mark: null, link: false }
  visitChildren(root, plain, walk)
  flush(walk, plain)
  return walk.blocks
}

function visitChildren(node: PageNode, setting: Setting, walk: Walk): void {
  for (const child of Array.from(node.childNodes)) visit(child, setting, walk)
}

function visit(node: PageNode, setting: Setting, walk: Walk): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ')
    walk.text += text
    if (setting.link) walk.linked += text.length
    return
  }
  const name = node.localName?.toLowerCase() ?? ''
  if (node.nodeType !== 1 || DROPPED.has(name) || isFurniture(node, name, walk)) return
  if (name === 'br') walk.text += '\n'
  else if (INLINE.has(name)) visitInline(node, name, setting, walk)
  else {
    flush(walk, setting)
    const inner = settingOf(node, name, setting)
    visitChildren(node, inner, walk)
    flush(walk, inner)
  }
}

function visitInline(node: PageNode, name: string, setting: Setting, walk: Walk): void {
  if (name === 'td' || name === 'th') walk.text += ' '
  visitChildren(node, name === 'a' ? { ...setting, link: true } : setting, walk)
}

function isFurniture(node: PageNode, name: string, walk: Walk): boolean {
  if (KEPT.has(name)) return false
  if (node.getAttribute?.('hidden') !== null || attribute(node, 'aria-hidden') === 'true') return true
  if (/^(?:navigation|complementary|search|contentinfo)$/i.test(attribute(node, 'role'))) return true
  if (!FURNITURE_CLASS.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`)) return false
  // Some sites call the whole page "has-sidebar" or "comments-open".
  return (node.textContent ?? '').length < walk.whole * 0.4
}

function settingOf(node: PageNode, name: string, outer: Setting): Setting {
  const names = `${attribute(node, 'class')} ${attribute(node, 'itemprop')}`
  if (/^h[1-6]$/.test(name)) return { ...outer, kind: 'headline' }
  if (name === 'figcaption' || name === 'caption' || /\bcaption\b|\bcutline\b/i.test(names))
    return { ...outer, kind: 'caption' }
  if (name === 'li' && outer.kind === null) return { ...outer, kind: 'item' }
  if (/\bbyline\b|\bauthors?\b/i.test(names) && (node.textContent ?? '').length < 160)
    return { ...outer, mark: 'byline' }
  return outer
}

function flush(walk: Walk, { kind, mark }: Setting): void {
  const share = walk.linked / Math.max(1, walk.text.trim().length)
  for (const text of piecesOf(walk.text)) walk.blocks.push({ text, kind, mark, linked: Math.min(1, share) })
  walk.text = ''
  walk.linked = 0
}

/** Two breaks part paragraphs; one does where a sentence ends before it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const piece = tidy(raw)
    const before = pieces.at(-1)
    if (index === 0 || before === undefined || before === '' || piece === '' || endsSentence(before)) pieces.push(piece)
    else pieces[pieces.length - 1] = `${before} ${piece}`
  }
  return pieces.filter((piece) => piece !== '')
}
