import type { ShownContact } from '../api/types.ts'
import { say } from '../messages.ts'
import { DateWords, Marks, ModeWord, Parties, PlaceWords, StatusMark } from '../parts/contact-parts.tsx'
import { CopyButton } from '../parts/copy-button.tsx'

/** Who met whom, how, when and where, in a few words. */
export function ContactHead({ shown: { contact, former_ids: formerIds } }: { readonly shown: ShownContact }) {
  const { id, status, mode, date, place, parties, title, reports, sources } = contact
  return (
    <header className="contact-head">
      <p className="contact-line">
        <StatusMark status={status} />
        <ModeWord mode={mode} />
        <DateWords date={date} />
        <PlaceWords place={place} />
        <Marks contact={contact} />
      </p>
      <h1>
        <Parties parties={parties} linked />
      </h1>
      {title !== null && <p className="contact-title">{title}</p>}
      <p className="contact-line soft">
        <span>{say.contact.sources(reports, sources)}</span>
        <code>{id}</code>
        {formerIds.length > 0 && <span>{say.contactPage.formerly(formerIds)}</span>}
        <CopyButton className="quiet" words={`${location.origin}/contacts/${id}`} name={say.contactPage.copyAddress} />
        <CopyButton className="quiet" words={`parley show ${id}`} name={say.contactPage.copyCommand} />
      </p>
    </header>
  )
}
