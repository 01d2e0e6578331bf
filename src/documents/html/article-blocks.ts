import { isParagraph, labelOf } from '../line-shape.ts'
import { loadPackage } from '../load-package.ts'
import type { Page, PageNode } from './page-node.ts'
import { type WalkedBlock, walkBlocks } from './walk-blocks.ts'

const MOST_ELEMENTS = 20_000

type Reader = new (page: Page, options: object) => { parse: () => { readonly content?: PageNode | null } | null }

/** The article of a page: its own markup read in order, with Readability's extract as second opinion on what belongs. */
export function articleBlocks(page: Page): readonly WalkedBlock[] {
  const root = page.body ?? page.documentElement
  if (!root) return []
  const container = containerOf(page) ?? root
  const blocks = walkBlocks(container)
  // Readability rebuilds the page it is given, so it comes last.
  const extract = extractOf(page)
  const kept = blocks.filter((block) => belongs(block, extract, container !== root))
  return kept.some((block) => !block.kind && !block.mark) ? kept : blocks.filter(({ linked }) => linked < 0.5)
}

function belongs(block: WalkedBlock, extract: ReadonlySet<string>, inArticle: boolean): boolean {
  if (block.kind === 'headline') return block.linked < 0.8
  if (block.kind === 'caption' || block.mark) return true
  if (block.linked > 0.6 && block.kind === 'item') return false
  if (extract.has(comparable(block.text))) return true
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

/** The blocks that Readability takes for the article, in comparable form. */
function extractOf(page: Page): ReadonlySet<string> {
  const { Readability } = loadPackage<{ Readability: Reader }>('@mozilla/readability')
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, charThreshold: 250, serializer: (node: PageNode) => node }
    const content = new Readability(page, options).parse()?.content
    return new Set(content ? walkBlocks(content).map(({ text }) => comparable(text)) : [])
  } catch (fault) {
    // It throws on pages without a body or of too many elements; the page's own markup decides then.
    if (fault instanceof Error) return new Set()
    throw fault
  }
}

function comparable(text: string): string {
  return labelOf(text).replaceAll(' ', '')
}
