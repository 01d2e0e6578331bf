/** This instant (ISO 8601, UTC): when something was written. */
export function now(): string {
  return new Date().toISOString()
}

/** Today's day where the program runs: against it a plan is overdue. */
export function today(): string {
  const at = new Date()
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${at.getFullYear()}-${month}-${day}`
}
