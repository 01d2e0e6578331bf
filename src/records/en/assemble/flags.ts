import type { DateMention } from '../../../mentions/dates.ts'
import type { EntityTable } from '../../../mentions/entities.ts'
import type { Flag } from '../../../model/document.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import type { ContactPage } from '../contacts/page.ts'
import { officeFlags } from './office-flags.ts'
import { weekdayFlags } from './weekday-flags.ts'

/** What a reader should know of the text's own errors: titles that were not held, weekdays that contradict their dates. */
export function findFlags(
  page: ContactPage,
  entities: EntityTable,
  records: readonly ContactRecord[],
  dates: readonly DateMention[],
): readonly Flag[] {
  return [...officeFlags(page, entities, records), ...weekdayFlags(page, records, dates)]
}
