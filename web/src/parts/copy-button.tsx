import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'

/** Puts words on the clipboard, and says so. */
export function CopyButton({
  words,
  name,
  className = 'button',
}: {
  readonly words: string
  readonly name: string
  readonly className?: string
}) {
  return (
    <button type="button" className={className} title={words} onClick={() => void copy(words)}>
      {name}
    </button>
  )
}

export async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    notify(`${say.state.copied}: ${words}`)
  } catch {
    notify(`${say.state.copyFailed} ${words}`)
  }
}
