import type { Document } from '../model/document.ts'
import type { About } from './about.ts'
import { archiveLineOf } from './archive-line.ts'
import { composeDocument } from './compose-document.ts'
import { dayIn } from './day-in.ts'
import { frontMatterOf } from './front-matter.ts'
import { splitLines } from './lines.ts'

/** Reads plain text or Markdown; the text is kept as it stands, byte order mark and all. */
export function readText(text: string, about: About): Document {
  const archive = archiveLineOf(text)
  const front = archive ? null : frontMatterOf(text)
  const from = archive?.end ?? front?.end ?? (text.startsWith('\ufeff') ? 1 : 0)
  return composeDocument({
    about,
    text,
    lines: splitLines(text, from),
    furniture: archive?.furniture ?? front?.furniture ?? [],
    archive: archive?.day ?? null,
    metadata: {
      title: front?.fields.get('title') ?? null,
      source: front?.fields.get('source') ?? front?.fields.get('publisher') ?? null,
      published: dayIn(front?.fields.get('date') ?? front?.fields.get('published')),
      url: front?.fields.get('url') ?? null,
      language: front?.fields.get('lang') ?? front?.fields.get('language') ?? null,
    },
  })
}
