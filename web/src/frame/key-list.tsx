import { useEffect, useRef, useState } from 'react'
import { say } from '../messages.ts'
import { type KeyGroup, keyGroups, setSingleKeys, singleKeys } from './keys.ts'

/** The keys that hold now, in a window of their own. */
export function KeyList({ shown, close }: { readonly shown: boolean; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(singleKeys)
  useEffect(() => {
    if (shown) dialog.current?.showModal()
    else dialog.current?.close()
  }, [shown])
  const change = (checked: boolean) => {
    setSingleKeys(checked)
    setOn(checked)
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="key-list" onClose={close}>
      <h2 id="key-list">{say.keys.title}</h2>
      {shown && keyGroups().map((group) => <Group key={group.title} group={group} />)}
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} /> {say.keys.single}
      </label>
      <button type="button" className="button" onClick={close}>
        {say.keys.close}
      </button>
    </dialog>
  )
}

function Group({ group: { title, keys } }: { readonly group: KeyGroup }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map(({ keys: pressed, words }) => (
          <div key={pressed}>
            <dt>
              {pressed.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
