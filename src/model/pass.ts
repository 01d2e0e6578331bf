/** A step of the coder: a pure function from the layers it needs to the one layer it adds. */
export interface Pass<Layers, Needs extends keyof Layers, Adds extends keyof Layers> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: Adds
  readonly run: (page: Readonly<Pick<Layers, Needs>>) => Layers[Adds]
}
