import { db } from '@/lib/db'
import type { ArticleListView } from '@/model/views/page-views'
import { day } from './day'
import { nextCursor, offsetOf, pageSize, type ListQuestion } from './list-page'

/** The articles, newest first, or by title; `q` finds words in title, outlet and agency. */
export async function getArticleList({ q, sort, cursor }: ListQuestion = {}): Promise<ArticleListView> {
  const offset = offsetOf(cursor)
  const holds = { contains: q, mode: 'insensitive' as const }
  const where = q ? { OR: [{ title: holds }, { outlet: holds }, { agency: holds }] } : {}
  const [rows, total] = await Promise.all([
    db().article.findMany({
      where,
      orderBy: sort === 'name' ? [{ title: 'asc' }, { id: 'asc' }] : [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      skip: offset,
      take: pageSize,
      select: { id: true, title: true, outlet: true, agency: true, publishedOn: true, _count: { select: { reports: true } } },
    }),
    db().article.count({ where }),
  ])
  return {
    rows: rows.map(({ _count, publishedOn, ...row }) => ({ ...row, publishedOn: publishedOn && day(publishedOn), events: _count.reports })),
    total,
    next: nextCursor(offset, rows.length, total),
  }
}
