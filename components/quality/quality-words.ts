import type { JudgedField, QualityView, Share } from '@/model/views/quality-view'

/** Plain words for what is judged, and what it asks. */
export const fieldWords: Record<JudgedField, [name: string, question: string]> = {
  source: ['Who', 'Is every party that acts named?'],
  target: ['To whom', 'Is a party that it was done to or with named?'],
  date: ['When', 'Is the date one that the text allows?'],
  modality: ['Status', 'Happened, planned, conditional, denied?'],
  speaker: ['Said by', 'Where the text says who tells it, is that person named?'],
  agreement: ['Agreement', 'Where it concerns an agreement, is it that one?'],
}

/** "96 %", never rounded up to all; a dash where there is nothing to count. */
export const percent = ({ right, of }: Share): string => (of ? `${right === of ? 100 : Math.min(99, Math.round((right / of) * 100))} %` : '–')

const count = (number: number, one: string, many = `${one}s`): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

/** One sentence that sums up the page. */
export function qualityLead({ articles, negatives, expected, found, full }: QualityView): string {
  const hits = (rate: number) => Math.round(rate * expected).toLocaleString('en-GB')
  return `${count(articles, 'sample article')} tell ${count(expected, 'event')} that a careful reader would put on a timeline; ${negatives} of the articles tell none. ${hits(found.recall)} events are found, ${hits(full.recall)} with everyone, the date and the status right.`
}

/** What is too much, in a sentence or two. */
export function excessWords({ falseFacts, saidAsFact, inNegatives, negatives, given }: QualityView): string {
  return [
    `Of ${count(given, 'event')} given, ${falseFacts.of.toLocaleString('en-GB')} are given as facts; ${falseFacts.right === 0 ? 'none of these is false' : `${falseFacts.right} of these (${percent(falseFacts)}) match nothing that the key calls a fact`}.`,
    saidAsFact === 0 ? 'Nothing that was only planned, threatened or denied is shown as having happened.' : `${count(saidAsFact, 'act')} that ${saidAsFact === 1 ? 'was' : 'were'} only planned, threatened or denied ${saidAsFact === 1 ? 'is' : 'are'} shown as having happened.`,
    inNegatives === 0 ? `The ${negatives} articles on sport, markets, weather and the like give no event.` : `The ${negatives} articles on sport, markets, weather and the like give ${count(inNegatives, 'event')}, and should give none.`,
  ].join(' ')
}
