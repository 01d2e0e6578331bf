import type { Document } from '../../model/document.ts'
import { Fault } from '../../model/fault.ts'
import type { About } from '../about.ts'
import { composeDocument } from '../compose-document.ts'
import type { Line } from '../lines.ts'
import { loadPackage } from '../load-package.ts'
import { articleBlocks } from './article-blocks.ts'
import { decodeEntities } from './decode-entities.ts'
import { type ArticleData, articleData } from './json-ld.ts'
import { type PageBlock, tidy } from './page-block.ts'
import { type PageMetadata, pageMetadata } from './page-metadata.ts'
import type { Page } from './page-node.ts'
import { isParsable } from './page-size.ts'
import { stripTags } from './strip-tags.ts'

const SHORT = 600
const NO_METADATA: PageMetadata = { title: null, source: null, published: null, language: null, url: null }

/** Reads a page: its article as text with a blank line between blocks; nothing in it is executed. Fault: document/empty. */
export function readHtml(html: string, about: About): Document {
  const { blocks, metadata } = isParsable(html) ? readPage(html) : { blocks: stripTags(html), metadata: NO_METADATA }
  if (blocks.length === 0)
    throw new Fault('document/empty', `${about.id} is a page without text; give the article's page.`)
  const { text, lines } = layOut(blocks)
  return composeDocument({
    about,
    text,
    lines,
    furniture: [],
    archive: null,
    metadata,
    kinds: blocks.map(({ kind }) => kind),
    marks: blocks.map(({ mark }) => mark),
  })
}

function readPage(html: string): { blocks: readonly PageBlock[]; metadata: PageMetadata } {
  const { parseHTML } = loadPackage<{ parseHTML: (html: string) => { document: Page } }>('linkedom')
  const { document: page } = parseHTML(
    /<html\b/i.test(html.slice(0, 5000)) ? html : `<html><body>${html}</body></html>`,
  )
  const article = articleData(page)
  const metadata = pageMetadata(page, article)
  const found = articleBlocks(page)
  return { blocks: withHeadline(bodyFrom(article, found) ?? found, metadata.title), metadata }
}

/** The structured data's own text, where the page shows less of it: behind a gate, or drawn by a script. */
function bodyFrom(article: ArticleData | null, found: readonly PageBlock[]): readonly PageBlock[] | null {
  if (!article?.body) return null
  const body = decodeEntities(article.body.replace(/<(?:\/p|br ?\/?)>/gi, '\n').replace(/<[^>]{0,300}>/g, ' '))
  const length = found.reduce((sum, { text, kind }) => (kind === null ? sum + text.length : sum), 0)
  if (length >= (article.gated ? body.length : Math.min(SHORT, body.length * 0.6))) return null
  const paragraphs = body
    .split(/\s*\n\s*/)
    .map(tidy)
    .filter((text) => text !== '')
  const captions = found.filter(({ kind }) => kind === 'caption')
  return [...captions, ...paragraphs.map((text): PageBlock => ({ text, kind: null, mark: null }))]
}

function withHeadline(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  const first = blocks.findIndex(({ kind }) => kind === null)
  if (!title || blocks.length === 0 || blocks.slice(0, first + 1).some(({ kind }) => kind === 'headline')) return blocks
  return [{ text: title, kind: 'headline', mark: null }, ...blocks]
}

function layOut(blocks: readonly PageBlock[]): { text: string; lines: readonly Line[] } {
  const lines: Line[] = []
  let start = 0
  for (const { text } of blocks) {
    lines.push({ start, end: start + text.length, text, gap: true })
    start += text.length + 2
  }
  return { text: `${blocks.map(({ text }) => text).join('\n\n')}\n`, lines }
}
