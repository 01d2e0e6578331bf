/** What is known of a document before it is read; whatever is given here wins over what its text says. */
export interface About {
  readonly id: string
  readonly url?: string
  readonly name?: string
  readonly mediaType?: string
  /** ISO day, or a timestamp that begins with one. */
  readonly published?: string
  readonly source?: string
  readonly title?: string
}
