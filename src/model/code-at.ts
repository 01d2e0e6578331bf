// Engines keep texts in a dozen forms; called in this way the method need not be looked up anew for each of them.
const { charCodeAt } = String.prototype

/** The UTF-16 unit of a text at an offset; NaN beyond its end. */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
