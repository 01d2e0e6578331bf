import type { Pass } from '../model/pass.ts'

/** A pass of which only the layers are known, not which of them it needs. */
export type AnyPass<Layers> = Pass<Layers, keyof Layers, keyof Layers>

/**
 * The passes of one language in their order. A pass placed before what it needs, or one that writes a layer a second
 * time, does not compile.
 */
export class Pipeline<Layers, Given extends keyof Layers, Has extends keyof Layers> {
  readonly passes: readonly AnyPass<Layers>[]

  private constructor(passes: readonly AnyPass<Layers>[]) {
    this.passes = Object.freeze(passes)
    Object.freeze(this)
  }

  /** A pipeline without passes, over the layers that are there before the first: [Pipeline.over<EnglishLayers>()('document')]. */
  static over<Layers>() {
    return <const Given extends keyof Layers>(..._given: Given[]): Pipeline<Layers, Given, Given> => new Pipeline([])
  }

  add<Needs extends Has, Adds extends Exclude<keyof Layers, Has>>(
    pass: Pass<Layers, Needs, Adds>,
  ): Pipeline<Layers, Given, Has | Adds> {
    return new Pipeline<Layers, Given, Has | Adds>([...this.passes, pass as unknown as AnyPass<Layers>])
  }

  /** Runs every pass once; what comes back holds the layers given and those added. */
  run(given: Readonly<Pick<Layers, Given>>): Readonly<Pick<Layers, Has>> {
    const page = { ...given } as Layers
    for (const { adds, run } of this.passes) page[adds] = run(page)
    return Object.freeze(page)
  }
}
