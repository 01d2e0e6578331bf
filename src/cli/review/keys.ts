import { emitKeypressEvents, type Key } from 'node:readline'
import type { ReadStream } from 'node:tty'

/** A key that was pressed: a letter or mark as it is written, or the name of another key. */
export interface Pressed {
  readonly text: string
  readonly name: string
}

/** The keys of a terminal, one after the other; those pressed while nobody asks are kept until somebody does. */
export class Keys {
  readonly #input: ReadStream
  readonly #held: Pressed[] = []
  #waiting: ((key: Pressed | null) => void) | null = null
  #ended = false

  constructor(input: ReadStream) {
    this.#input = input
    emitKeypressEvents(input)
    input.on('keypress', this.#take)
    input.on('end', this.#end)
    input.setRawMode(true)
    input.resume()
  }

  /** The next key; null where the terminal has gone. */
  next(): Promise<Pressed | null> {
    const held = this.#held.shift()
    if (held !== undefined || this.#ended) return Promise.resolve(held ?? null)
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#input.off('keypress', this.#take)
    this.#input.off('end', this.#end)
    this.#input.setRawMode(false)
    this.#input.pause()
  }

  readonly #take = (text: string | undefined, { name, ctrl, meta, sequence }: Key): void => {
    const key = { text: ctrl || meta ? '' : (text ?? ''), name: `${ctrl ? 'ctrl-' : ''}${name ?? sequence ?? ''}` }
    const waiting = this.#waiting
    this.#waiting = null
    if (waiting === null) this.#held.push(key)
    else waiting(key)
  }

  readonly #end = (): void => {
    this.#ended = true
    this.#waiting?.(null)
  }
}

/** Asks for a line, which begins as `line`; null where it is left with Escape or Ctrl-C, or is empty. */
export async function askLine(
  keys: Keys,
  question: string,
  write: (text: string) => void,
  begun = '',
): Promise<string | null> {
  let line = begun
  for (;;) {
    write(`\r\u001b[K${question}${line}`)
    const key = await keys.next()
    if (key === null || key.name === 'escape' || key.name === 'ctrl-c') return null
    if (key.name === 'return' || key.name === 'enter') return line.trim() || null
    if (key.name === 'backspace') line = [...line].slice(0, -1).join('')
    else if (!/\p{Cc}/u.test(key.text)) line += key.text
  }
}
