import { z } from 'zod'

const ListQuestion = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  sort: z.enum(['name', 'activity']).optional().catch(undefined),
  cursor: z.string().optional(),
})

/** How a list's address asks: words, order, and where to go on. A value that makes no sense counts as not given. */
export const listQuestion = (request: Request) => ListQuestion.parse(Object.fromEntries(new URL(request.url).searchParams))
