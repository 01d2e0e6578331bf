import type { Office } from '../../../model/codes.ts'

/** "the head of the Turkish [Foreign Ministry]" */
export function ministerOver(words: readonly string[]): Office | null {
  const last = words.at(-1) ?? ''
  if (last === 'mfa') return 'foreign_minister'
  const ministry = words.indexOf('ministry')
  if (ministry < 0) return null
  if (words.some((x) => /^(foreign|external)$/.test(x))) return 'foreign_minister'
  if (words.some((x) => /^(defence|defense)$/.test(x))) return 'defence_minister'
  return words.includes('interior') ? 'interior_minister' : 'minister'
}

/** What somebody is who heads a body of a state. */
export function officeIn(words: readonly string[], said: Office | undefined): Office | null {
  if (words.at(-1) === 'council' && words.some((x) => /^(presiden|sovereign)/.test(x))) return 'head_of_state'
  if (words.some((x) => /^(parliament|house|assembly|senate|chamber|congress|knesset|duma|majlis)$/.test(x)))
    return 'legislator'
  if (words.includes('security') && words.at(-1) === 'council') return 'national_security_adviser'
  if (words.some((x) => /^(army|navy|forces|military|staff)$/.test(x)) && said === 'official') return 'military'
  return said === 'head_of_state' || said === 'igo_head' ? 'official' : null
}
