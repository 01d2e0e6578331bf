const NARROWEST = 60

/** The columns of the terminal that standard output goes to; null where it goes to a file or a pipe, which have no width. */
export function terminalWidth(): number | null {
  return process.stdout.isTTY === true ? Math.max(NARROWEST, process.stdout.columns) : null
}

/** Whether standard output may be coloured: on a terminal, unless NO_COLOR is set. */
export function mayColour(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}
