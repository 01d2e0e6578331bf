/** What stands behind the key of a line, in a table of lines sorted by their keys; null where no line has the key. */
export function underKey(table: string, key: string): string | null {
  let from = 0
  let to = table.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const start = middle === 0 ? 0 : table.lastIndexOf('\n', middle - 1) + 1
    const tab = table.indexOf('\t', start)
    if (tab < 0) return null
    const held = table.slice(start, tab)
    const next = table.indexOf('\n', tab)
    const end = next < 0 ? table.length : next
    if (held === key) return table.slice(tab + 1, end)
    if (held < key) from = end + 1
    else to = start
  }
  return null
}
