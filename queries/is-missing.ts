import { db } from '@/lib/db'

/** Whether the table of a kind of page holds a key, by the first part of the page's address. */
const holds: Record<string, (key: string) => Promise<number>> = {
  actors: (slug) => db().actor.count({ where: { slug } }),
  agreements: (slug) => db().agreement.count({ where: { slug } }),
  articles: (id) => db().article.count({ where: { id } }),
  countries: (key) => db().country.count({ where: { OR: [{ slug: key }, { code: key }] } }),
  events: async (id) => (await db().event.count({ where: { id } })) + (await db().eventRedirect.count({ where: { id } })),
}

/**
 * True where an address is one of a record's pages (/actors/KEY, /dyads/KEY/KEY ...) and the record holds no such thing. Asked before a page is drawn:
 * Next draws a page that finds out by itself only in the browser, and nobody without scripts would read that it is missing.
 */
export async function isMissing(pathname: string): Promise<boolean> {
  const [kind = '', ...keys] = pathname.split('/').slice(1).map(readable)
  if (keys.includes(null)) return true
  const names = keys.filter((key) => key !== null)
  if (kind === 'dyads' && names.length === 2) return names[0] === names[1] || (await Promise.all(names.map((name) => isMissing(`/countries/${encodeURIComponent(name)}`)))).includes(true)
  const count = holds[kind ?? '']
  const [name] = names
  if (!count || !name || names.length > 1) return false
  return (await count(name)) === 0
}

/** A part of an address as it was written; null where it is no text that can have been. */
function readable(part: string): string | null {
  try {
    const text = decodeURIComponent(part)
    return text.includes('\u0000') ? null : text
  } catch {
    return null
  }
}
