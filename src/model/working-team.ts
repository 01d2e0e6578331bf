const EXPERTS = /\b(?:experts|technicians|technical|inspectors|engineers|scientists|observers)\b/i

/** "a team of South Korean experts": people of a state who are not those who speak for it. */
export function isWorkingTeam(words: string): boolean {
  return EXPERTS.test(words)
}
