import { z } from 'zod'
import { BinLevel } from '@/model/bin-levels'

const TileQuestion = z.object({
  level: z.enum(BinLevel.options),
  tile: z.coerce.number('must be a number').int().min(-100_000).max(100_000),
  key: z.array(z.string().max(300)).max(60, 'at most 60 lanes'),
})

type Asked = { level: BinLevel; tile: number; keys: string[] }

/** What a tile is asked by, besides filters: `level`, `tile` (its number) and a `key` for each lane, up to 60; else what is wrong with each field. */
export function tileQuestion(params: URLSearchParams): Asked | { fields: Record<string, string> } {
  const asked = TileQuestion.safeParse({ level: params.get('level'), tile: params.get('tile') ?? undefined, key: params.getAll('key') })
  if (asked.success) return { level: asked.data.level, tile: asked.data.tile, keys: asked.data.key }
  return { fields: Object.fromEntries(asked.error.issues.map((issue) => [String(issue.path[0]), issue.message])) }
}
