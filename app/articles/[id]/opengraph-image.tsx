import { notFound } from 'next/navigation'
import { articleLead, publishedWords } from '@/components/article/article-words'
import { namesOnce } from '@/components/article/names-once'
import { getArticle } from '@/queries/article'
import { drawLinkPicture } from '@/app/link-picture'

export const alt = 'An article and what was read in it'
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default async function Picture({ params }: { params: Promise<{ id: string }> }) {
  const article = await getArticle((await params).id)
  if (!article) notFound()
  return drawLinkPicture({ kicker: namesOnce(article.outlet, article.agency, publishedWords(article)).join(' · '), title: article.title, lead: articleLead(article) })
}
