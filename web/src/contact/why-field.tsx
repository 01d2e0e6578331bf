import type { Why } from '../api/types.ts'
import { say } from '../messages.ts'

/** Why a field is what it is: the rule that chose, what each report says, by which rule, from which words. */
export function WhyField({ why: { rule, told, edits } }: { readonly why: Why['fields'][number] }) {
  return (
    <div className="why">
      {rule !== null && <p>{rule}</p>}
      {edits.map(({ decision, coded, decided, document }) => (
        <p key={decision}>
          <ins>{decided}</ins> {say.contactPage.insteadOf} <del>{coded}</del>
          {document !== null && <> ({document})</>} <code>{decision}</code>
        </p>
      ))}
      <ul>
        {told.map(({ record, document, value, taken, bases, quote }) => (
          <li key={record} data-taken={taken}>
            <p>
              <strong>{value}</strong>{' '}
              <span className="soft">{taken ? document : say.contactPage.notTaken(document)}</span>
            </p>
            {bases.length === 0 && quote !== '' && <blockquote className="quote">{quote}</blockquote>}
            {bases.map(({ of, kind, rule: by, words }) => (
              <p key={`${of} ${by} ${words}`} className="basis">
                {say.contactPage.bases[kind]} “{words}” <code>{by}</code>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
