import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startupSnapshot } from 'node:v8'
import { codeInputs } from '../service/code-inputs.ts'
import { table } from './formats/table.ts'
import { program, run } from './main.ts'

// Runs once, in the build (tools/build-snapshot.ts): what it has loaded and compiled by its end is what every start begins
// with. Its words are the path of bin/parley.mjs and those of texts to code, as at a start.
const [, , launcher = '', ...texts] = process.argv
standAt(launcher)
startupSnapshot.setDeserializeMainFunction(start)
void codeAll(texts)

async function codeAll(paths: readonly string[]): Promise<void> {
  program({ exitCode: 0 })
  await import('./run-code.ts')
  const format = table({ evidence: true, colour: false, width: 100 })
  for await (const outcome of codeInputs({ paths, limit: 1e6, explain: false }))
    if (outcome.kind === 'coded') format.document(outcome, 0)
}

function start(): void {
  const [, launcher = '', ...words] = process.argv
  standAt(launcher)
  void run(words).then((exitCode) => {
    process.exitCode = exitCode
  })
}

/** Packages and package.json are looked for from where the program stands today, which a snapshot cannot know. */
function standAt(launcher: string): void {
  const program = join(dirname(launcher), '..', 'dist', 'program', 'main.js')
  Object.assign(globalThis, { programUrl: pathToFileURL(program).href })
}
