import { Ajv2020 } from 'ajv/dist/2020.js'

/** What a route answered. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: unknown
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

export async function publishedApi(address: string): Promise<OpenApi> {
  const response = await fetch(`${address}/api/openapi.json`)
  return (await response.json()) as OpenApi
}

/** What is wrong with an answer, by the OpenAPI document that the server publishes. */
export async function answersChecked(
  address: string,
): Promise<(method: string, path: string, answer: Answer) => readonly unknown[]> {
  const api = await publishedApi(address)
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema(api, 'api')
  return (method, path, { status, type, body }) => {
    const route = routeOf(api, path.split('?')[0]!)
    const { responses } = api.paths[route]?.[method] ?? { responses: {} }
    const name = String(status) in responses ? String(status) : `${Math.floor(status / 100)}XX`
    const media = type.split(';')[0]!
    if (!responses[name]?.content?.[media]) return [`${method} ${route} says nothing of ${status} ${media}`]
    const pointer = ['paths', route, method, 'responses', name, 'content', media, 'schema'].map(escaped).join('/')
    ajv.validate(`api#/${pointer}`, body)
    return ajv.errors ?? []
  }
}

/** The path of the document that an address is of. */
export function routeOf({ paths }: OpenApi, path: string): string {
  const fits = Object.keys(paths).filter((route) => patternOf(route).test(path))
  return fits.find((route) => !route.includes('{')) ?? fits[0] ?? path
}

function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`)
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
