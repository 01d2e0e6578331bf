import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

// Checks the import rules of .dependency-cruiser.cjs. The cruiser cannot read TypeScript 7, and compiled files have lost
// their type imports, so it is given a copy in JavaScript in which type imports stand as plain ones.

const ROOT = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'parley-imports-'))
try {
  for (const file of globSync('src/**/*.ts', { cwd: ROOT })) copyAsJavaScript(file)
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  copyFileSync(join(ROOT, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  process.exitCode = cruise()
} finally {
  rmSync(folder, { recursive: true })
}

function copyAsJavaScript(file: string): void {
  const target = join(folder, file.replace(/\.ts$/, '.js'))
  mkdirSync(dirname(target), { recursive: true })
  const source = readFileSync(join(ROOT, file), 'utf8')
  writeFileSync(target, stripTypeScriptTypes(withPlainImports(source)))
}

function withPlainImports(source: string): string {
  return source
    .replace(/^(?:import|export)\s[^'"]*?\sfrom\s*'[^']*'/gm, (statement) =>
      statement
        .replace(/^(import|export)\s+type\b/, '$1')
        .replace(/([{,]\s*)type\s+/g, '$1')
        .replace(/\.ts'$/, ".js'"),
    )
    .replace(/\bimport\('(\.[^']*)\.ts'\)/g, "import('$1.js')")
}

function cruise(): number {
  const script = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  try {
    execFileSync(
      process.execPath,
      [script, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
      {
        cwd: folder,
        stdio: 'inherit',
      },
    )
    return 0
  } catch {
    return 1
  }
}
