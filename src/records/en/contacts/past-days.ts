import type { Nominal } from '../../../model/clause.ts'
import { datesBetween, settle } from './dates.ts'
import type { Scene } from './scene.ts'

/** Whether the day behind a contact noun lies in the past, however it is read: "before their talks [on 3 May]". */
export function isPast(scene: Scene, nominal: Nominal): boolean {
  const { published } = scene.page
  const [date] = datesBetween(scene.page, nominal.from, nominal.to + 6)
  if (!date || !published) return false
  const settled = settle(scene.page, date, 'past', scene.anchor)
  return (
    settled !== null &&
    date.said.kind === 'day' &&
    settled.edtf < published &&
    (settle(scene.page, date, 'future', scene.anchor)?.edtf ?? '9') < published
  )
}
