const GROUP = /\(([^()]*)\)/

/** Every wording of a pattern with alternatives: [(deputy|) chief → deputy chief, chief]. */
export function expandTitle(pattern: string): string[] {
  const group = GROUP.exec(pattern)
  if (!group) return [pattern.replace(/\s+/g, ' ').trim()]
  const words = (group[1] ?? '').split('|')
  return words.flatMap((word) => expandTitle(pattern.replace(group[0], word)))
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\badviser\b/g, 'advisor'],
  [/\bsecretary-general\b/g, 'secretary general'],
  [/\bdirector-general\b/g, 'director general'],
  [/\blabour\b/g, 'labor'],
  [/\borganization\b/g, 'organisation'],
  [/\bchargé\b/g, 'charge'],
  [/^vice (?=president|minister|premier|chancellor|foreign|defence)/g, 'vice-'],
  [/\bcouncilor\b/g, 'councillor'],
]

/** A title in every spelling that news use: [defence adviser → defense adviser, defence advisor, …]. */
export function spellings(title: string): string[] {
  const all = SPELLINGS.reduce(
    (known, [pattern, other]) => known.concat(known.map((each) => each.replace(pattern, other))),
    [title],
  )
  return [...new Set(all)]
}

const HEAD = /^(.*?)( (?:of|for|to|at|in|on|d'affaires|ad interim)(?: .*)?|[- ]in[- ].*)$/
const GENERAL = /^(.*(?:secretary|director|consul|attorney|prosecutor|commissioner|governor))([- ])general$/

function pluralWord(title: string): string {
  if (/(?:man|woman)$/.test(title)) return title.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(title)) return title.replace(/y$/, 'ies')
  if (/(?:s|ch|sh|x)$/.test(title) && !/monarch$/.test(title)) return `${title}es`
  return `${title}s`
}

/** The plurals of a title: [minister of trade → ministers of trade]. */
export function plurals(title: string): string[] {
  const general = GENERAL.exec(title)
  if (general) return [`${pluralWord(general[1] ?? '')}${general[2]}general`, `${title}s`]
  const head = HEAD.exec(title)
  return [head ? pluralWord(head[1] ?? '') + head[2] : pluralWord(title)]
}
