const sections = ['/network', '/map', '/compare', '/actors', '/countries', '/agreements', '/articles', '/add']

/** The entry of the main navigation that a path belongs to: events and the front page are the timeline's, dyads the countries'; null for the rest. */
export function currentSection(path: string): string | null {
  if (path === '/' || path.startsWith('/events/')) return '/'
  if (path.startsWith('/dyads/')) return '/countries'
  return sections.find((section) => path === section || path.startsWith(`${section}/`)) ?? null
}
