import { dayIn } from '../day-in.ts'
import type { ArticleData } from './json-ld.ts'
import { tidy } from './page-block.ts'
import { attribute, type Page } from './page-node.ts'

/** What a page's head says of the document; the day of publication, never that of a change. */
export interface PageMetadata {
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'article.published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'date',
]

/** Reads title, site, day, language and address from structured data and meta tags. */
export function pageMetadata(page: Page, article: ArticleData | null): PageMetadata {
  const meta = metaTags(page)
  const published = [article?.published, ...PUBLISHED.map((name) => meta.get(name)), timeTag(page)]
  const address = meta.get('og:url') ?? canonical(page)
  return {
    title: article?.headline ?? meta.get('og:title') ?? textOf(page, 'h1') ?? textOf(page, 'title'),
    source: meta.get('og:site_name') ?? article?.publisher ?? meta.get('application-name') ?? null,
    published: published.map(dayIn).find((day) => day !== null) ?? null,
    language: article?.language ?? (page.documentElement ? attribute(page.documentElement, 'lang') : '') ?? null,
    url: address && /^https?:\/\//i.test(address) ? address : null,
  }
}

/** Meta tags by lower-case name, the first of each. */
function metaTags(page: Page): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of Array.from(page.querySelectorAll('meta[content]'))) {
    const content = tidy(attribute(tag, 'content'))
    const names = [attribute(tag, 'property'), attribute(tag, 'name'), attribute(tag, 'itemprop')]
    for (const name of names) {
      const key = name.toLowerCase()
      if (key && content && !tags.has(key)) tags.set(key, content)
    }
  }
  return tags
}

function timeTag(page: Page): string | null {
  const times = Array.from(page.querySelectorAll('time[datetime]'))
  const named = times.find((time) => /publish/i.test(attribute(time, 'itemprop') + attribute(time, 'class')))
  const modified = (time: (typeof times)[number]) =>
    /modif|updat/i.test(attribute(time, 'itemprop') + attribute(time, 'class'))
  const only = times.filter((time) => !modified(time))
  return named ? attribute(named, 'datetime') : only.length === 1 && only[0] ? attribute(only[0], 'datetime') : null
}

function canonical(page: Page): string | null {
  const [link] = Array.from(page.querySelectorAll('link[rel="canonical"]'))
  return link ? attribute(link, 'href') : null
}

function textOf(page: Page, selector: string): string | null {
  const [node] = Array.from(page.querySelectorAll(selector))
  return node ? tidy(node.textContent ?? '') || null : null
}
