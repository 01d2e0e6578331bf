import { isFiledBy } from './filed-by.ts'
import { AGENCIES } from './words.ts'

/** Whether words in brackets behind a place name an agency: (Reuters), (Some Press Agency), (TNA). */
export function isAgency(name: string): boolean {
  const lower = name.toLowerCase()
  const [first = ''] = lower.split(/[/,]/)
  return (
    AGENCIES.has(first.trim()) ||
    isFiledBy(name) ||
    /^[\p{Lu}\d/ .-]{2,20}$/u.test(name) ||
    /\b(?:news|press|agency|times|post)\b/.test(lower)
  )
}
