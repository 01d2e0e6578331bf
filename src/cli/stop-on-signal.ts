const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const IN_EARNEST = 1000

/** Turns the first Ctrl-C into a request to stop; a second one, a moment later, ends the program at once. */
export function stopOnSignal(): { readonly signal: AbortSignal; readonly leave: () => void } {
  const controller = new AbortController()
  let asked = 0
  const heed = (name: NodeJS.Signals) => {
    // An older Node that started this one passes on what the terminal has sent to both.
    if (controller.signal.aborted && performance.now() - asked > IN_EARNEST) {
      leave()
      process.kill(process.pid, name)
    } else if (!controller.signal.aborted) {
      asked = performance.now()
      controller.abort()
      process.stderr.write('parley: stopping when the documents in hand are kept. Press again to stop at once.\n')
    }
  }
  const leave = () => {
    for (const name of SIGNALS) process.off(name, heed)
  }
  for (const name of SIGNALS) process.on(name, heed)
  return { signal: controller.signal, leave }
}
