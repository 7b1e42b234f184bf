import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'

/** One line of the extract command: the article, its clean body and what was read in it, every offset in UTF-16 code units of `body`. */
export function extractionRecord(id: string, parsed: ParsedArticle, events: EventDraft[]) {
  const { article } = parsed
  return {
    id,
    article: {
      title: article.title, url: article.url, outlet: article.outlet, agency: article.agency, byline: article.byline, language: article.language,
      publishedAt: article.publishedAt, publishedOn: article.publishedOn, dateline: article.dateline,
    },
    body: article.body,
    dates: parsed.dates.map(({ start, end, text, type, value, edtf, anchor }) => ({ start, end, text, type, value, edtf, anchor })),
    mentions: parsed.mentions.map(({ start, end, text, kind, actor, name, country, office }) => ({ start, end, text, kind, actor, name, country, office })),
    quotations: parsed.quotations.map(({ start, end, speaker, cue }) => ({ start, end, speaker, cue })),
    events: events.map((event) => ({
      type: event.type, mode: event.mode, label: event.label, modality: event.modality,
      date: event.date && { edtf: event.date.edtf, basis: { quote: event.date.basis.quote, anchor: event.date.basis.anchor, rule: event.date.basis.rule } },
      place: event.place && { name: event.place.name, country: event.place.country },
      agreement: event.agreement && { name: event.agreement.name },
      participants: event.participants, evidence: event.evidence, confidence: event.confidence, rule: event.rule,
    })),
  }
}
