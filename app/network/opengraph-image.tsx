import { noFilters } from '@/model/filters'
import { getNetwork } from '@/queries/network'
import { drawLinkPicture } from '@/app/link-picture'

// The record changes while the server runs, and there is none while it is built.
export const dynamic = 'force-dynamic'
export const alt = 'The network of those who deal with each other'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture() {
  const { lead } = await getNetwork(noFilters)
  return drawLinkPicture({ kicker: 'Network', title: 'Who deals with whom', lead })
}
