import { showEntry } from '../service/ask/show-entry.ts'
import { isFurtherId, showFurther } from '../service/ask/show-further.ts'
import { whyEntry } from '../service/ask/why-entry.ts'
import { whyFurther } from '../service/ask/why-further.ts'
import { entryPage } from './formats/entry-page.ts'
import { furtherPage, whyFurtherPage } from './formats/further-page.ts'
import { type PageLook, pageOf } from './formats/page.ts'
import { whyPage } from './formats/why-page.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley show` and `parley why` come to. */
export interface ShowOptions extends LedgerOptions {
  readonly format: 'text' | 'json'
}

export async function runShow(id: string, options: ShowOptions): Promise<void> {
  if (isFurtherId(id)) {
    const shown = await withStore(options, (store) => showFurther(store, id))
    return print(shown, options, (look) => furtherPage(shown, look))
  }
  const shown = await withStore(options, (store) => showEntry(store, id))
  await print(shown, options, (look) => entryPage(shown, look))
}

export async function runWhy(id: string, options: ShowOptions): Promise<void> {
  if (isFurtherId(id.split('.')[0] ?? '')) {
    const why = await withStore(options, (store) => whyFurther(store, id))
    return print(why, options, (look) => whyFurtherPage(why, look))
  }
  const why = await withStore(options, (store) => whyEntry(store, id))
  await print(why, options, (look) => whyPage(why, look))
}

async function print(value: unknown, { format }: ShowOptions, page: (look: PageLook) => string[]): Promise<void> {
  const look = { colour: mayColour(), width: terminalWidth() }
  const output = await openOutput(undefined)
  await output.write(format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : pageOf(page(look), look))
}
