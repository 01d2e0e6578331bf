import { decodeEntities } from './decode-entities.ts'
import { tidy } from './page-block.ts'
import { attribute, type Page } from './page-node.ts'

/** What a page's structured data says of its article. */
export interface ArticleData {
  readonly headline: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly language: string | null
  readonly body: string | null
  readonly gated: boolean
}

type Json = Record<string, unknown>

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting|\w*NewsArticle)$/
const MOST_NODES = 5000
const LONGEST = 2_000_000

/** The first article in a page's JSON-LD, in lists and graphs too; null where there is none. */
export function articleData(page: Page): ArticleData | null {
  for (const script of Array.from(page.querySelectorAll('script[type]'))) {
    if (!/^application\/ld\+json/i.test(attribute(script, 'type'))) continue
    const article = findArticle(parseJson(script.textContent ?? ''))
    if (article) return readArticle(article)
  }
  return null
}

function parseJson(source: string): unknown {
  if (source.length > LONGEST) return null
  const json = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\]\]>)\s*$/, '')
  return tryJson(json) ?? tryJson([...json].map((character) => (character < ' ' ? ' ' : character)).join(''))
}

function tryJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (fault) {
    if (fault instanceof SyntaxError) return null
    throw fault
  }
}

function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at]
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES))
    else if (isJson(node)) {
      if (typesOf(node).some((type) => ARTICLE.test(type))) return node
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
    }
  }
  return null
}

function isJson(node: unknown): node is Json {
  return typeof node === 'object' && node !== null
}

function typesOf(node: Json): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

function readArticle(article: Json): ArticleData {
  const publisher = [article.publisher].flat()[0]
  const body = stringOf(article.articleBody) ?? null
  return {
    headline: text(article.headline) ?? text(article.name),
    published: stringOf(article.datePublished),
    publisher: isJson(publisher) ? text(publisher.name) : text(publisher),
    language: stringOf([article.inLanguage].flat()[0]),
    body,
    gated: article.isAccessibleForFree === false || /^false$/i.test(stringOf(article.isAccessibleForFree) ?? ''),
  }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null
}

function text(value: unknown): string | null {
  const string = stringOf(value)
  return string ? tidy(decodeEntities(string)) : null
}
