/** The meta tags of a page: content by name in lower case; `property`, `name`, `itemprop` and `http-equiv` count alike, the first of a name counts. */
export type MetaTags = ReadonlyMap<string, string>

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content && !tags.has(name)) tags.set(name, content)
    }
  }
  return tags
}

/** The content of the first of these names that the page has. */
export const metaOf = (meta: MetaTags, ...names: string[]): string | null => names.map((name) => meta.get(name)).find((content) => content !== undefined) ?? null
