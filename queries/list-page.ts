import { Prisma } from '@/lib/db'

/** How a list is asked for: words in the name, an order, and where to go on (`cursor` as the page before gave it). */
export type ListQuestion = { q?: string; sort?: 'name' | 'activity'; cursor?: string }

export const pageSize = 100

/** How many rows to pass over; a cursor that is none starts from the first. */
export const offsetOf = (cursor: string | undefined): number => (cursor && /^\d{1,7}$/.test(cursor) ? Number(cursor) : 0)

/** The cursor of the page after this one, null at the end. */
export const nextCursor = (offset: number, shown: number, total: number): string | null => (offset + shown < total ? String(offset + shown) : null)

/** The order of a statement with columns `count` and `name` (which of several tables' names, where it reads more than one). */
export const orderOf = (sort: ListQuestion['sort'], name: Prisma.Sql = Prisma.sql`name`): Prisma.Sql =>
  sort === 'name' ? Prisma.sql`fold(${name}), ${name}` : Prisma.sql`count DESC, fold(${name}), ${name}`

/** A pattern for LIKE that finds the words anywhere, with its own signs taken literally. */
export const anywhere = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`
