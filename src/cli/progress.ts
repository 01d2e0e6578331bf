import type { SingleBar } from 'cli-progress'

/** A progress bar that shows itself only on a terminal, and only when the work takes more than a second. */
export interface Progress {
  readonly expect: (total: { readonly bytes: number }) => void
  readonly read: (bytes: number) => void
  readonly document: () => void
  readonly stop: () => void
}

const PATIENCE = 1000

/** Drawn on standard error. Nothing is drawn where the result itself goes to the terminal. */
export function openProgress(resultOnTerminal: boolean): Progress {
  const state = { total: 0, bytes: 0, documents: 0, bar: null as SingleBar | null, loading: false, stopped: false }
  const wanted = process.stderr.isTTY === true && !resultOnTerminal
  const began = performance.now()
  const show = () => {
    if (state.bar) state.bar.update(Math.min(state.bytes, state.total), { documents: state.documents })
    else if (wanted && !state.loading && performance.now() - began > PATIENCE) void load()
  }
  const load = async () => {
    state.loading = true
    const { default: progress } = await import('cli-progress')
    if (state.stopped) return
    state.bar = new progress.SingleBar(
      {
        format: '{bar} {percentage}% | {documents} documents | {eta_formatted} left',
        stream: process.stderr,
        clearOnComplete: true,
      },
      progress.Presets.shades_classic,
    )
    state.bar.start(Math.max(state.total, 1), 0, { documents: state.documents })
  }
  return {
    expect: ({ bytes }) => {
      state.total = bytes
    },
    read: (bytes) => {
      state.bytes += bytes
      show()
    },
    document: () => {
      state.documents += 1
      show()
    },
    stop: () => {
      state.stopped = true
      state.bar?.stop()
    },
  }
}
