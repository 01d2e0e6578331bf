import { z } from 'zod'

/** Gives a schema the name under which the OpenAPI document holds it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { ...schema.meta(), id })
  return schema
}
