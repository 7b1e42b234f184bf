import type { EventDraft, Role } from '@/model/event-draft'
import { extractArticle } from './extract-article'
import { readText } from './read/read-text'

/** The events of a text on one line each, for tests: "REQUEST occurred 2014-04-21: John Kerry > Russia, said by Jen Psaki". */
export function toldEvents(text: string, publishedAt = '2014-04-22'): string[] {
  const { parsed, events } = extractArticle(readText(text, { publishedAt }))
  const names = (event: EventDraft, role: Role) => event.participants.filter((p) => p.role === role).map((p) => parsed.mentions[p.mention]?.name).join(' & ')
  return events.map((event) => {
    const said = names(event, 'speaker')
    return `${event.type} ${event.modality} ${event.date?.edtf ?? 'undated'}: ${names(event, 'source') || 'nobody'} > ${names(event, 'target') || 'nobody'}${said ? `, said by ${said}` : ''}`
  })
}

/** The same without dates and speakers. */
export const toldActs = (text: string, publishedAt?: string): string[] =>
  toldEvents(text, publishedAt).map((line) => line.replace(/ (\S+): /, ': ').replace(/, said by .*$/, ''))
