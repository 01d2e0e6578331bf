import type { Server } from './server.ts'

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: object
  readonly 'x-role'?: string
}
interface Api {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
code { font-family: ui-monospace, monospace } h3 { margin-bottom: 0 } dt { float: left; clear: left; margin-right: 1ch }
`

/** The API for people to read, made of the OpenAPI document. */
export function addApiPage(api: Server): void {
  const hidden = { config: { role: 'anyone' }, schema: { hide: true } } as const
  api.get('/openapi.json', hidden, () => api.swagger())
  api.get('/style.css', hidden, (_, reply) => reply.type('text/css; charset=utf-8').send(STYLE))
  api.get('/', hidden, (_, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(api.swagger() as unknown as Api)),
  )
}

function pageOf({ info, paths }: Api): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags?.[0] ?? '')
  const parts = [...byTag].map(
    ([tag, under]) =>
      `<h2>${escaped(tag)}</h2>${under.map(({ method, path, operation }) => partOf(method, path, operation)).join('')}`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Parley: the API</title><link rel="stylesheet" href="/api/style.css">
<main><h1>Parley ${escaped(info.version)}: the API</h1><p>For programs: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${parts.join('\n')}</main></html>
`
}

function partOf(method: string, path: string, { summary = '', parameters = [], ...more }: Operation): string {
  const terms = parameters.map(
    ({ name, description = '' }) => `<dt><code>${escaped(name)}</code></dt><dd>${escaped(description)}</dd>`,
  )
  const body = more.requestBody === undefined ? '' : ' It takes JSON.'
  return `<h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p>${escaped(summary)}. For: ${escaped(more['x-role'] ?? 'admin')}.${body}</p><dl>${terms.join('')}</dl>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
