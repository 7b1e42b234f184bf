import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'Demarche: diplomacy, dated and sourced'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default function Picture() {
  return drawLinkPicture({ kicker: 'Who did what to whom, and when', title: 'Diplomacy, told by what was said and done', lead: 'A dated, sourced record, read from news articles; every fact leads to its sentence.' })
}
