import type { Random } from '../synthetic/random'

const countries = ['USA', 'RUS', 'CHN', 'GBR', 'FRA', 'DEU', 'UKR', 'IRN', 'ISR', 'IND', 'JPN', 'TUR', 'KOR', 'POL', 'BRA', 'MEX']
const actors = ['russia', 'united-states', 'china', 'foreign-ministry-of-france', 'parliament-of-germany', 'trade-office-of-japan']
const types = ['CONSULT', 'AGREE', 'THREATEN', 'REQUEST', 'AID', 'SANCTION', 'ACCUSE']
const words = ['meeting', 'visit', 'phone call', 'warning', 'ministry', 'parliament', 'sanctions', 'russia -china', 'accusation', 'trade office']
const levels = ['day', 'week', 'month', 'quarter'] as const
const tileDays = { day: 128, week: 896, month: 3896, quarter: 11_687 }
const firstDay = Date.UTC(1990, 0, 1) / 86_400_000
const days = 13_500

/** Filters as readers set them: none, one, or several together; text in one question of five. */
function filters(random: Random): string[] {
  const luck = random.next()
  if (luck < 0.2) return []
  if (luck < 0.35) return [`country=${random.pick(countries)}`]
  if (luck < 0.45) return [`type=${random.pick(types)}`]
  if (luck < 0.55) return [`actor=${random.pick(actors)}`]
  if (luck < 0.8) return [`country=${random.pick(countries)}`, `type=${random.pick(types)}`, ...(random.next() < 0.5 ? ['modality=occurred'] : [])]
  return [`q=${encodeURIComponent(random.pick(words))}`, ...(random.next() < 0.5 ? [`country=${random.pick(countries)}`] : [])]
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** A window of some days to all years, anywhere. */
function windowOf(random: Random): string[] {
  const length = Math.round(7 * (days / 7) ** random.next())
  const from = firstDay + random.below(Math.max(1, days - length))
  return [`from=${iso(from)}`, `to=${iso(from + length)}`]
}

/** A question for bins: a window of lanes with its first densities, or one tile of six lanes; any zoom, window and filters. */
export function binsQuestion(random: Random): string {
  const lanes = random.next() < 0.25 ? ['lanes=actor'] : []
  if (random.next() < 0.4) return `/api/timeline?${[...filters(random), ...windowOf(random), ...lanes].join('&')}`
  const level = random.pick(levels)
  const tile = Math.floor((firstDay + random.below(days)) / tileDays[level]) + (level === 'month' ? 187 : level === 'quarter' ? 61 : 0)
  const keys = Array.from({ length: 6 }, () => `key=${random.pick(lanes.length ? actors : countries)}`)
  return `/api/tiles?${[...filters(random), ...lanes, `level=${level}`, `tile=${tile}`, ...keys].join('&')}`
}

/** A question for the events of a window, 200 of them. */
export const eventsQuestion = (random: Random): string => `/api/events?${[...filters(random), ...windowOf(random), 'size=200'].join('&')}`
