import { db } from '@/lib/db'
import type { ManyFilter } from '@/model/filters'
import { modalityLabel, Modality } from '@/model/modality'
import { EventType, QuadClass, quadLabel, typeLabel } from '@/model/plover'

/** The names of the values of a filter or lane; those unknown are missing. */
export async function namesOf(kind: ManyFilter, keys: string[]): Promise<Map<string, string>> {
  if (kind === 'country') return toMap(await db().country.findMany({ where: { code: { in: keys } } }), 'code')
  if (kind === 'actor') return toMap(await db().actor.findMany({ where: { slug: { in: keys } } }), 'slug')
  if (kind === 'agreement') return toMap(await db().agreement.findMany({ where: { slug: { in: keys } } }), 'slug')
  if (kind === 'type') return new Map(EventType.options.map((type) => [type, typeLabel[type]]))
  if (kind === 'quad') return new Map(QuadClass.options.map((quad) => [quad, quadLabel[quad]]))
  if (kind === 'modality') return new Map(Modality.options.map((modality) => [modality, modalityLabel[modality]]))
  const outlets = await db().$queryRaw<{ key: string }[]>`
    SELECT k AS key FROM unnest(${keys}::text[]) k WHERE EXISTS (SELECT 1 FROM event_lane l WHERE l.kind = 'outlet' AND l.key = k)`
  return new Map(outlets.map(({ key }) => [key, key]))
}

const toMap = <K extends string>(rows: (Record<K, string> & { name: string })[], key: K) => new Map(rows.map((row) => [row[key], row.name]))
