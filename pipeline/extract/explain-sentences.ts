import type { ParsedArticle } from '@/model/parsed-article'
import { articleSubject } from './affairs/article-subject'
import { draftOf } from './draft-of'
import { newsDay } from './news-day'
import { readActs } from './read-acts'
import { readSentence } from './read-sentence'

/** Lines for a person: each sentence, the acts read in it with their parties, date and rule, and what was passed over and why. */
export function explainSentences(parsed: ParsedArticle): string[] {
  const news = newsDay(parsed)
  const subject = articleSubject(parsed)
  return parsed.sentences.flatMap((sentence, index) => {
    const reading = readSentence(sentence, index, parsed, subject)
    const { acts, rejected } = readActs(reading)
    const name = (mention: number) => parsed.mentions[mention]?.name ?? '?'
    const read = acts.map((act) => {
      const draft = draftOf(act, reading, news)
      const parties = draft.participants.map((p) => `${p.role} ${name(p.mention)}`).join(', ')
      const date = draft.date ? `${draft.date.edtf}${draft.date.inferred ? ' (inferred)' : ''} from ${draft.date.basis.quote ? `"${draft.date.basis.quote}"` : draft.date.basis.rule}` : 'no date'
      return `  + ${draft.type} ${draft.label} "${draft.act.quote}", ${draft.modality}: ${parties}; ${date}; rule ${draft.rule}, confidence ${draft.confidence}`
    })
    const passed = rejected.map(({ rule, token, why }) => `  - "${reading.chunked.tokens[token]?.text ?? ''}": ${why} (${rule})`)
    return [`${index + 1}. ${parsed.article.body.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`, ...read, ...new Set(passed)]
  })
}
