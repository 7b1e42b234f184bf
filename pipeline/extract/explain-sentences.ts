import type { EventDraft, Role } from '@/model/event-draft'
import { modalityLabel } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'
import { articleSubject } from './affairs/article-subject'
import { draftOf } from './draft-of'
import { newsDay } from './news-day'
import { readActs } from './read-acts'
import { readSentence } from './read-sentence'

/** Lines for a person: each sentence, the `events` told in it with their parties, date and rule, what only tells them again, and what was passed over and why. */
export function explainSentences(parsed: ParsedArticle, events: EventDraft[]): string[] {
  const news = newsDay(parsed)
  const subject = articleSubject(parsed)
  return parsed.sentences.flatMap((sentence, index) => {
    const reading = readSentence(sentence, index, parsed, subject)
    const { acts, rejected } = readActs(reading)
    const name = (mention: number) => parsed.mentions[mention]?.name ?? '?'
    const read = acts.flatMap((act) => {
      const draft = draftOf(act, reading, news)
      const event = events.find((one) => one.act.start === draft.act.start && one.type === draft.type)
      return event ? linesOf(event, name) : [`  = ${draft.label} (${draft.type}), told by "${draft.act.quote}": tells another act again, and is counted there`]
    })
    const isRead = (token: number) => acts.some(({ act: [from, to] }) => from <= token && token <= to)
    const passed = rejected.filter(({ token }) => !isRead(token)).map(({ rule, token, why }) => `  - passed over "${reading.chunked.tokens[token]?.text ?? ''}": ${why} (${rule})`)
    return [`${index + 1}. ${parsed.article.body.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`, ...read, ...new Set(passed)]
  })
}

/** An act as three lines: what it is, who did it to whom, and why the reader says so. */
function linesOf({ type, label, modality, participants, date, place, act, condition, rule, confidence }: EventDraft, name: (mention: number) => string): string[] {
  const named = (role: Role) => participants.filter((p) => p.role === role).map((p) => name(p.mention)).join(' and ')
  const basis = date && (date.basis.quote ? `"${date.basis.quote}"` : date.basis.rule)
  const said = named('speaker')
  return [
    `  + ${label} (${type}, ${modalityLabel[modality]}), told by "${act.quote}"`,
    `      who: ${named('source') || 'nobody named'}; to whom: ${named('target') || 'nobody named'}${said ? `; said by ${said}` : ''}`,
    `      when: ${date ? `${date.edtf}${date.inferred ? ' (inferred)' : ''}, from ${basis}` : 'no date'}${place ? `; where: ${place.name}` : ''}${condition ? `; on condition: "${condition.quote}"` : ''}; rule ${rule}, confidence ${confidence}`,
  ]
}
