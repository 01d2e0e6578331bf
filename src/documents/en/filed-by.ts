/** Those who file reports and are not named: our correspondent, staff and wires, the Nairobi bureau. */
const TEAMS =
  'correspondents?|reporters?|staff(?: writers?)?|writers?|editors?|desks?|bureaux?|bureaus|newsrooms?|teams?|wires?|wire services?|agencies|pool|stringers?|contributors?'

/** "By our East Africa correspondent", "from our reporters", "the Nairobi bureau" beside a date. */
export const UNNAMED_AUTHORS = new RegExp(
  `(?<!\\p{L})(?:(?:by|from) )?(?:our|a|the) (?:\\p{L}[\\p{L}-]* ){0,3}(?:${TEAMS})(?: and (?:${TEAMS}))?(?!\\p{L})|(?<!\\p{L})(?:(?:with|and) )?(?:${TEAMS})(?!\\p{L})`,
  'giu',
)

const FILED = new RegExp(
  `(?<!\\p{L})(?:${TEAMS}|(?:own|our|special|staff|combined) (?:news )?(?:reports?|dispatch(?:es)?)|updated?|corrected)(?!\\p{L})`,
  'iu',
)

/** Whether the words in a dateline's parenthesis say who filed it: (own correspondent), (Staff and agencies). */
export function isFiledBy(words: string): boolean {
  return FILED.test(words) && words.split(' ').length <= 6
}
