import type { EventDate, EventDraft } from '@/model/event-draft'
import type { DateExpression, ParsedArticle } from '@/model/parsed-article'
import type { NewsDay } from './news-day'

/** How many characters may stand between "two days after" and the act that it names: "two days after US President Donald Trump had cancelled". */
const reach = 90

/**
 * "X came two days after Y": the two date each other. Where one is dated and the other is not (or only by the day of the news), the other is counted from
 * it; where neither is, the first took place on the day the news speaks of. A count of days gives a day, of weeks a week, of months or years one of these.
 */
export function relateDates(drafts: EventDraft[], { dates, article: { body } }: ParsedArticle, news: NewsDay | null): EventDraft[] {
  const dated = [...drafts]
  for (const count of dates) {
    const way = /^\s+(after|before)\s/.exec(body.slice(count.end, count.end + 8))?.[1]
    const amount = amountOf(count)
    if (!way || !amount) continue
    const inSentence = (draft: EventDraft) => draft.evidence.start <= count.start && draft.evidence.end >= count.end
    // ", three days after the election of X, Y signed": an aside that closes before the act counts from what it names itself.
    const setOff = /,\s+(?:just |only |exactly )?$/.test(body.slice(Math.max(0, count.start - 12), count.start))
    const behind = (draft: EventDraft) => inSentence(draft) && draft.act.start > count.end && draft.act.start - count.end < reach && !(setOff && body.slice(count.end, draft.act.start).includes(','))
    const ahead = (draft: EventDraft) => inSentence(draft) && draft.act.end <= count.start
    // Of two plans too ("is due on Saturday, three days before both are expected"), but never of a plan and a fact.
    const planned = !dated.some((draft) => behind(draft) && draft.modality !== 'planned') && dated.some((draft) => ahead(draft) && draft.modality === 'planned')
    const alike = (draft: EventDraft) => (draft.modality === 'planned') === planned
    const other = nearest(dated.filter((draft) => behind(draft) && alike(draft)), count.end)
    const first = nearest(dated.filter((draft) => ahead(draft) && alike(draft)), count.start)
    if (!other) continue
    const from = statedBefore(count, dates, body) ?? (first ? first.date : fromNews(news))
    const sign = way === 'after' ? -1 : 1
    if (isStated(other, count, body) && first && !isStated(first, count, body)) dated[dated.indexOf(first)] = { ...first, date: counted(other.date, amount, -sign, count) ?? first.date }
    else if (!isStated(other, count, body)) dated[dated.indexOf(other)] = { ...other, date: counted(from, amount, sign, count) ?? other.date }
  }
  return dated
}

type Amount = { number: number; unit: string }

function amountOf({ type, value, anchor }: DateExpression): Amount | null {
  const match = type === 'DURATION' && anchor === 'mention' ? /^P(T?)(\d+)([HMDWY])$/.exec(value) : null
  return match ? { number: match[1] ? 0 : Number(match[2]), unit: match[1] ? 'D' : (match[3] ?? 'D') } : null
}

const nearest = (drafts: EventDraft[], to: number): EventDraft | undefined => drafts.sort((a, b) => Math.abs(a.act.start - to) - Math.abs(b.act.start - to))[0]

/** Dated by words of its own: those on its side of "two days after". */
function isStated({ date, act }: EventDraft, count: DateExpression, body: string): boolean {
  if (date?.basis.rule !== 'date-of-the-clause' || date.basis.start === null) return false
  return (act.start > count.start) === (date.basis.start > count.start) && !/[.!?]\s/.test(body.slice(Math.min(act.start, date.basis.start), Math.max(act.start, date.basis.start)))
}

/** "was announced on January 5, two days after ...": the day that stands right before the count. */
function statedBefore(count: DateExpression, dates: DateExpression[], body: string): EventDate | null {
  const date = dates.findLast((other) => other.end <= count.start)
  if (!date?.edtf || !/^\d{4}-\d\d-\d\d$/.test(date.edtf) || !/^,?\s+(?:just |only |exactly )?$/.test(body.slice(date.end, count.start))) return null
  return { edtf: date.edtf, inferred: false, basis: { quote: date.text, start: date.start, end: date.end, anchor: date.anchor, rule: 'date-of-the-clause' } }
}

const fromNews = (news: NewsDay | null): EventDate | null =>
  news && { edtf: news.edtf, inferred: false, basis: { quote: news.expression?.text ?? null, start: news.expression?.start ?? null, end: news.expression?.end ?? null, anchor: news.anchor, rule: news.rule } }

function counted(from: EventDate | null, { number, unit }: Amount, sign: number, count: DateExpression): EventDate | null {
  const [year = 0, month = 1, day = 1] = (from?.edtf ?? '').split('-').map(Number)
  if (!from || !/^\d{4}(?:-\d\d){0,2}$/.test(from.edtf)) return null
  const moved = new Date(unit === 'Y' ? Date.UTC(year + sign * number, month - 1, 1) : unit === 'M' ? Date.UTC(year, month - 1 + sign * number, 1) : Date.UTC(year, month - 1, day + sign * number * (unit === 'W' ? 7 : 1)))
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  const precise = unit === 'Y' ? 4 : unit === 'M' ? 7 : 10
  if (from.edtf.length < precise) return null
  const edtf = unit === 'W' ? `${iso(moved.getTime() - 3 * 86_400_000)}/${iso(moved.getTime() + 3 * 86_400_000)}` : iso(moved.getTime()).slice(0, precise)
  return { edtf, inferred: true, basis: { quote: count.text, start: count.start, end: count.end, anchor: `${from.edtf}, the date of what it is told beside`, rule: 'counted-from-another-event' } }
}
