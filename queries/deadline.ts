import type { Deadline } from '@/model/resolved-event'

/** The deadline of an event's row; null where it has none. */
export const deadlineOf = ({ deadlineWords, deadlineOn }: { deadlineWords: string | null; deadlineOn: Date | null }): Deadline | null =>
  deadlineWords === null ? null : { words: deadlineWords, on: deadlineOn?.toISOString().slice(0, 10) ?? null }
