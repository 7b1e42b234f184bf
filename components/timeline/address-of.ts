import { filtersToParams, type Filters } from '@/model/filters'
import { laneChoiceToParams, plainLanes, type LaneChoice } from '@/model/lane-choice'

/** The front page's address for a set of filters with, where one is open, the chosen event, and with how the lanes stand. */
export function addressOf(filters: Filters, chosen: string | null, choice: LaneChoice = plainLanes): string {
  const params = filtersToParams(filters)
  for (const [name, value] of laneChoiceToParams(choice)) params.append(name, value)
  if (chosen) params.set('event', chosen)
  const query = params.toString()
  return query ? `/?${query}` : '/'
}
