import { drawLinkPicture } from '@/app/link-picture'
import { parseFilters } from '@/model/parse-filters'
import { parseSubjects } from '@/model/subjects'
import { getCompare } from '@/queries/compare'

/** The picture for link previews of a comparison, under the address of its page: an image file of the page itself can not see whom it compares. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const view = await getCompare(parseSubjects(asked).subjects, parseFilters(asked).filters)
  return drawLinkPicture({ kicker: 'Compare', title: view.subjects.map(({ name }) => name).join(', ') || 'Compare', lead: view.lead })
}
