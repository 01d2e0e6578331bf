// npm run bench -- [speed] [start] [hostile] [memory]: all of them by default.
const BENCHES: Record<string, () => Promise<void>> = {
  speed: async () => (await import('./speed.ts')).benchSpeed(),
  start: async () => (await import('./cold-start.ts')).benchColdStart(),
  hostile: async () => (await import('./hostile.ts')).benchHostile(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such bench; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await bench()
}
