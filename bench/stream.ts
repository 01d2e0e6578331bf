import { codeInputs } from '../src/service/code-inputs.ts'

// Runs in a process of its own, so that its peak is that of coding and nothing else.
//   node bench/stream.ts FILE.jsonl EVERY
const [file = '', every = '10000'] = process.argv.slice(2)
const began = performance.now()
const count = { documents: 0, failed: 0, contacts: 0 }
for await (const outcome of codeInputs({ paths: [file], limit: 20e6, explain: false })) {
  count.documents += 1
  if (outcome.kind === 'failed') count.failed += 1
  else count.contacts += outcome.coded.contacts.length
  if (count.documents % Number(every) === 0) report()
}

function report(): void {
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `  ${String(count.documents).padStart(6)} documents, ${count.contacts} contacts, ${count.failed} failed, ${seconds} s: peak ${peak} MB`,
  )
}
