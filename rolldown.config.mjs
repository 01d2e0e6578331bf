import { defineConfig } from 'rolldown'

export default defineConfig([
  // The command line in a few files: hundreds of small ones take longer to load than a report takes to code.
  {
    input: 'dist/cli/main.js',
    platform: 'node',
    external: /^[^./]/,
    output: { dir: 'dist/program', format: 'esm' },
  },
  // The same in one file, with the packages that it imports, for tools/build-snapshot.ts. A snapshot may be moved: where it
  // stands it is told at each start. The server is left out: no snapshot is asked to serve.
  {
    input: 'dist/cli/snapshot.js',
    platform: 'node',
    external: [/^node:/, /run-serve\.js$/],
    transform: { define: { 'import.meta.url': 'globalThis.programUrl' } },
    output: { file: 'dist/program/snapshot.cjs', format: 'cjs', codeSplitting: false, comments: false },
  },
])
