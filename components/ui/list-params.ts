import { z } from 'zod'

const ListParams = z.object({
  q: z.string().trim().max(200).catch(''),
  sort: z.enum(['activity', 'name']).catch('activity'),
  cursor: z.string().max(200).optional().catch(undefined),
})
export type ListParams = z.infer<typeof ListParams>

/** How a list page is asked for; what makes no sense counts as not asked. */
export function readListParams(params: URLSearchParams): ListParams {
  return ListParams.parse({ q: params.get('q') ?? '', sort: params.get('sort') ?? 'activity', cursor: params.get('cursor') ?? undefined })
}

/** The address of a list with these words, order and page. */
export function listAddress(path: string, { q, sort, cursor }: ListParams): string {
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (sort !== 'activity') params.set('sort', sort)
  if (cursor) params.set('cursor', cursor)
  return params.size ? `${path}?${params}` : path
}
