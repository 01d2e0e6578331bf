/** Rows as a table of the generated modules: one a line, cells parted by tabs. */
export function lines(rows: readonly (readonly (string | number | undefined | null)[])[]): string {
  return rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n')
}
