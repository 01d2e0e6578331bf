import { userInfo } from 'node:os'

/** Who decides: whom `--by` names, else the environment's PARLEY_REVIEWER, else the user of this machine. */
export function whoDecides(option: string | undefined): string {
  return option?.trim() || process.env.PARLEY_REVIEWER?.trim() || userInfo().username
}
