/** A step of the coder: a pure function from the layers it needs to the one layer it adds. */
export interface Pass<Layers, Needs extends keyof Layers, Adds extends keyof Layers> {
  /** layer/what: [dates/find]. */
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: Adds
  readonly run: (page: Readonly<Pick<Layers, Needs>>) => Layers[Adds]
}

/** A maker of passes over the layers of one language; what a pass needs and adds is read off its literal. */
export function passesOver<Layers>() {
  return <const Needs extends keyof Layers, const Adds extends keyof Layers>(
    pass: Pass<Layers, Needs, Adds>,
  ): Pass<Layers, Needs, Adds> => Object.freeze(pass)
}
