#!/usr/bin/env node
// Starts Parley under Node 24 or newer: under an older Node it starts itself again with the one that npm installed.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const here = dirname(fileURLToPath(import.meta.url))

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await startHere()
else await startUnderNewerNode()

async function startHere() {
  const main = join(here, '..', 'dist', 'program', 'main.js')
  if (!existsSync(main)) stop(`parley is not built: ${main} is missing. Run "npm run build" in its folder.`)
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { run } = await import('../dist/program/main.js')
  process.exitCode = await run(process.argv.slice(2))
}

async function startUnderNewerNode() {
  const node = installedNode()
  if (!node) {
    stop(
      `parley needs Node ${NEEDED} or newer; this is ${process.version}, and no package node-${osName()}-${process.arch} was found. ` +
        `Run "npm ci" without --omit=optional, or install Node ${NEEDED} from your system.`,
    )
  }
  const { spawn } = await import('node:child_process')
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`parley could not start ${node}: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of signals) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

/** Looks for the package node-<os>-<cpu> in every node_modules above this file, as Node's own search does. */
function installedNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = here; ; folder = dirname(folder)) {
    const node = join(folder, 'node_modules', `node-${osName()}-${process.arch}`, 'bin', program)
    if (existsSync(node)) return node
    if (folder === dirname(folder)) return null
  }
}

function osName() {
  return process.platform === 'win32' ? 'win' : process.platform
}

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}
