import { parseArgs } from 'node:util'

// npm run bench -- [speed] [start] [hostile] [memory] [ledger] [desk] [--entries 20000] [--postgres] [--ledger PATH] [--minutes 10]:
// all of them by default.
const { values, positionals } = parseArgs({
  options: {
    entries: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    ledger: { type: 'string' },
    minutes: { type: 'string' },
  },
  allowPositionals: true,
})

const BENCHES: Record<string, () => Promise<void>> = {
  speed: async () => (await import('./speed.ts')).benchSpeed(),
  start: async () => (await import('./cold-start.ts')).benchColdStart(),
  hostile: async () => (await import('./hostile.ts')).benchHostile(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  ledger: async () => {
    const { ledger, postgres } = values
    const bench = { ledger, postgres, entries: Number(values.entries ?? 5000), minutes: Number(values.minutes ?? 10) }
    await (await import('./ledger.ts')).benchLedger(bench)
  },
  desk: async () => {
    const [entries, minutes] = [Number(values.entries ?? 200_000), Number(values.minutes ?? 1)]
    await (await import('./desk/desk.ts')).benchDesk({ ledger: values.ledger, entries, minutes })
  },
}

const unknown = positionals.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such bench; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  const asked = Object.entries(BENCHES).filter(([name]) => positionals.length === 0 || positionals.includes(name))
  for (const [, bench] of asked) await bench()
}
