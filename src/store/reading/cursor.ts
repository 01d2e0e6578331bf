import { Fault } from '../../model/fault.ts'

/** The place in an order behind which a page begins: the values of the last row before it. */
export type Place = readonly (string | number)[]

/** Writes a place so that nobody takes it for anything but a place; it holds for this order alone. */
export function cursorOf(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url')
}

/** Reads what `cursorOf` wrote, for an order whose place is made of these. */
export function placeOf(cursor: string, order: string, kinds: readonly ('string' | 'number')[]): Place {
  const [of, ...place] = listIn(Buffer.from(cursor, 'base64url').toString())
  const fits = place.length === kinds.length && place.every((value, at) => typeof value === kinds[at])
  if (of === order && fits) return place as Place
  throw new Fault(
    'usage/bad-cursor',
    `“${cursor.slice(0, 60)}” is no page of this list in the order ${order}. Begin again without it.`,
  )
}

function listIn(json: string): unknown[] {
  try {
    const list: unknown = JSON.parse(json)
    return Array.isArray(list) ? list : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
