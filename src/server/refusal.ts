/** A request that the server refuses for what it is, not for what the ledger has; the words say what to do next. */
export class Refusal extends Error {
  readonly code: string
  readonly statusCode: number
  constructor(code: `server/${string}`, statusCode: number, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.statusCode = statusCode
  }
}
