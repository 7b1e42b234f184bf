import { z } from 'zod'
import { edtfBounds } from './edtf'
import { Modality } from './modality'
import { EventType, QuadClass } from './plover'

export const LaneKind = z.enum(['country', 'actor', 'type', 'agreement', 'dyad'])
export type LaneKind = z.infer<typeof LaneKind>

const edtfDate = z.string().refine((text) => edtfBounds(text) !== null, 'not a date that EDTF knows, such as 2014-04-17 or 2014-04')

/** The filters of every page, route and component. Values of one name mean "either of them", different names mean "both". */
export const Filters = z.object({
  actor: z.array(z.string()).default([]),
  country: z.array(z.string()).default([]),
  type: z.array(EventType).default([]),
  agreement: z.array(z.string()).default([]),
  modality: z.array(Modality).default([]),
  /** Cooperation or conflict, by word or deed: what the legend filters by. */
  quad: z.array(QuadClass).default([]),
  outlet: z.array(z.string()).default([]),
  from: edtfDate.optional(),
  to: edtfDate.optional(),
  q: z.string().trim().min(1).max(200).optional(),
  lanes: LaneKind.default('country'),
})
export type Filters = z.infer<typeof Filters>

const many = ['actor', 'country', 'type', 'agreement', 'modality', 'quad', 'outlet'] as const
const one = ['from', 'to', 'q', 'lanes'] as const
export type ManyFilter = (typeof many)[number]

type Problem = { name: string; value: string; message: string }

/**
 * Reads the filters of an address. A value that is not one of those known is left out and named in `problems`,
 * so that a page can show it with a way out and a route can answer 400.
 */
export function parseFilters(params: URLSearchParams): { filters: Filters; problems: Problem[] } {
  const problems: Problem[] = []
  const kept: Record<string, unknown> = {}
  const keep = (name: (typeof many)[number] | (typeof one)[number], value: string) => {
    const single = (one as readonly string[]).includes(name)
    const result = Filters.shape[name].safeParse(single ? value : [value])
    if (value.includes('\u0000')) problems.push({ name, value, message: 'holds a character that no text has' })
    else if (!result.success) problems.push({ name, value, message: result.error.issues[0]?.message ?? 'unknown value' })
    else if (single) kept[name] = value
    else kept[name] = [...((kept[name] as string[] | undefined) ?? []), value]
  }
  for (const name of many) for (const value of new Set(params.getAll(name))) if (value) keep(name, value)
  for (const name of one) {
    const value = params.get(name)
    if (value) keep(name, value)
  }
  return { filters: Filters.parse(kept), problems }
}

/** The address form of filters, in one fixed order, so that equal filters give equal addresses. */
export function filtersToParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of many) for (const value of [...filters[name]].sort()) params.append(name, value)
  for (const name of one) {
    const value = filters[name]
    if (value && !(name === 'lanes' && value === 'country')) params.set(name, value)
  }
  return params
}
