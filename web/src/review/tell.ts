import type { Way } from '../accounts/rights.ts'
import { api } from '../api/client.ts'
import type { Verdict } from '../api/types.ts'

/** Decides, or proposes to whoever may: gives the ids of what was kept. */
export async function tell(
  verdict: Verdict,
  why: string,
  way: Way,
): Promise<{ readonly ids: readonly string[]; readonly proposed: boolean }> {
  const opinion = way === 'propose' ? opinionOf(verdict) : null
  if (opinion !== null) return { ids: (await api.propose({ ...opinion, why })).decisions, proposed: true }
  const { outcomes } = await api.decide([verdict], why)
  return { ids: outcomes.map(({ decision }) => decision.id), proposed: false }
}

/** Takes back what was decided or proposed: gives the contact that is as it was, where there is one. */
export async function takeBack(id: string, proposed: boolean): Promise<string | null> {
  if (proposed) await api.answerProposal(id, false)
  else return (await api.decide([{ kind: 'undo', id }])).outcomes[0]?.changed[0] ?? null
  return null
}

function opinionOf(verdict: Verdict) {
  switch (verdict.kind) {
    case 'edit':
      return { id: verdict.id, verdict: verdict.kind, change: verdict.change }
    case 'accept':
    case 'reject':
    case 'unsure':
      return { id: verdict.id, verdict: verdict.kind }
    default:
      return null
  }
}
