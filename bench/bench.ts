import { benchColdStart } from './cold-start.ts'
import { benchHostile } from './hostile.ts'
import { benchMemory } from './memory.ts'
import { benchSpeed } from './speed.ts'

// npm run bench -- [speed] [start] [hostile] [memory]: all of them by default.
const BENCHES: Record<string, () => void | Promise<void>> = {
  speed: benchSpeed,
  start: benchColdStart,
  hostile: benchHostile,
  memory: benchMemory,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no such bench; there are ${Object.keys(BENCHES).join(', ')}`)
  process.exitCode = 2
} else {
  for (const [name, bench] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await bench()
}
