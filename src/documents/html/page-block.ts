import type { Block, FurnitureKind } from '../../model/document.ts'

/** A paragraph, heading, caption or list point of a page, with what its markup says it is. */
export interface PageBlock {
  readonly text: string
  readonly kind: Block['kind'] | null
  readonly mark: FurnitureKind | null
}

/** Runs of white space to one space; soft hyphens and zero-width marks out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
