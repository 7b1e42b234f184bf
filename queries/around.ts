import { db } from '@/lib/db'
import type { Filters } from '@/model/filters'
import { getCensus, selectionOf } from './census/census'
import { dayNumber, toDays } from './census/days'
import { day } from './day'
import type { Days } from './window-of'

const nearest = 20

/** The days that hold an event with the 20 before and the 20 after it under the filters, whatever window these have; null where there is no such event. */
export async function getAround(id: string, filters: Filters): Promise<Days | null> {
  const event = await db().event.findUnique({ where: { id }, select: { seq: true, startsOn: true } })
  if (!event) return null
  const selection = await selectionOf(await getCensus(), filters)
  const place = { day: dayNumber(day(event.startsOn)), seq: event.seq }
  const first = selection.newest({ first: -Infinity, after: Infinity }, nearest, place).at(-1)
  const last = selection.oldestAfter(place, nearest).at(-1)
  return toDays({ first: first?.day ?? place.day, after: (last?.day ?? place.day) + 1 })
}
