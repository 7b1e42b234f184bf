import { countWords, dateWeekday, dateWords } from '@/lib/date-words'
import { modalityLabel, type Modality } from '@/model/modality'
import type { DateView, EventSummary } from '@/model/views/event-view'

/** What a kind that only was said means for the reader; null where it happened. */
export const certaintyWords: Record<Modality, string | null> = {
  occurred: null,
  ongoing: 'ongoing at the time',
  planned: 'planned: not yet done then',
  conditional: 'conditional: not carried out then',
  requested: 'asked for: not done then',
  denied: 'denied by one side',
  negated: 'did not happen',
  hypothetical: 'only considered',
}

/** "Warning, conditional": the kind, with its certainty where it is more than "happened". */
export function kindWords(event: Pick<EventSummary, 'label' | 'modality'>): string {
  return event.modality === 'occurred' ? event.label : `${event.label}, ${modalityLabel[event.modality]}`
}

/** The line under an event's title: kind, agreement, who said so, whether accounts differ; what the title, or the page of the agreement `within`, says already is left out. */
export function sublineWords(event: Pick<EventSummary, 'label' | 'modality' | 'agreement' | 'speaker' | 'disputed' | 'title'>, within?: string): string {
  const agreement = event.agreement && event.agreement.key !== within && !event.title.includes(event.agreement.name) ? event.agreement.name : null
  return [kindWords(event), agreement, event.speaker && `said by ${event.speaker.name}`, event.disputed && 'accounts differ'].filter(Boolean).join(' · ')
}

/** "2 independent, 5 copies". */
export function sourceWords({ sources, copies }: Pick<EventSummary, 'sources' | 'copies'>): string {
  const independent = sources === 1 ? '1 source' : `${sources} independent sources`
  return copies > 0 ? `${independent}, ${countWords(copies, 'copy', 'copies')}` : independent
}

/** "Monday 21 April 2014", "17–21 April 2014". */
export function fullDateWords(date: DateView): string {
  return [dateWeekday(date), dateWords(date)].filter(Boolean).join(' ')
}

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How long after `from` the day `to` came, in words: "the same day", "seven days later", "3 months earlier". ISO days. */
export function gapWords(from: string, to: string): string {
  const days = Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
  if (days === 0) return 'the same day'
  const far = Math.abs(days)
  const [count, unit] = far < 60 ? [far, 'day'] : far < 730 ? [Math.round(far / 30.44), 'month'] : [Math.round(far / 365.25), 'year']
  return `${counts[count] ?? count} ${unit}${count === 1 ? '' : 's'} ${days > 0 ? 'later' : 'earlier'}`
}

const anchors: Record<string, string> = {
  publication: 'counted from the article’s date',
  mention: 'counted from a date named before',
  stated: 'as the text states it',
}

/** Why a date is believed: the words it was read from and what they were counted from. */
export function dateBasisWords(date: DateView, basis: { quote: string | null; anchor: string }): string {
  const words = basis.quote ? `“${basis.quote}”` : null
  if (date.inferred) return words ? `inferred from ${words}` : 'inferred: the text states no date'
  return [words, anchors[basis.anchor]].filter(Boolean).join(', ') || 'as the text states it'
}
