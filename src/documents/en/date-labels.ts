const DEEDS =
  'published|posted|updated?|modified|released?|issued|created|edited|corrected|amended|filed|submitted|uploaded'
const TEXTS = 'article|report|story|piece|page|post|item|text|interview|dispatch|version|statement|column'
const SORTS =
  'bulletin|briefing|digest|round-?up|diary|dispatch|statement|communiqu[eé]|readout|transcript|report|notes?'
const HOUSES = 'afp|ap|reuters|wires|agencies'

const LABELS = [
  `(?:first |last |originally )?(?:${DEEDS}|publication date|publish date|date|time|date of (?:issue|publication)|release date)(?: (?:on|at|in|by))?`,
  'last modified|publication',
  `(?:this|the) (?:${TEXTS})(?: (?:was|has been|is))?(?: (?:first|originally|last))? (?:${DEEDS}|printed|appeared)(?: (?:on|at|in|by))?`,
  '(?:press|media|news) release|news story|press statement|for immediate release',
  `(?:(?:morning|midday|evening|daily|weekly|our|own|news) )*(?:${SORTS})`,
  'as of|hrs?|h|embargo(?:ed)?(?: until)?|(?:12 )?noon|midnight|check against delivery',
  '(?:(?:staff|senior|chief|special|political|diplomatic|foreign) )?(?:writer|reporter|correspondent|editor|contributor)s?',
  'on|at|in|by|and|the|of|from|for|no\\.?|issue|price',
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|(?:text|font) size',
  '\\d+(?: |-)?min(?:ute)?s?\\b\\.?(?:(?: |-)read)?|reading time|min(?:ute)?s? read|\\d+ words|pages? \\d+',
  '(?:all )?times(?: are)?(?: in)?|(?:live )?coverage (?:has )?(?:ended|closed)',
  '(?:(?:print|online|web|first|second|late|early|final|morning|evening|midday|weekend|international) )*edition(?: of)?',
  `(?:with|and) (?:${HOUSES})`,
]

/** What stands beside the day of publication in a header or footer: Last updated on, 5 min read, Late edition. */
export const LABEL = new RegExp(`\\b(?:${LABELS.join('|')})\\b`, 'gi')
