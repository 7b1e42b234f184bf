/** Someone or something that can be set beside another: the address of its page without the first slash, in parts. */
export type Subject = { ref: string } & ({ kind: 'actor'; slug: string } | { kind: 'country'; key: string } | { kind: 'dyad'; a: string; b: string })

export const mostSubjects = 6

/** "actors/john-kerry", "countries/russia", "dyads/russia/ukraine" as what they name; null where it is no such address. */
export function parseSubject(ref: string): Subject | null {
  const [kind, first, second, ...rest] = ref.trim().replace(/^\/+/, '').split('/')
  if (!first || rest.length || ref.includes('\u0000')) return null
  if (kind === 'actors' && !second) return { ref: `actors/${first}`, kind: 'actor', slug: first }
  if (kind === 'countries' && !second) return { ref: `countries/${first}`, kind: 'country', key: first }
  return kind === 'dyads' && second ? { ref: `dyads/${first}/${second}`, kind: 'dyad', a: first, b: second } : null
}

/** The subjects that an address names with `of`, each once, at most six; what is none is named in `problems`. */
export function parseSubjects(params: URLSearchParams): { subjects: Subject[]; problems: string[] } {
  const given = [...new Set(params.getAll('of').filter((ref) => ref.trim()))]
  const read = given.map((ref) => ({ ref, subject: parseSubject(ref) }))
  return { subjects: read.flatMap(({ subject }) => subject ?? []).slice(0, mostSubjects), problems: read.filter(({ subject }) => !subject).map(({ ref }) => ref) }
}
