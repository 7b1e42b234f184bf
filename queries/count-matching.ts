import { Prisma, db } from '@/lib/db'

/** How many events a condition on `event e` leaves. */
export async function countMatching(matching: Prisma.Sql): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM event e WHERE ${matching}`
  return rows[0]?.count ?? 0
}
