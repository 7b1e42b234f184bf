import type { ResolvedReport } from '@/model/resolved-event'
import { extractArticle } from '../extract-article'
import { readText } from '../read/read-text'
import { mergeReports } from '../resolve/merge-reports'
import { resolveArticle } from '../resolve/resolve-article'
import type { Placed } from './b-cubed'
import { loadMergingSet, type MergingStory } from './merging-set'

/** What merging makes of the set: each mention that was read, with the event it was put in; `missed` are those that no report tells of. */
export type MergingResult = { events: number; mentions: number; missed: string[]; placed: (Placed & { at: string })[] }

function reportsOf({ id, outlet, agency, publishedOn, text }: MergingStory['articles'][number]): ResolvedReport[] {
  const { parsed, events } = extractArticle({ ...readText(text, { id, publishedAt: publishedOn }), outlet, agency: agency ?? null })
  return resolveArticle(events, parsed).reports
}

/** Reads all articles of the merging set and merges what they report, as the pipeline does. */
export function mergeSet(): MergingResult {
  const stories = loadMergingSet()
  const reports = stories.flatMap(({ articles }) => articles.flatMap(reportsOf))
  const eventOf = new Map(mergeReports(reports, []).flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)))
  const expected = stories.flatMap(({ events, articles }) => events.flatMap(({ event, mentions }) => mentions.map((mention) => ({ ...mention, event, text: articles.find(({ id }) => id === mention.article)?.text ?? '' }))))
  const placed = expected.map(({ event, article, types, at, text }) => {
    const start = text.indexOf(at)
    const told = reports.find((report) => report.article === article && types.includes(report.account.type) && report.account.act.start >= start && report.account.act.end <= start + at.length)
    return { truth: event, ours: told ? (eventOf.get(told.id) ?? '') : null, at: `${article}: ${at}` }
  })
  const read = placed.flatMap(({ ours, ...one }) => (ours === null ? [] : [{ ...one, ours }]))
  return { events: new Set(expected.map(({ event }) => event)).size, mentions: expected.length, missed: placed.filter(({ ours }) => ours === null).map(({ at }) => at), placed: read }
}
