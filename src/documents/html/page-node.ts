/** The little of a parsed page's nodes that reading needs. */
export interface PageNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
  readonly getAttribute?: (name: string) => string | null
}

/** A parsed page. */
export interface Page extends PageNode {
  readonly documentElement: PageNode | null
  readonly body: PageNode | null
  readonly querySelectorAll: (selector: string) => ArrayLike<PageNode>
}

/** An attribute's value, trimmed; an empty string where there is none. */
export function attribute(node: PageNode, name: string): string {
  return node.getAttribute?.(name)?.trim() ?? ''
}
