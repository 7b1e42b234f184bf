import { countWords, isoDateWords, rangeWords } from '@/lib/date-words'
import type { ArticleView } from '@/model/views/page-views'

/** "22 April 2014, 13:39" of a local date-time as the page states it; null where it states none. */
export function publishedWords({ publishedAt, publishedOn }: Pick<ArticleView, 'publishedAt' | 'publishedOn'>): string | null {
  const time = publishedAt && /T(\d\d:\d\d)/.exec(publishedAt)?.[1]
  const day = publishedOn ?? publishedAt
  if (!day) return null
  return time && time !== '00:00' ? `${isoDateWords(day)}, ${time}` : isoDateWords(day)
}

/** One sentence on what was read in an article. */
export function articleLead({ events, plans, mentions }: Pick<ArticleView, 'events' | 'plans' | 'mentions'>): string {
  const untimed = plans.length ? ` ${countWords(plans.length, 'plan')} without a day.` : ''
  if (!events.length) return `No diplomatic event with a day was found in this article.${untimed}`
  const days = events.flatMap(({ event: { date } }) => [date.start, date.end ?? date.start]).sort()
  const names = new Set(mentions.flatMap((mention) => mention.actor ?? []))
  const span = rangeWords(days[0] ?? '', days.at(-1) ?? '')
  const told = `${countWords(events.length, 'event')} read from it, ${span}`
  return `${told}${names.size ? `, between ${countWords(names.size, 'actor')}` : ''}.${untimed}`
}
