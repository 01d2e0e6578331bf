import { dateWords } from '../api/dates.ts'
import type { ShownContact } from '../api/types.ts'
import { say } from '../messages.ts'
import { CopyButton } from '../parts/copy-button.tsx'

/** How the contact is cited: what it was, and every document that it rests on, by the hash of its text. */
export function Citation({ shown }: { readonly shown: ShownContact }) {
  const words = citation(shown)
  return (
    <section>
      <h2>{say.contactPage.cite}</h2>
      <p className="citation">{words}</p>
      <CopyButton words={words} name={say.contactPage.copyCitation} />
    </section>
  )
}

function citation({ contact, reports }: ShownContact): string {
  const cited = reports.map(({ source, title, document, published, text, start, end }) => {
    const about = [source, title ?? document, published && dateWords(published)].filter(Boolean).join(', ')
    return `${about} [sha256 ${text.slice(0, 12)}, ${start}–${end}]`
  })
  return `${contact.headline}, ${dateWords(contact.date)}. ${cited.join('; ')}. ${say.product} ${contact.id}.`
}
