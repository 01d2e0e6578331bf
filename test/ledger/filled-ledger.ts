import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDocuments } from '../../src/service/add/add-documents.ts'
import { openTally, type Tally } from '../../src/service/add/tally.ts'
import { makeLedger, type Store } from '../../src/service/open-ledger.ts'
import { folderWith } from '../cli/run-parley.ts'

/** Adds these files to a ledger; gives what that came to, and the messages. */
export async function addFiles(
  store: Store,
  files: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
  published?: string,
): Promise<{ tally: Tally; faults: string[] }> {
  const { folder, done } = folderWith(files)
  const tally = openTally()
  const faults: string[] = []
  const request = {
    paths: [folder],
    limit: 1e6,
    signal,
    onFault: (fault: Error) => void faults.push(fault.message),
    onDocument: () => {},
    ...(published && { published }),
  }
  try {
    await addDocuments(store, request, tally)
  } finally {
    done()
  }
  return { tally, faults }
}

/** A ledger in a file of its own, with these reports; `done` clears it away. */
export async function filledLedger(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-ledger-'))
  const store = await makeLedger(join(folder, 'ledger.db'))
  await addFiles(store, files)
  const done = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { store, done }
}
