import { Fault } from '../model/fault.ts'
import type { Incoming, Refused } from './incoming.ts'
import { publishedDay } from './published-day.ts'

/** Reads one line of a .jsonl file: {"id", "text", "published"?, "url"?, "source"?}. */
export function readJsonLine(line: string, name: string): Incoming | Refused {
  const parsed = parseObject(line)
  if (parsed === null) return refused(`${name}: not a JSON object. Mend or remove the line.`)
  const { id, text, published, url, source } = parsed
  if (typeof id !== 'string' && typeof id !== 'number')
    return refused(`${name}: "id" is missing. Give each line an "id".`)
  if (typeof text !== 'string') return refused(`${name}: "text" is missing. Give each line a "text".`)
  const wrong = Object.entries({ published, url, source }).find(([, value]) => !isOptionalText(value))
  if (wrong) return refused(`${name}: "${wrong[0]}" is not a text. Put it in quotes or leave it out.`)
  const day = typeof published === 'string' ? publishedDay(published) : null
  if (typeof published === 'string' && day === null) {
    return refused(`${name}: "published" is "${published}", which is no day. Write it as 2025-06-03 or leave it out.`)
  }
  return {
    kind: 'incoming',
    name,
    id: String(id),
    content: text,
    url: textOrNull(url),
    published: day,
    source: textOrNull(source),
  }
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(line)
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null
  } catch {
    return null
  }
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function refused(message: string): Refused {
  return { kind: 'refused', fault: new Fault('input/bad-line', message) }
}
