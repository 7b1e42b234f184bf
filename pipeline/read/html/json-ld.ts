type Node = Record<string, unknown>

/** What schema.org's JSON-LD says of the page's article; strings as the page has them. */
export type ArticleData = {
  headline: string | null
  published: string | null
  modified: string | null
  authors: string[]
  publisher: string | null
  body: string | null
  url: string | null
}

const articleTypes = /^(?:\w*Article|Report|\w*BlogPosting|LiveBlogPosting|AnalysisNewsArticle|ReportageNewsArticle)$/
const pageTypes = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|Movie|Product)$/

/** The article that a page's JSON-LD tells of, else its WebPage; null where there is none. Broken JSON is passed over. */
export function readJsonLd(document: Document): ArticleData | null {
  const nodes = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) => flatten(parseJson(script.textContent ?? '')))
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.test(type))) ?? nodes.find((node) => node.datePublished && typesOf(node).some((type) => pageTypes.test(type)))
  if (!article) return null
  return {
    headline: text(article.headline) ?? text(article.name),
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    modified: text(article.dateModified),
    authors: list(article.author ?? article.creator).flatMap((author) => (typeof author === 'string' ? [author] : (text((author as Node | null)?.name) ?? []))),
    publisher: text((list(article.publisher)[0] as Node | undefined)?.name),
    body: text(article.articleBody),
    url: text(article.url) ?? text(article.mainEntityOfPage) ?? text((article.mainEntityOfPage as Node | undefined)?.['@id']),
  }
}

/** Pages break JSON with raw line breaks in strings, comments around it and a semicolon after it; those are mended. */
function parseJson(source: string): unknown {
  const trimmed = source.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)$/, '').replace(/;\s*$/, '')
  for (const candidate of [trimmed, trimmed.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      continue
    }
  }
  return null
}

function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (!value || typeof value !== 'object') return []
  const node = value as Node
  return [node, ...flatten(node['@graph']), ...flatten(node.mainEntity), ...(typeof node.mainEntityOfPage === 'object' ? flatten(node.mainEntityOfPage) : [])]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)
const typesOf = (node: Node): string[] => list(node['@type']).filter((type) => typeof type === 'string')
