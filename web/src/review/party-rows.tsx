import type { Party } from '../api/types.ts'
import { officeWords, say } from '../messages.ts'
import { Choice } from './edit-form.tsx'

/** The parties of a contact, each to be changed, taken out, or added. */
export function PartyRows({
  parties,
  set,
}: {
  readonly parties: readonly Party[]
  readonly set: (parties: Party[]) => void
}) {
  const change = (at: number, part: Partial<Party>) =>
    set(parties.map((party, n) => (n === at ? { ...party, ...part } : party)))
  return (
    <fieldset className="party-rows">
      <legend>{say.fields.parties}</legend>
      {parties.map((party, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place while they are written.
        <div key={at} className="form-row">
          <label>
            {say.review.name}
            <input value={party.name} onChange={({ target }) => change(at, { name: target.value, person: null })} />
          </label>
          <label className="short">
            {say.review.state}
            <input
              value={party.state ?? ''}
              maxLength={3}
              onChange={({ target }) => change(at, { state: target.value.toUpperCase() || null })}
            />
          </label>
          <Choice
            name={say.review.role}
            words={say.review.roles}
            value={party.role}
            set={(role) => change(at, { role: role as Party['role'] })}
          />
          <Choice
            name={say.review.office}
            words={OFFICE_WORDS}
            value={party.office ?? ''}
            set={(office) => change(at, { office: (office || null) as Party['office'] })}
          />
          <button
            type="button"
            className="button"
            disabled={parties.length <= 2}
            aria-label={`${say.review.takeOut} ${party.name}`}
            onClick={() => set(parties.filter((_, n) => n !== at))}
          >
            −
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => set([...parties, NOBODY])}>
        {say.review.addParty}
      </button>
    </fieldset>
  )
}

const NOBODY: Party = { name: '', person: null, state: null, office: null, role: 'party', kind: 'person' }

const OFFICES = [
  ...['head_of_state', 'head_of_government', 'vice_president', 'royal', 'foreign_minister', 'defence_minister'],
  ...['interior_minister', 'minister', 'deputy_minister', 'national_security_adviser', 'intelligence_chief'],
  ...['ambassador', 'envoy', 'spokesperson', 'igo_head', 'military', 'legislator', 'party_leader', 'official'],
]

const OFFICE_WORDS = Object.fromEntries(['', ...OFFICES].map((office) => [office, officeWords(office) || '–']))
