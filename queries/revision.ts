import { db } from '@/lib/db'

/** How often the data changed: equal revisions mean equal answers, so it serves caches and ETags. */
export async function getRevision(): Promise<string> {
  const row = await db().revision.findFirst()
  return String(row?.number ?? 0)
}
