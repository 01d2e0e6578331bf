/** A line of a stream of bytes, without its end; `tooLong` where it passed the limit and was thrown away. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly tooLong: boolean
}

const NEWLINE = 10

/** Cuts a stream of bytes into lines without ever holding more than one of them. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 0
  let held: Uint8Array[] = []
  let size = 0
  const take = (): Line => {
    const tooLong = size > limit
    const text = tooLong ? '' : decode(held)
    held = []
    size = 0
    number += 1
    return { number, text, tooLong }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield take()

  function hold(piece: Uint8Array) {
    size += piece.length
    if (size > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
}

function decode(pieces: readonly Uint8Array[]): string {
  return new TextDecoder().decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))
}
