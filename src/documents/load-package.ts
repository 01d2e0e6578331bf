import { createRequire } from 'node:module'

/** A package that only some documents need, loaded when the first of them comes: a short command must start quickly. */
export function loadPackage<Package>(name: string): Package {
  return createRequire(import.meta.url)(name)
}
