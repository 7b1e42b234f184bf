import { filtersToParams, type Filters } from '@/model/filters'
import { laneChoiceToParams, type LaneChoice } from '@/model/lane-choice'

/** What the timeline's route is asked for: filters, and which lanes come first. Folding and links change nothing of the answer. */
export function questionOf(filters: Filters, { order, pin }: LaneChoice): string {
  const params = filtersToParams(filters)
  for (const [name, value] of laneChoiceToParams({ order, pin, fold: [], links: false })) params.append(name, value)
  return params.toString()
}
