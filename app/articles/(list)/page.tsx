import type { Metadata } from 'next'
import { ArticleTable } from '@/components/article/article-table'
import { ListPage } from '@/components/ui/list-page'
import { readListParams } from '@/components/ui/list-params'
import { toSearchParams, type PageSearchParams } from '@/components/ui/search-params'
import { getArticleList } from '@/queries/article-list'

export const metadata: Metadata = { title: 'Articles', description: 'The news articles that the record was read from, newest first.' }

export default async function ArticlesPage({ searchParams }: { searchParams: PageSearchParams }) {
  const params = readListParams(await toSearchParams(searchParams))
  const view = await getArticleList(params)
  return (
    <ListPage
      title="Articles"
      lead="What the record was read from. Each article shows its events beside the sentence that tells them."
      path="/articles"
      noun={['article', 'articles']}
      params={params}
      view={view}
      sorts={[['activity', 'Newest first'], ['name', 'By title']]}
    >
      <ArticleTable rows={view.rows} />
    </ListPage>
  )
}
