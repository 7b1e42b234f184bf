/** The first non-empty content among meta tags of these names, in their order; `name`, `property` and `itemprop` count alike, case doesn't. */
export type MetaTags = (...names: string[]) => { name: string; content: string } | null

/** Reads a page's meta tags once, for many questions. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content && !tags.has(name)) tags.set(name, content)
    }
  }
  return (...names) => {
    for (const name of names) {
      const content = tags.get(name.toLowerCase())
      if (content) return { name, content }
    }
    return null
  }
}
