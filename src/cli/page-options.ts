import type { AskedPage } from '../service/ask/asked.ts'
import { howMany } from './how-many.ts'

/** Which page of a list is asked for, as options give it. */
export interface PageOptions {
  readonly sort?: string
  readonly limit: string
  readonly after?: string
}

export function pageAsked({ sort, limit, after }: PageOptions): AskedPage {
  return {
    limit: howMany(limit, '--limit'),
    ...(sort !== undefined && { sort }),
    ...(after !== undefined && { after }),
  }
}
