import { countWords, rangeWords } from '@/lib/date-words'
import { isFact } from '@/model/modality'
import type { EventSummary, Link } from '@/model/views/event-view'
import type { TimelineView } from '@/model/views/timeline-view'

/** Names that English gives an article inside a sentence. */
const WITH_ARTICLE = /^(United|European|Netherlands|Philippines|Czech Republic|Dominican Republic|Central African|Democratic Republic|Maldives|Bahamas|Gambia|Seychelles|Solomon|Marshall|Comoros|Organi[sz]ation|Holy See|African Union|Arab League|OSCE|G-?\d)/

export const inSentence = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "January–October 2014", "1990–2026": a long stretch in as few words as serve. */
export function stretchWords(from: string, to: string): string {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (years >= 3) return rangeWords(from.slice(0, 4), to.slice(0, 4))
  return from.slice(0, 7) === to.slice(0, 7) ? rangeWords(from, to) : rangeWords(from.slice(0, 7), to.slice(0, 7))
}

/** The window in as few words as fit into the corner of the axis: years of a long one, months of one over a turn of the year, else its days. */
export function cornerWords(from: string, to: string): string {
  const [a, b] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return b - a >= 2 ? rangeWords(from.slice(0, 4), to.slice(0, 4)) : b > a ? rangeWords(from.slice(0, 7), to.slice(0, 7), 'short') : rangeWords(from, to, 'short')
}

/** The sentence over the timeline: what there is, and what stands out in the window in view. Counts are exact; nothing is said that isn't counted. */
export function leadWords(view: TimelineView): string {
  if (!view.extent || view.total === 0) return 'No event answers to these filters.'
  const all = `${capital(countWords(view.total, 'event'))} from ${countWords(view.articles, 'article')}, ${stretchWords(view.extent.from, view.extent.to)}.`
  if (!view.window) return all
  const window = rangeWords(view.window.from, view.window.to)
  if (view.inWindow === 0) return `${all} None in this window, ${window}.`
  const wide = view.window.from <= view.extent.from && view.window.to >= view.extent.to
  const inView = wide ? '' : `In this window, ${window}: ${countWords(view.inWindow, 'event')}. `
  return [all, inView + (view.complete ? pairWords(eventsIn(view)) : laneWords(view))].filter(Boolean).join(' ').trim()
}

/** The window's own events: a view may list some beside it, for panning. */
function eventsIn({ events, window }: TimelineView): EventSummary[] {
  return window ? events.filter(({ date }) => date.start <= window.to && (date.end === null || date.end >= window.from)) : []
}

function laneWords(view: TimelineView): string {
  const [first, second] = [...view.lanes].sort((a, b) => b.count - a.count)
  if (!first || view.lanesBy !== 'country') return ''
  const others = second ? `, ${inSentence(second.name)} in ${second.count.toLocaleString('en-GB')}` : ''
  return `${capital(inSentence(first.name))} takes part in ${first.count.toLocaleString('en-GB')}${others}.`
}

type Pair = { a: Link; b: Link; events: EventSummary[] }

/** "Russia and the United States are both in 31 of them: 14 contacts, 9 acts of conflict, the rest only words." Empty where no two are so thrice. */
function pairWords(events: EventSummary[]): string {
  const pairs = new Map<string, Pair>()
  for (const event of events) {
    const links = [...event.countries].sort((a, b) => (a.name < b.name ? -1 : 1))
    links.forEach((a, i) => {
      for (const b of links.slice(i + 1)) {
        const pair = pairs.get(`${a.key} ${b.key}`) ?? { a, b, events: [] }
        pair.events.push(event)
        pairs.set(`${a.key} ${b.key}`, pair)
      }
    })
  }
  const top = [...pairs.values()].sort((x, y) => y.events.length - x.events.length)[0]
  if (!top || top.events.length < 3) return ''
  const facts = top.events.filter((event) => isFact(event.modality))
  const contacts = facts.filter((event) => event.type === 'CONSULT').length
  const acts = facts.filter((event) => event.quad === 'material-conflict').length
  const rest = top.events.filter((event) => !(isFact(event.modality) && (event.type === 'CONSULT' || event.quad === 'material-conflict')))
  const words = contacts + acts > 0 && rest.length > 0 && rest.every((event) => event.quad.startsWith('verbal') || !isFact(event.modality)) ? 'the rest only words' : ''
  const kinds = [contacts && countWords(contacts, 'contact'), acts && countWords(acts, 'act of conflict', 'acts of conflict'), words].filter(Boolean).join(', ')
  const of = top.events.length === events.length ? 'all' : top.events.length.toLocaleString('en-GB')
  return `${capital(inSentence(top.a.name))} and ${inSentence(top.b.name)} are both in ${of} of them${kinds ? `: ${kinds}` : ''}.`
}

/** The heading names what is shown: the subjects that the filters choose, or all of it. */
export function headline(subjects: string[]): string {
  const told = 'told by what was said and done'
  if (subjects.length === 0) return `Diplomacy, ${told}`
  const last = inSentence(subjects.at(-1) ?? '')
  const names = subjects.length === 1 ? last : `${subjects.slice(0, -1).map(inSentence).join(', ')} and ${last}`
  return `${capital(names)}, ${told}`
}
