/** A row of a table: its number as a spreadsheet or an editor shows it, and its cells that are not empty, in order. */
export interface TableRow {
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
}

/** A row that cannot be read, and why. */
export interface BrokenRow {
  readonly number: number
  readonly reason: string
}

/** A table made by hand: names of columns, and rows. Of JSON Lines the columns are all names that occur: `place.city` for nested ones. */
export interface Table {
  /** The path, for messages. */
  readonly name: string
  /** The file's name without its ending: documents of it are named so. */
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly broken: readonly BrokenRow[]
}
