/** A browser as far as addresses and cookies go: it follows wherever it is sent. */
export class Browsing {
  readonly #cookies = new Map<string, Map<string, string>>()
  /** The addresses that it was at. */
  readonly visited: string[] = []

  cookie(address: string, name: string): string | undefined {
    return this.#cookies.get(new URL(address).origin)?.get(name)
  }

  /** Opens one address. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(address)
    const own = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, own)
    this.visited.push(address)
    const cookie = [...own].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { ...init, headers: { ...init.headers, cookie }, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      const isOver = /expires=Thu, 01 Jan 1970|max-age=0/i.test(line)
      if (isOver || value === '') own.delete(name)
      else own.set(name, value)
    }
    return response
  }

  /** Opens an address and goes on to where it leads; `stop` names one that is not opened any more. */
  async follow(address: string, stop = /^$/): Promise<{ readonly at: string; readonly response: Response }> {
    for (let at = address, steps = 0; ; steps++) {
      const response = await this.ask(at)
      const next = response.headers.get('location')
      if (next === null || steps > 10) return { at, response }
      at = new URL(next, at).href
      if (stop.test(at)) return { at, response }
    }
  }
}
