/** Where the ledger is: what `--ledger` names, else the environment's PARLEY_LEDGER, else parley.db in this folder. */
export function ledgerPlace(option: string | undefined): string {
  return option || process.env.PARLEY_LEDGER || './parley.db'
}
