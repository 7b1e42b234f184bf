import { db, type Prisma } from '@/lib/db'

/** The agreements that the events which `where` finds concern, by date, newest first. */
export async function agreementsOf(where: Prisma.EventWhereInput): Promise<{ key: string; name: string; date: string | null }[]> {
  const rows = await db().agreement.findMany({ where: { events: { some: where } }, select: { slug: true, name: true, date: true }, take: 40, orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { name: 'asc' }] })
  return rows.map(({ slug, name, date }) => ({ key: slug, name, date }))
}
