import { findsWhatFits } from './contract-finding.ts'

/** What holds for every store, whatever database it is kept in; each begins with an empty ledger. */
export const CONTRACTS = [['finds', findsWhatFits]] as const
