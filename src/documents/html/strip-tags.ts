import { decodeEntities } from './decode-entities.ts'
import { type PageBlock, tidy } from './page-block.ts'

const SKIPPED = new Set('script style noscript template svg textarea title select'.split(' '))
const FURNITURE = new Set('nav aside footer form'.split(' '))
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr img'.split(' '),
)
const TAG = /<(?:!--|(?<close>\/?)(?<name>[a-z][a-z0-9-]*))/gi

/** The text of a page too large or too deep to parse, in one pass over its characters. */
export function stripTags(html: string): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let hidden = 0
  let at = 0
  const flush = (): void => {
    const paragraph = tidy(decodeEntities(text))
    if (paragraph) blocks.push({ text: paragraph, kind: null, mark: null })
    text = ''
  }
  const pattern = new RegExp(TAG)
  for (let tag = pattern.exec(html); tag; tag = pattern.exec(html)) {
    if (hidden === 0) text += html.slice(at, tag.index)
    const name = tag.groups?.name?.toLowerCase()
    at = tagEnd(html, tag.index, name, Boolean(tag.groups?.close))
    pattern.lastIndex = at
    if (!name) continue
    if (FURNITURE.has(name)) hidden = Math.max(0, hidden + (tag.groups?.close ? -1 : 1))
    if (!INLINE.has(name)) flush()
  }
  if (hidden === 0) text += html.slice(at)
  flush()
  return blocks
}

/** Where the search goes on: after the tag, after a comment, or after the whole of a script. */
function tagEnd(html: string, from: number, name: string | undefined, close: boolean): number {
  if (!name) return after(html, '-->', from)
  if (!SKIPPED.has(name) || close) return after(html, '>', from)
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found ? after(html, '>', found.index) : html.length
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}
