import { daysBetween, span } from '../../../model/edtf.ts'
import type { Scene } from './scene.ts'

/** A day of which a paragraph goes on to tell, or on which it only looks back. */
export function keepDay(scene: Scene, edtf: string, block: number): void {
  if (isRecalled(scene.mainDay, edtf)) scene.recalled = { day: edtf, block }
  else scene.anchor = edtf
}

// So many days before that of the opening a day is looked back to, and holds for its paragraph.
const LOOKED_BACK = 3

function isRecalled(mainDay: string | null, edtf: string): boolean {
  const [main, told] = [mainDay && span(mainDay)?.[0], span(edtf)?.[1]]
  return Boolean(main && told) && daysBetween(told!, main!) >= LOOKED_BACK
}

// A day longer ago is recalled, not told.
const RECENT = 20

/** Whether a date lies at most so long before the report that it is told for its own sake. */
export function isRecent(published: string | null, date: string): boolean {
  const [day, told] = [published ? span(published)?.[1] : undefined, span(date)?.[0]]
  return !day || !told || daysBetween(told, day) <= RECENT
}

/** Whether a date lies wholly after the day of publication: what a diary notes for it is a plan. */
export function isAhead(published: string | null, edtf: string | undefined): boolean {
  const [day, first] = [published ? span(published)?.[1] : undefined, edtf ? span(edtf)?.[0] : undefined]
  return day !== undefined && first !== undefined && first > day
}
