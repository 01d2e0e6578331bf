import { z } from 'zod'

/** What a stretch that is not the report itself is; it is kept, marked, and never coded. */
export const furnitureKindSchema = z.enum([
  'archive-line',
  'menu',
  'byline',
  'credit',
  'dateline',
  'related',
  'newsletter',
  'share',
  'tags',
  'contact',
  'notice',
  'repeat',
  'metadata',
])
export type FurnitureKind = z.infer<typeof furnitureKindSchema>

export const furnitureSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  kind: furnitureKindSchema,
})
export type Furniture = z.infer<typeof furnitureSchema>

/** A block (line or paragraph) of the report that is coded. Blocks never overlap furniture. */
export interface Block {
  readonly start: number
  readonly end: number
  /** `headline` covers titles, decks and subheads; `caption` a picture's text; `item` a list item. */
  readonly kind: 'headline' | 'body' | 'caption' | 'item'
}

export const publishedBasisSchema = z.enum(['given', 'metadata', 'archive-line', 'dateline', 'inferred'])
export type PublishedBasis = z.infer<typeof publishedBasisSchema>

export const flagSchema = z.object({
  code: z.string(),
  message: z.string(),
  contact: z.string().optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
})
export type Flag = z.infer<typeof flagSchema>

/** A date of which only a part is printed: "Dec. 11" in a dateline without a year, "Sunday" in a header. */
export interface PartialDate {
  readonly month: number | null
  readonly day: number | null
  /** 0 is Monday. */
  readonly weekday: number | null
  readonly start: number
  readonly end: number
}

/** A document as read from bytes: frozen text, its metadata, and what of it is report and what is furniture. */
export interface Document {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly source: string | null
  /** ISO day (YYYY-MM-DD), or null where nothing states it; inference from the text is the coder's. */
  readonly published: string | null
  readonly publishedBasis: PublishedBasis | null
  /** A dateline or header date that lacks its year, if there is one: ANKARA, Aug 5. */
  readonly publishedPartial: PartialDate | null
  /** ISO day that the dateline prints, its year taken from the publication where it prints none: what "today" means in it. */
  readonly filedOn: string | null
  /** The place that the dateline names, as written: OHRID, North Macedonia → "Ohrid, North Macedonia" in the text's own letters. */
  readonly datelinePlace: { readonly start: number; readonly end: number; readonly name: string } | null
  /** ISO 639-1, or null where it cannot be told. */
  readonly language: string | null
  readonly text: string
  readonly sha256: string
  /** In text order, not overlapping. */
  readonly furniture: readonly Furniture[]
  /** In text order, not overlapping, nor overlapping furniture. */
  readonly blocks: readonly Block[]
  readonly flags: readonly Flag[]
}
