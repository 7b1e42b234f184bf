import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { articleSubject } from './affairs/article-subject'
import { carryDates } from './carry-dates'
import { carrySources } from './carry-sources'
import { carryTargets } from './carry-targets'
import { draftOf } from './draft-of'
import { inferDates } from './infer-dates'
import { mergeDrafts } from './merge-drafts'
import { newsDay, newsDays } from './news-day'
import { relateDates } from './relative-dates'
import { readActs } from './read-acts'
import { readSentence } from './read-sentence'
import { repeatDeeds } from './repeat-deeds'
import { settleSteps } from './settle-steps'

/** Step 3: the events that an article tells, in text order, each act once. Pure; the rules are listed in rules.ts. */
export function extractEvents(parsed: ParsedArticle): EventDraft[] {
  const news = newsDay(parsed)
  const days = newsDays(parsed, news)
  const subject = articleSubject(parsed)
  const drafts = parsed.sentences.flatMap((sentence, index) => {
    const reading = readSentence(sentence, index, parsed, subject)
    return readActs(reading).acts.map((act) => draftOf(act, reading, days[index] ?? null)).sort((a, b) => a.act.start - b.act.start)
  })
  const dated = inferDates(carryDates(relateDates(settleSteps(drafts, parsed), parsed, news), parsed), parsed, news)
  return mergeDrafts(repeatDeeds(carryTargets(carrySources(dated, parsed), parsed), parsed), parsed).sort((a, b) => a.act.start - b.act.start)
}
