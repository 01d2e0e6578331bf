const MAY_BE_FORMULA = /^\s*[=+\-@|\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

/** A row of a CSV file (RFC 4180), ended with CR LF. A cell that a spreadsheet could take for a formula is led by an apostrophe. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(words: string): string {
  const safe = MAY_BE_FORMULA.test(words) ? `'${words}` : words
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
