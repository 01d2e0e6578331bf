import { createRequire } from 'node:module'
import { isParagraph, labelOf } from '../line-shape.ts'
import type { Page, PageNode } from './page-node.ts'
import { type WalkedBlock, walkBlocks } from './walk-blocks.ts'

const require = createRequire(import.meta.url)

interface Extract {
  readonly textContent?: string | null
}

/** The article of a page: its own markup read in order, with Readability's extract as second opinion on what belongs. */
export function articleBlocks(page: Page): readonly WalkedBlock[] {
  const root = page.body ?? page.documentElement
  if (!root) return []
  const container = containerOf(page) ?? root
  const blocks = walkBlocks(container)
  // Readability rebuilds the page it is given, so it comes last.
  const extract = comparable(readabilityText(page))
  const kept = blocks.filter((block) => belongs(block, extract, container !== root))
  return kept.some((block) => !block.kind && !block.mark) ? kept : blocks.filter(({ linked }) => linked < 0.5)
}

function belongs(block: WalkedBlock, extract: string, inArticle: boolean): boolean {
  if (block.kind === 'headline') return block.linked < 0.8
  if (block.kind === 'caption' || block.mark) return true
  if (block.linked > 0.6 && block.kind === 'item') return false
  if (extract.includes(comparable(block.text))) return true
  return inArticle && (isParagraph(block.text) ? block.linked < 0.5 : block.linked === 0 && block.text.length < 100)
}

/** The element that the page itself marks as its article, if it holds most of the text in paragraphs. */
function containerOf(page: Page): PageNode | null {
  const bodies = longest(page, '[itemprop="articleBody"]')
  const article = longest(page, 'article')
  const main = longest(page, 'main, [role="main"]')
  const most = Math.max(bodies.length, article.length, main.length)
  if (most < 200) return null
  return [article, main, bodies].find(({ length }) => length > most * 0.6)?.node ?? null
}

function longest(page: Page, selector: string): { node: PageNode | null; length: number } {
  let best: { node: PageNode | null; length: number } = { node: null, length: 0 }
  for (const node of Array.from(page.querySelectorAll(selector)).slice(0, 60)) {
    const length = walkBlocks(node).reduce(
      (sum, { text, linked }) => (isParagraph(text) && linked < 0.5 ? sum + text.length : sum),
      0,
    )
    if (length > best.length) best = { node, length }
  }
  return best
}

function readabilityText(page: Page): string {
  const { Readability }: { Readability: new (page: Page, options: object) => { parse: () => Extract | null } } =
    require('@mozilla/readability')
  try {
    return new Readability(page, { maxElemsToParse: 40_000, charThreshold: 250 }).parse()?.textContent ?? ''
  } catch (fault) {
    // It throws on pages without a body or of too many elements; the page's own markup decides then.
    if (fault instanceof Error) return ''
    throw fault
  }
}

function comparable(text: string): string {
  return text.length > 2000
    ? text.toLowerCase().replace(/[\s\u00ad\u200b]+/g, '')
    : labelOf(text).replace(/[\s\u00ad\u200b]+/g, '')
}
