const OPENING = /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i
const FRAGMENT = /^[\s\ufeff]*<(?:article|main|section|div|h1|p|meta|title|table)\b[^>]{0,500}>/i
const NAMED = /\.(?:html?|xhtml|htm)$/i

/** Whether a text is an HTML page: by its media type, its name, or how it begins. */
export function isHtml(text: string, about: { readonly name?: string; readonly mediaType?: string }): boolean {
  const head = text.slice(0, 2000)
  if (about.mediaType) {
    if (/html/i.test(about.mediaType)) return true
    if (/plain|markdown/i.test(about.mediaType)) return false
  }
  if (OPENING.test(head)) return true
  if (about.name && NAMED.test(about.name)) return true
  return FRAGMENT.test(head) && !/\.(?:txt|md|markdown|text)$/i.test(about.name ?? '')
}

/** The charset that a page declares: in its media type, else in a meta tag of its first 4,096 bytes. */
export function declaredCharset(bytes: Uint8Array, mediaType?: string): string | undefined {
  const header = /charset\s*=\s*["']?(?<label>[\w:.-]+)/i.exec(mediaType ?? '')?.groups?.label
  if (header) return header
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?(?<label>[\w:.-]+)/i.exec(head)?.groups?.label
}
