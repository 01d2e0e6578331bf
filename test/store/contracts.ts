import { keepsAccounts } from './contract-accounts.ts'
import { tellsWhatChanged } from './contract-changes.ts'
import { keepsDecisions } from './contract-decisions.ts'
import { findsWhatFits } from './contract-finding.ts'
import { keepsFurther } from './contract-further.ts'
import { keepsTexts } from './contract-keeping.ts'
import { keepsEntries, keepsRecords } from './contract-linking.ts'

/** What holds for every store, whatever database it is kept in; each begins with an empty ledger. */
export const CONTRACTS = [
  ['finds', findsWhatFits],
  ['texts', keepsTexts],
  ['records', keepsRecords],
  ['entries', keepsEntries],
  ['decisions', keepsDecisions],
  ['changes', tellsWhatChanged],
  ['acts and figures', keepsFurther],
  ['accounts', keepsAccounts],
] as const
