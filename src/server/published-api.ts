import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

type Transform = typeof jsonSchemaTransformObject
interface Api {
  readonly paths: object
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** The OpenAPI document with those schemas only that a route leads to: each has one for what comes in and one for what goes out. */
export const publishedApi: Transform = (document) => {
  const api = jsonSchemaTransformObject(document) as unknown as Api
  const { schemas } = api.components
  const reached = new Set<string>()
  const reach = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (reached.has(name)) continue
      reached.add(name)
      reach(schemas[name])
    }
  }
  reach(api.paths)
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)))
  return { ...api, components: { ...api.components, schemas: kept } } as unknown as ReturnType<Transform>
}
