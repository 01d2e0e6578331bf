/** Texts that nobody writes in good faith, of about so many characters: each must be coded in time linear in its length. */
export function hostileTexts(size: number): ReadonlyMap<string, string> {
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
  const nested = (open: string, close: string) =>
    open.repeat(size / 2 / open.length) + close.repeat(size / 2 / close.length)
  return new Map([
    ['brackets', fill('(')],
    ['"a "', fill('a ')],
    ['"and "', fill('and ')],
    ['"met "', fill('met ')],
    ['capitals', fill('MINISTER ')],
    ['capitals unbroken', fill('A')],
    ['names', fill('Hakan Fidan ')],
    ['names in a list', fill('Hakan Fidan, ')],
    ['one unbroken line', fill('xq7')],
    ['nested quotes', nested('“he said ', ' she said”')],
    ['straight quotes', fill('"')],
    ['white space', fill(' \t')],
    ['empty lines', fill('\n')],
    ['figures', fill('1')],
    ['dates', fill('Monday, June 3, ')],
    ['titles', fill('foreign minister ')],
    ['short lines', fill('a\n')],
    ['HTML never closed', fill('<div>')],
  ])
}
