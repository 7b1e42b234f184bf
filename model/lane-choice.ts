import { oneOf, type WordOf } from './one-of'

export const LaneOrder = oneOf('activity', 'name')
export type LaneOrder = WordOf<typeof LaneOrder>

/** How a reader has the lanes: their order, those pinned to the top, those folded to a line, and whether links between events are drawn. */
export type LaneChoice = { order: LaneOrder; pin: string[]; fold: string[]; links: boolean }

export const plainLanes: LaneChoice = { order: 'activity', pin: [], fold: [], links: false }

const most = 50

/** Reads `order`, `pin`, `fold` and `links` of an address; what makes no sense counts as not given. */
export function parseLaneChoice(params: URLSearchParams): LaneChoice {
  const keys = (name: string) => [...new Set(params.getAll(name))].filter((key) => key && key.length <= 300 && !key.includes('\u0000')).slice(0, most)
  return { order: params.get('order') === 'name' ? 'name' : 'activity', pin: keys('pin'), fold: keys('fold'), links: params.get('links') === '1' }
}

/** The address form of a choice, nothing of what is plain: `parseLaneChoice` turned round. */
export function laneChoiceToParams({ order, pin, fold, links }: LaneChoice): [string, string][] {
  return [...(order === 'name' ? [['order', order] as [string, string]] : []), ...pin.map((key): [string, string] => ['pin', key]), ...fold.map((key): [string, string] => ['fold', key]), ...(links ? [['links', '1'] as [string, string]] : [])]
}
