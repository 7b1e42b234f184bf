import { db } from '@/lib/db'
import type { AgreementView } from '@/model/views/agreement-view'
import type { Link } from '@/model/views/event-view'
import { findSummaries } from './event-summary'

const shown = 6

/** What each party says of an agreement, the last six of each: its demands, charges, refusals, warnings, praise and promises. Parties of whom nothing is told are left out. */
export async function readStatements(slug: string, parties: Link[]): Promise<AgreementView['statements']> {
  const said = await Promise.all(parties.map(async ({ key, name }) => {
    const rows = await db().event.findMany({
      where: {
        agreementSlug: slug, type: { in: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT', 'CONCEDE'] },
        participants: { some: { countryCode: key, role: { in: ['source', 'speaker'] } } },
      },
      orderBy: [{ startsOn: 'desc' }, { id: 'desc' }], take: shown, select: { id: true },
    })
    return { party: { key, name }, statements: await findSummaries({ id: { in: rows.map(({ id }) => id) } }, shown) }
  }))
  return said.filter(({ statements }) => statements.length)
}
