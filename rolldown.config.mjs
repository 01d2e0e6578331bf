import { defineConfig } from 'rolldown'

// The command line in a few files: two hundred small ones take longer to load than a report takes to code.
export default defineConfig({
  input: 'dist/cli/main.js',
  platform: 'node',
  external: /^[^./]/,
  output: { dir: 'dist/program', format: 'esm' },
})
