#!/usr/bin/env node
// Starts Parley under Node 24 or newer: where there is a snapshot of the program for this Node or for the one that npm
// installed, from that; else the program as it stands, under an older Node with the one that npm installed.
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
// Code that runs for a moment is through before it would be faster compiled.
const UNCOMPILED = ['--no-sparkplug', '--no-regexp-optimization']
const SHORT = 32_768
const launcher = fileURLToPath(import.meta.url)
const here = dirname(launcher)
const programs = join(here, '..', 'dist', 'program')
const installed = installedNode()
const quick =
  isPlainStart() && !isServer() && [process.execPath, installed].find((node) => node && existsSync(snapshotFor(node)))

if (quick) await startWith(quick, ['--snapshot-blob', snapshotFor(quick), ...(isSoonOver() ? UNCOMPILED : [])])
else if (Number(process.versions.node.split('.')[0]) >= NEEDED) await startHere()
else if (installed) await startWith(installed, [])
else {
  stop(
    `parley needs Node ${NEEDED} or newer; this is ${process.version}, and no package node-${osName()}-${process.arch} was found. ` +
      `Run "npm ci" without --omit=optional, or install Node ${NEEDED} from your system.`,
  )
}

/** A snapshot fits one Node only, and one that is given no options of its own. */
function isPlainStart() {
  return process.execArgv.length === 0 && !process.env.NODE_OPTIONS
}

/** A server runs for long and needs packages that no snapshot holds. */
function isServer() {
  return process.argv[2] === 'serve'
}

/** One short file to code. */
function isSoonOver() {
  const [command, path, ...options] = process.argv.slice(2)
  if (command !== 'code' || path === undefined || options.some((word) => existsSync(word))) return false
  const file = statSync(path, { throwIfNoEntry: false })
  return file?.isFile() === true && file.size <= SHORT
}

/** Where tools/build-snapshot.ts puts the snapshot for a Node, which it knows by its size. */
function snapshotFor(node) {
  return join(programs, `${process.platform}-${process.arch}-${statSync(node).size}.blob`)
}

async function startHere() {
  const main = join(programs, 'main.js')
  if (!existsSync(main)) stop(`parley is not built: ${main} is missing. Run "npm run build" in its folder.`)
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { run } = await import('../dist/program/main.js')
  process.exitCode = await run(process.argv.slice(2))
}

/** Becomes another Node where the system and this Node can do that; else starts it, and ends as it ends. */
async function startWith(node, options) {
  const words = [...options, launcher, ...process.argv.slice(2)]
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...words], process.env)
  const { spawn } = await import('node:child_process')
  const child = spawn(node, words, { stdio: 'inherit' })
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
