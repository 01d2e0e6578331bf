import { CODER } from '../../coder/coder.ts'
import type { Fault } from '../../model/fault.ts'
import type { LedgerWriter, Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { codeText } from '../code-text.ts'
import { type CodedAs, composeFurther, composeRecords, composeText } from './compose-text.ts'
import { keepTold, type Recoded } from './keep-told.ts'
import { asItCameIn } from './reread-text.ts'

/** What is asked of a run over the texts of a ledger. */
export interface RecodeRequest {
  /** Once aborted, the batch in hand is finished and no other begun. */
  readonly signal: AbortSignal
  readonly onFault: (fault: Fault) => void
  readonly onDocument: () => void
}

/** What a run has come to so far. */
export interface RecodeTally {
  documents: number
  failed: number
  readonly recoded: Recoded[]
}

const BATCH = 20

/** Runs the coder over every text that holds now and that it coded (not over rows of tables), and puts what it gives in the place of what an older one gave. */
export async function recodeDocuments(store: Store, request: RecodeRequest, tally: RecodeTally): Promise<void> {
  let after: string | null | undefined
  while (after !== null && !request.signal.aborted) {
    const page = await store.documents({ order: 'date', limit: BATCH, ...(after && { after }) })
    const coded: CodedAs[] = []
    for (const text of page.texts.filter(({ coder }) => coder.name === CODER.name)) {
      const result = codeText(await asItCameIn(store, text), {})
      request.onDocument()
      if (result.kind === 'coded') coded.push({ ...result, name: text.name, bytesSha256: text.bytesSha256 })
      else {
        request.onFault(result.fault)
        tally.failed += 1
      }
    }
    tally.recoded.push(...(await store.write(now(), (ledger) => keepRecoded(ledger, coded))))
    tally.documents += coded.length
    after = page.next
  }
}

/** Keeps what is coded otherwise than before, and links it anew. */
async function keepRecoded(ledger: LedgerWriter, coded: readonly CodedAs[]): Promise<Recoded[]> {
  const { recoded } = await keepTold(
    ledger,
    coded.map((each) => ({
      text: composeText(each),
      records: composeRecords(each.coded),
      further: composeFurther(each.coded),
    })),
  )
  return recoded.filter(({ gained, lost, changed }) => gained.length + lost.length + changed.length > 0)
}
