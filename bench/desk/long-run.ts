import { setTimeout } from 'node:timers/promises'
import { underLoad } from './load.ts'
import type { ServedLedger } from './serve.ts'

const LISTENERS = 50
const STRETCHES = 10

/** Reads, writes and event streams for so many minutes; prints what the server holds after every tenth of them. */
export async function longRun(served: ServedLedger, minutes: number): Promise<void> {
  console.log(`  ${minutes} minutes of mixed reads, writes and ${LISTENERS} event streams`)
  const stop = new AbortController()
  const writing = writeOn(served.address, stop.signal)
  const listening = listenOn(served.address, stop.signal)
  for (let stretch = 1; stretch <= STRETCHES; stretch++) {
    const { requests, failed, latency } = await underLoad(served, (minutes * 60) / STRETCHES)
    console.log(
      `    ${((minutes * stretch) / STRETCHES).toFixed(1).padStart(5)} min: ${served.used()?.memory.toFixed(0)} MB; ${requests} reads, ${failed} failed, 99 of 100 under ${latency.p99} ms`,
    )
  }
  stop.abort()
  const [written, told] = await Promise.all([writing, listening])
  console.log(`    ${written} documents added, ${told} events told`)
}

/** Adds a document a second, and judges what it tells of. */
async function writeOn(address: string, signal: AbortSignal): Promise<number> {
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()) as { entries?: { id: string }[] }
  }
  let written = 0
  while (!signal.aborted) {
    const text = `${written}. Turkish Foreign Minister Hakan Fidan spoke by phone with his Omani counterpart on Tuesday.`
    const document = { id: `run-${Date.now()}`, text, published: '2025-06-05' }
    const { entries = [] } = await post('documents', { documents: [document] })
    if (entries[0]) await post('decisions', { verdicts: [{ kind: 'accept', id: entries[0].id }] })
    written += 1
    await setTimeout(1000)
  }
  return written
}

/** Listens all the time, each for ten seconds before it comes back. */
async function listenOn(address: string, signal: AbortSignal): Promise<number> {
  let told = 0
  const listener = async (nth: number) => {
    await setTimeout(nth * 200)
    while (!signal.aborted) {
      const within = AbortSignal.any([signal, AbortSignal.timeout(10_000)])
      try {
        const { body } = await fetch(`${address}/api/events`, { signal: within })
        for await (const words of body!.pipeThrough(new TextDecoderStream())) told += words.split('event:').length - 1
      } catch (error) {
        if (!within.aborted) throw error
      }
    }
  }
  await Promise.all(Array.from({ length: LISTENERS }, (_, nth) => listener(nth)))
  return told
}
