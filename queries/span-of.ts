import { db, type Prisma } from '@/lib/db'
import { rangeWords } from '@/lib/date-words'
import { day } from './day'

/** How many events `where` finds, from when to when in words ("1 March – 19 September 2014"), and the ISO day the last begins; null where there is none. */
export async function spanOf(where: Prisma.EventWhereInput): Promise<{ count: number; words: string | null; last: string | null }> {
  const { _count, _min, _max } = await db().event.aggregate({ where, _count: true, _min: { startsOn: true }, _max: { startsOn: true } })
  return { count: _count, words: _min.startsOn && _max.startsOn ? rangeWords(day(_min.startsOn), day(_max.startsOn)) : null, last: _max.startsOn && day(_max.startsOn) }
}
