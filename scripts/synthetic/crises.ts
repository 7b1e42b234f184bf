import type { Random } from './random'

/** Some weeks to two years in which one pair (its place in the list) fills the news: it flares up within days and dies away slowly. */
export type Crisis = { dyad: number; day: number; length: number }

const most = 1500

/**
 * The crises of `days` days among `dyads` pairs, each as often in the list as its share of all crises' events: most are small, a few large, none larger
 * than about a fiftieth of all (sizes fall by a power law, as those of disputes do; the larger, the longer).
 */
export function makeCrises(random: Random, dyads: number, days: number): Crisis[] {
  return Array.from({ length: most }, () => {
    const size = (random.below(most) + 1) / most
    const weight = Math.round(2 * size ** -0.55)
    const crisis: Crisis = { dyad: random.skewed(dyads), day: random.below(days), length: Math.round(14 + 40 * Math.sqrt(weight)) }
    return Array.from({ length: weight }, () => crisis)
  }).flat()
}

/** A day of a crisis, drawn at random: most fall soon after its beginning (a gamma distribution of shape 2). */
export const dayInCrisis = ({ day, length }: Crisis, random: Random): number => day + Math.floor((-Math.log((1 - random.next()) * (1 - random.next())) * length) / 8)

/** Saturdays and Sundays see fewer than half of a weekday's events: the others fall on a day of the week after. `day` is counted from a Monday. */
export function awayFromWeekend(day: number, random: Random): number {
  const weekday = day % 7
  return weekday < 5 || random.next() < 0.4 ? day : day + (7 - weekday) + random.below(5)
}
