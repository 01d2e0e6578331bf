import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { folderWith, parley } from './run-parley.ts'

const GOOD = 'The ministers met in Muscat on Monday.\n'
const { folder, done } = folderWith({
  'good.txt': GOOD,
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'binary.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3]),
  'broken-utf8.txt': Buffer.concat([
    Buffer.from('Erdoğan met Mitsotakis in Ankara. '),
    Buffer.from([0xc3, 0x28, 0xff]),
    Buffer.from(' It rained.\n'),
  ]),
  'latin1.txt': Buffer.from(
    'The minister met Ren\u00e9 Pr\u00e9val in Orl\u00e9ans, caf\u00e9 de l\u2019\u00e9t\u00e9.\n',
    'latin1',
  ),
  'large.txt': `${'It rained. '.repeat(120_000)}\n`,
  'broken.jsonl': `{"id":"a","text":"It rained."}\n{"id":"b",\n{"text":"It rained."}\n{"id":"c"}\n{"id":"d","text":"It rained.","published":"2025-02-30"}\n{"id":"e","text":"It rained.","url":5}\n{"id":"f","text":"It rained."}\n`,
  'twice.jsonl': `{"id":"a","text":"It rained."}\n{"id":"a","text":"It snowed."}\n`,
  'empty.jsonl': '\n',
  'nothing/notes.doc': 'x',
})
afterAll(done)

function code(...words: string[]) {
  return parley(['code', ...words, '--format', 'jsonl'], { cwd: folder })
}

const lines = (text: string) => text.split('\n').filter(Boolean)

const flagCodes = (out: string) =>
  lines(out).map((line) => JSON.parse(line).flags.map(({ code }: { code: string }) => code))

describe('bad input is named, with the next step, and the rest is coded', () => {
  it.each([
    ['missing.txt', /^parley: missing\.txt: no such file or folder\. Check the path\.$/m],
    ['empty.txt', /^parley: empty\.txt.*\w/m],
    ['blank.txt', /^parley: blank\.txt.*\w/m],
    ['binary.txt', /^parley: binary\.txt.*PDF/m],
    ['nothing', /^parley: nothing: nothing readable in it\. Parley reads files ending in/m],
    ['empty.jsonl', /^parley: empty\.jsonl: empty/m],
  ])('%s', (path, message) => {
    const ran = code(path, 'good.txt')
    expect(ran.err).toMatch(message)
    expect(lines(ran.err)).toHaveLength(1)
    expect(lines(ran.out)).toHaveLength(1)
    expect(ran.code).toBe(1)
  })

  it('broken lines of a .jsonl file, each with its number', () => {
    const ran = code('broken.jsonl')
    expect(ran.code).toBe(1)
    expect(lines(ran.err)).toEqual([
      expect.stringMatching(/broken\.jsonl line 2: not a JSON object/),
      expect.stringMatching(/broken\.jsonl line 3: "id" is missing/),
      expect.stringMatching(/broken\.jsonl line 4: "text" is missing/),
      expect.stringMatching(/broken\.jsonl line 5: "published" is "2025-02-30", which is no day/),
      expect.stringMatching(/broken\.jsonl line 6: "url" is not a text/),
    ])
    expect(lines(ran.out).map((line) => JSON.parse(line).document.id)).toEqual(['a', 'f'])
  })

  it('a document over the limit, which can be raised', () => {
    const ran = code('large.txt', '--limit-size', '1')
    expect(ran.err).toMatch(/large\.txt: larger than 1 MB.*raise the limit with --limit-size/)
    expect(ran.code).toBe(1)
    expect(code('large.txt').code).toBe(0)
    const long = `{"id":"x","text":"${'rain '.repeat(300_000)}"}\n{"id":"y","text":"It rained."}\n`
    const piped = parley(['code', '-', '--format', 'jsonl', '--limit-size', '1'], { input: long })
    expect(piped.err).toMatch(/standard input line 1: larger than 1 MB/)
    expect(lines(piped.out)).toHaveLength(1)
  })

  it('broken UTF-8 and other charsets are decoded as well as can be, and flagged', () => {
    const ran = code('broken-utf8.txt', 'latin1.txt')
    expect(ran.code).toBe(0)
    expect(flagCodes(ran.out)).toEqual([
      expect.arrayContaining(['document/broken-text']),
      expect.arrayContaining(['document/charset-guessed']),
    ])
  })

  it('two documents of one id: both are coded, the later is flagged', () => {
    const ran = code('twice.jsonl')
    expect(ran.code).toBe(0)
    expect(flagCodes(ran.out)).toEqual([
      expect.not.arrayContaining(['document/same-id']),
      expect.arrayContaining(['document/same-id']),
    ])
    expect(ran.out).toContain('twice.jsonl line 1')
  })

  it('an output that cannot be written', () => {
    for (const path of ['no/such/folder/out.jsonl', 'nothing']) {
      const ran = code('good.txt', '--out', path)
      expect(ran.err).toMatch(/cannot be written \(.+\)\. Name another file with --out\./)
      expect(ran.code).toBe(1)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('wrong usage ends with exit code 2 and says what is right', () => {
  it.each([
    [['code'], /missing required argument/],
    [['code', 'good.txt', '--format', 'xml'], /Allowed choices are table, json, jsonl/],
    [['code', 'good.txt', '--colour'], /unknown option '--colour'/],
    [['code', 'good.txt', '--published', '2025-02-30'], /--published 2025-02-30: no day of the calendar/],
    [['code', 'good.txt', '--published', 'Tuesday'], /--published Tuesday: no day of the calendar/],
    [['code', 'good.txt', '--limit-size', 'much'], /--limit-size much: not a number of megabytes/],
    [['cod', 'good.txt'], /unknown command 'cod'/],
  ])('parley %j', (words, message) => {
    const ran = parley(words, { cwd: folder })
    expect(ran.err).toMatch(message)
    expect(ran.out).toBe('')
    expect(ran.code).toBe(2)
  })
})
