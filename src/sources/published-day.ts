const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:$|[T ])/

/** The ISO day that a date or a timestamp begins with; null where it is none, or no day of the calendar (2025-02-30). */
export function publishedDay(words: string): string | null {
  const said = DAY.exec(words.trim())?.groups
  if (!said) return null
  const day = `${said.year}-${said.month}-${said.day}`
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null
}
