import { Explorer } from '@/components/timeline/explorer'
import { questionOf } from '@/components/timeline/question-of'
import { leadWords } from '@/components/timeline/window-words'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { parseFilters } from '@/model/parse-filters'
import { parseLaneChoice } from '@/model/lane-choice'
import { getEventList } from '@/queries/event-list'
import { getFacets } from '@/queries/facets'
import { getPlanList } from '@/queries/plan-list'
import { getTimeline } from '@/queries/timeline'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The timeline. What the filters of the address ask for is in the first HTML; the browser takes over from there. */
export default async function FrontPage({ searchParams }: Props) {
  const params = new URLSearchParams(Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])))
  const { filters, problems } = parseFilters(params)
  const refused = problems.filter(({ name }) => name === 'from' || name === 'to').map(({ value }) => value)
  const choice = parseLaneChoice(params)
  const [timeline, facets] = await Promise.all([getTimeline(filters, choice), getFacets(filters)])
  const inWindow = timeline.window ? { ...filters, ...timeline.window } : filters
  const [list, plans] = await Promise.all([getEventList(inWindow), getPlanList(inWindow)])
  return (
    <>
      <JsonLd data={pageData('Diplomacy, told by what was said and done', leadWords(timeline))} />
      <Explorer first={{ query: questionOf(filters, choice), refused, timeline, list, facets, plans }} />
    </>
  )
}
