import { db } from '@/lib/db'

/** The first forty of some agreements (slugs), by date, newest first. */
export async function agreementsOf(slugs: string[]): Promise<{ key: string; name: string; date: string | null }[]> {
  const rows = await db().agreement.findMany({ where: { slug: { in: slugs } }, select: { slug: true, name: true, date: true }, take: 40, orderBy: [{ date: { sort: 'desc', nulls: 'last' } }, { name: 'asc' }] })
  return rows.map(({ slug, name, date }) => ({ key: slug, name, date }))
}
