import type { ActMode, ActType } from './act.ts'
import type { EntryFilter, Page } from './entry-filter.ts'
import type { FurtherKind } from './further-record.ts'

/** Which acts or figures are asked for: what the filter of entries says, as far as they have it. */
export interface FurtherFilter
  extends Pick<
    EntryFilter,
    'sides' | 'statuses' | 'topics' | 'since' | 'until' | 'text' | 'sources' | 'reviewed' | 'asOf'
  > {
  readonly kind: FurtherKind
  readonly types?: readonly ActType[]
  readonly modes?: readonly ActMode[]
}

/** One page of them. They go by their own day or, without one, by that of publication. */
export interface FurtherPage extends Page {
  readonly order: 'date' | '-date' | 'changed' | '-changed'
}
