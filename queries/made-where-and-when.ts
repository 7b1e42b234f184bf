import { dateWords } from '@/lib/date-words'

/** What an agreement's row holds of its making; the date in EDTF. */
export type Making = { kind: string | null; place: string | null; date: string | null }

/** "joint statement, Geneva, 17 April 2014"; null where nothing of it is known. */
export function madeWhereAndWhen({ kind, place, date }: Making): string | null {
  return [kind, place, date && dateWords({ edtf: date })].filter(Boolean).join(', ') || null
}
