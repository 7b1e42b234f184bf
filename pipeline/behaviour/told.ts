import type { EventDraft } from '@/model/event-draft'
import type { EventType } from '@/model/plover'
import type { Role } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { extractArticle } from '../extract-article'
import { readText } from '../read/read-text'

/** Types whose sides act together: either may be named first. */
const mutual: EventType[] = ['CONSULT', 'AGREE']

/** Reads a short text as published on Tuesday 22 April 2014, unless told otherwise. */
export function read(text: string, publishedAt = '2014-04-22'): { parsed: ParsedArticle; events: EventDraft[] } {
  return extractArticle(readText(text, { publishedAt }))
}

const names = (event: EventDraft, roles: Role[], { mentions }: ParsedArticle): string =>
  [...new Set(event.participants.filter(({ role }) => roles.includes(role)).map(({ mention }) => mentions[mention]?.name ?? ''))].sort().join(' + ')

/** The events of a text, each in one line: "REQUEST occurred John Kerry > Russia 2014-04-21", or "CONSULT occurred A + B 2014-04-21" where the sides act together. */
export function told(text: string, publishedAt?: string): string[] {
  const { parsed, events } = read(text, publishedAt)
  return events.map((event) => {
    const who = mutual.includes(event.type) ? names(event, ['source', 'target'], parsed) : `${names(event, ['source'], parsed)} > ${names(event, ['target'], parsed)}`
    return `${event.type} ${event.modality} ${who} ${event.date?.edtf ?? 'undated'}`
  }).sort()
}
