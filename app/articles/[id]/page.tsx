import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleText } from '@/components/article/article-text'
import { articleLead, publishedWords } from '@/components/article/article-words'
import { CutText } from '@/components/article/cut-text'
import { LeadToOffset } from '@/components/article/lead-to-offset'
import { MarkSwitches } from '@/components/article/mark-switches'
import { namesOnce } from '@/components/article/names-once'
import { siteName } from '@/components/ui/addresses'
import { JsonLd } from '@/components/ui/json-ld'
import { articleData } from '@/components/ui/linked-data'
import { PageHeader } from '@/components/ui/page-header'
import { getArticle } from '@/queries/article'

type Props = { params: Promise<{ id: string }> }

const readArticle = cache(getArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await readArticle((await params).id)
  return article ? { title: article.title, description: articleLead(article) } : {}
}

export default async function ArticlePage({ params }: Props) {
  const article = await readArticle((await params).id)
  if (!article) notFound()
  const site = article.url && /^https?:/.test(article.url) ? siteName(article.url) : null
  const origin = namesOnce(article.outlet, article.agency, publishedWords(article) ?? 'no date of publication', article.byline).join(' · ')
  return (
    <article className="reading">
      <JsonLd data={articleData(article)} />
      <PageHeader kicker={origin} title={article.title} lead={articleLead(article)}>
        <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-2">
          <MarkSwitches />
          {site && article.url && <a href={article.url} rel="noreferrer" className="text-13">The article at {site}</a>}
        </div>
      </PageHeader>
      <ArticleText article={article} />
      <CutText cut={article.cut} />
      <LeadToOffset />
    </article>
  )
}
