/** Adds up the time that something takes, by the clock and by the processor. */
export class Stopwatch {
  /** In seconds. */
  wall = 0
  busy = 0
  #things = 0
  #began = 0
  #cpu = process.cpuUsage()

  /** Begins with so many things more. */
  go(things: number): void {
    this.#things += things
    this.#cpu = process.cpuUsage()
    this.#began = performance.now()
  }

  stop(): void {
    this.wall += (performance.now() - this.#began) / 1e3
    const { user, system } = process.cpuUsage(this.#cpu)
    this.busy += (user + system) / 1e6
  }

  reset(): void {
    this.wall = 0
    this.busy = 0
    this.#things = 0
  }

  rates(): string {
    return `${this.#rate(this.wall)} by the clock, ${this.#rate(this.busy)} by processor time`
  }

  #rate(seconds: number): string {
    return `${Math.round(this.#things / seconds)}/s (${((seconds / this.#things) * 1e6).toFixed(0)} µs each)`
  }
}
