import { Command } from 'commander'
import { openOutput } from './output.ts'

/** `parley schema`: the JSON Schema of what `parley code --format jsonl` writes on each line. */
export function schemaCommand(): Command {
  return new Command('schema').description('Print the JSON Schema of a coded document.').action(async () => {
    const { codedDocumentJsonSchema } = await import('../service/schema.ts')
    const output = await openOutput(undefined)
    await output.write(`${JSON.stringify(codedDocumentJsonSchema(), null, 2)}\n`)
  })
}
