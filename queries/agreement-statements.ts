import { db, Prisma } from '@/lib/db'
import type { AgreementView } from '@/model/views/agreement-view'
import type { Link } from '@/model/views/event-view'
import { readSummaries } from './event-summaries'

const shown = 6
/** A sentence can tell two or three acts; it is shown once. */
const asked = 3 * shown

/** What each party says of an agreement, the last six sentences of each: its demands, charges, refusals, warnings, praise and promises. Parties of whom nothing is told are left out. */
export async function readStatements(slug: string, parties: Link[]): Promise<AgreementView['statements']> {
  const said = await Promise.all(parties.map(async ({ key, name }) => {
    const rows = await db().event.findMany({
      where: {
        agreementSlug: slug, type: { in: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'CONCEDE'] },
        participants: { some: { countryCode: key, role: { in: ['source', 'speaker'] } } },
      },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }], take: asked, select: { id: true },
    })
    const told = await readSummaries(Prisma.sql`WHERE e.id = ANY(${rows.map(({ id }) => id)}) ORDER BY e.starts_on DESC, e.id DESC`)
    const once = told.filter(({ quote }, i) => told.findIndex((other) => other.quote === quote) === i)
    return { party: { key, name }, statements: once.slice(0, shown) }
  }))
  return said.filter(({ statements }) => statements.length)
}
