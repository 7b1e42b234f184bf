import { db, Prisma } from '@/lib/db'
import { ListRow, type SearchView } from '@/model/views/page-views'
import { summariesById } from './event-summaries'
import { anywhere } from './list-page'
import { madeWhereAndWhen, type Making } from './made-where-and-when'
import { officeAt } from './office-at'

/** How alike two names must be, by shared trigrams (pg_trgm), for one to be offered for the other. */
const alike = 0.45

/** A name as it is heard: letters that transliterations take for each other become one, so that "Lawrow" finds Lavrov, "Zelenskyj" Zelensky. */
const heard = (name: Prisma.Sql) => Prisma.sql`translate(fold(${name}), 'wyj', 'vii')`

const likeness = (q: string, name: Prisma.Sql) => Prisma.sql`word_similarity(${heard(Prisma.sql`${q}`)}, ${heard(name)})`

const rows = (found: unknown[]) => ListRow.array().parse(found)

/** People, organisations and groups that do, undergo or say something. */
function findActors(q: string): Promise<unknown[]> {
  return db().$queryRaw`
    WITH hit AS (
      SELECT actor_slug, max(CASE WHEN fold(name) LIKE fold(${anywhere(q)}) THEN 1 ELSE ${likeness(q, Prisma.sql`name`)} END) AS score
      FROM actor_name WHERE fold(name) LIKE fold(${anywhere(q)}) OR ${likeness(q, Prisma.sql`name`)} >= ${alike} GROUP BY actor_slug)
    SELECT a.slug AS key, a.name, coalesce(o.words, c.name) AS sub, l.count, l.first, l.last
    FROM hit JOIN actor a ON a.slug = hit.actor_slug AND a.kind <> 'country'
    LEFT JOIN country c ON c.code = a.country_code
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'actor' AND key = a.slug) l
    LEFT JOIN ${officeAt(Prisma.sql`l.last::date`)} ON true
    WHERE l.count > 0 OR EXISTS (SELECT 1 FROM quotation WHERE speaker_slug = a.slug)
    ORDER BY hit.score DESC, l.count DESC, a.name LIMIT 12`
}

function findCountries(q: string): Promise<unknown[]> {
  return db().$queryRaw`
    SELECT c.slug AS key, c.name, CASE c.kind WHEN 'organisation' THEN 'International organisation' END AS sub, l.count, l.first, l.last
    FROM country c
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'country' AND key = c.code) l
    WHERE fold(c.name) LIKE fold(${anywhere(q)}) OR c.code = upper(${q}) OR ${likeness(q, Prisma.sql`c.name`)} >= ${alike}
    ORDER BY c.code = upper(${q}) DESC, fold(c.name) LIKE fold(${anywhere(q)}) DESC, l.count DESC, c.name LIMIT 8`
}

async function findAgreements(q: string): Promise<unknown[]> {
  const found = await db().$queryRaw<Making[]>`
    SELECT g.slug AS key, g.name, g.kind, g.place, g.date, l.count, l.first, l.last
    FROM agreement g
    CROSS JOIN LATERAL (SELECT max(CASE WHEN fold(n) LIKE fold(${anywhere(q)}) THEN 1 ELSE ${likeness(q, Prisma.sql`n`)} END) AS score FROM unnest(array_append(g.names, g.name)) AS n) m
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, min(starts_on)::text AS first, max(starts_on)::text AS last FROM event_lane WHERE kind = 'agreement' AND key = g.slug) l
    WHERE m.score >= ${alike} ORDER BY m.score DESC, l.count DESC, g.name LIMIT 8`
  return found.map((row) => ({ ...row, sub: madeWhereAndWhen(row) }))
}

const matches = (q: string) => Prisma.sql`websearch_to_tsquery('demarche', ${q})`

/** Events whose words match, best first. */
async function findEvents(q: string): Promise<SearchView['events']> {
  const best = await db().$queryRaw<{ id: string }[]>`
    WITH hit AS (SELECT seq, ts_rank(fts, ${matches(q)}) AS rank FROM event_words WHERE fts @@ ${matches(q)} ORDER BY rank DESC FETCH FIRST 20 ROWS WITH TIES)
    SELECT e.id FROM hit JOIN event e USING (seq) ORDER BY hit.rank DESC, e.starts_on DESC, e.id LIMIT 20`
  const events = await summariesById(best.map(({ id }) => id))
  return best.flatMap(({ id }) => events.get(id) ?? [])
}

function findArticles(q: string): Promise<SearchView['articles']> {
  return db().$queryRaw<SearchView['articles']>`
    WITH hit AS (SELECT id FROM article WHERE fts @@ ${matches(q)} ORDER BY ts_rank(fts, ${matches(q)}) DESC, published_on DESC, id LIMIT 20)
    SELECT a.id, a.title, a.outlet, a.agency, a.published_on::text AS "publishedOn",
      (SELECT count(*)::int FROM report WHERE article_id = a.id) AS events,
      ts_headline('demarche', left(a.body, 20000), ${matches(q)}, E'StartSel=\u0002, StopSel=\u0003, MaxWords=34, MinWords=18, MaxFragments=1') AS snippet
    FROM hit JOIN article a USING (id) ORDER BY ts_rank(a.fts, ${matches(q)}) DESC, a.published_on DESC, a.id`
}

/** The words with each that is like a part of a known name in that name's spelling: "Lawrow in Geneva" gives "Lavrov in Geneva". Null where none is. */
async function spelledAsKnown(q: string): Promise<string | null> {
  const found = await db().$queryRaw<{ asked: string; known: string }[]>`
    WITH known AS (SELECT DISTINCT unnest(string_to_array(name, ' ')) AS word FROM (SELECT name FROM actor_name UNION ALL SELECT name FROM country) AS names)
    SELECT asked, best.word AS known FROM unnest(string_to_array(${q}, ' ')) AS asked
    CROSS JOIN LATERAL (SELECT word, similarity(${heard(Prisma.sql`asked`)}, ${heard(Prisma.sql`word`)}) AS score FROM known ORDER BY score DESC, word LIMIT 1) AS best
    WHERE length(asked) > 3 AND best.score >= ${alike} AND fold(asked) <> fold(best.word)`
  const words = new Map(found.map(({ asked, known }) => [asked, known]))
  return words.size ? q.split(' ').map((word) => words.get(word) ?? word).join(' ') : null
}

/** Everything that a reader's words find: names also where they are spelt otherwise, events and articles by their words, or by those of the names that were meant. */
export async function getSearch(words: string): Promise<SearchView> {
  const q = words.trim().slice(0, 200)
  if (!q) return { q, meant: null, actors: [], countries: [], agreements: [], events: [], articles: [] }
  const [actors, countries, agreements, events, articles] = await Promise.all([findActors(q), findCountries(q), findAgreements(q), findEvents(q), findArticles(q)])
  const names = { actors: rows(actors), countries: rows(countries), agreements: rows(agreements) }
  const meant = events.length || articles.length ? null : await spelledAsKnown(q)
  if (!meant) return { q, meant: null, ...names, events, articles }
  const [ofMeant, inArticles] = await Promise.all([findEvents(meant), findArticles(meant)])
  return { q, meant: ofMeant.length || inArticles.length ? meant : null, ...names, events: ofMeant, articles: inArticles }
}
