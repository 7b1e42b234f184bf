import { db } from '@/lib/db'
import { Account } from '@/model/resolved-event'
import { ArticleView } from '@/model/views/page-views'
import { day } from './day'
import { summariesById } from './event-summaries'

/** An article with what was read in it, events in text order; null where none has this id. */
export async function getArticle(id: string): Promise<ArticleView | null> {
  const article = await db().article.findUnique({ where: { id }, omit: { signature: true }, include: { reports: { select: { account: true, eventId: true } } } })
  if (!article) return null
  const summaries = await summariesById(article.reports.map(({ eventId }) => eventId))
  const events = article.reports.flatMap(({ account, eventId }) => {
    const event = summaries.get(eventId)
    const { evidence, act } = Account.pick({ evidence: true, act: true }).parse(account)
    return event ? [{ event, start: evidence.start, end: evidence.end, act: { start: act.start, end: act.end } }] : []
  })
  return ArticleView.parse({
    id: article.id, title: article.title, url: article.url, outlet: article.outlet, agency: article.agency, byline: article.byline,
    publishedAt: article.publishedAt,
    publishedOn: article.publishedOn && day(article.publishedOn),
    dateline: article.datelinePlace === null ? null : { place: article.datelinePlace, date: article.datelineDate },
    body: article.body, cut: article.cut, mentions: article.mentions, dates: article.dates,
    events: events.sort((a, b) => a.start - b.start || a.act.start - b.act.start),
    plans: await db().$queryRaw`SELECT title, label, quad::text AS quad, starts_at AS start, ends_at AS end FROM plan WHERE article_id = ${id} ORDER BY number`,
  })
}
