import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchTexts } from './documents.ts'

const COUNT = 50_000

/** The peak of memory over many documents streamed from a .jsonl file, at every fifth of the way. */
export async function benchMemory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const file = join(folder, 'documents.jsonl')
    await writeDocuments(file)
    console.log(`memory: ${COUNT} documents streamed from one .jsonl file`)
    execFileSync(process.execPath, [join(import.meta.dirname, 'stream.ts'), file, String(COUNT / 5)], {
      stdio: 'inherit',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeDocuments(file: string): Promise<void> {
  const { texts } = benchTexts(500)
  const stream = createWriteStream(file)
  for (let i = 0; i < COUNT; i += 1) {
    const line = `${JSON.stringify({ id: `d${i}`, text: texts[i % texts.length] })}\n`
    if (!stream.write(line)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
}
