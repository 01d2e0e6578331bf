const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: '',
  ʾ: '',
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x5f\x61-\x7f]*$/

/** Lower case, without diacritics, with straight quotes and hyphens: [Çırağan → ciragan]. Length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  let folded = ''
  for (const letter of lower.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue
    folded += LETTERS[letter] ?? letter
  }
  return folded
}
