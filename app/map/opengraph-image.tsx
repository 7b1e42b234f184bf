import { noFilters } from '@/model/filters'
import { getMap } from '@/queries/map'
import { drawLinkPicture } from '@/app/link-picture'

// The record changes while the server runs, and there is none while it is built.
export const dynamic = 'force-dynamic'
export const alt = 'The map of events'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture() {
  const { lead } = await getMap(noFilters)
  return drawLinkPicture({ kicker: 'Map', title: 'Where it happened', lead })
}
