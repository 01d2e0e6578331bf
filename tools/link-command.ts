import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// npm links the commands of dependencies, but not a project's own: without this, npx parley would look for a stranger.
const folder = join(import.meta.dirname, '..', 'node_modules', '.bin')
const link = join(folder, 'parley')
mkdirSync(folder, { recursive: true })
rmSync(link, { force: true })
if (process.platform === 'win32') {
  writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\parley.mjs" %*\r\n')
} else {
  symlinkSync(join('..', '..', 'bin', 'parley.mjs'), link)
  chmodSync(link, 0o755)
}
