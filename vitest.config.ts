import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
    // Tests judge what comes out, never how fast; machines may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Two cores are common on the machines of those who check a change.
    maxWorkers: 2,
  },
})
