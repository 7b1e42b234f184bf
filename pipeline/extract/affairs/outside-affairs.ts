import type { Mention } from '@/model/parsed-article'
import type { Candidate, SentenceReading } from '../candidate'
import { atHome, excess, otherSubjects, type Subject } from './article-subject'
import { standingOf } from './standing-of'

const spoken: Record<Subject, string> = { affairs: 'international affairs', sport: 'sport', business: 'business', courts: 'a court case', culture: 'books, films or art', nature: 'nature or science', life: 'private life', domestic: 'politics at home' }
/** How far another subject must outweigh affairs in one sentence of an article that is about affairs. */
const aside = 4

/** Why a candidate is no act of international affairs: by who its parties are, and by what the article and its sentence are about. Null where it is one. */
export function outsideAffairs({ source, target }: Candidate, { parsed, index, subject: { subject, hardlyAffairs, sentences } }: SentenceReading): string | null {
  const mentions = (list: number[]) => list.flatMap((i) => parsed.mentions[i] ?? [])
  const [doers, sufferers] = [mentions(source), mentions(target)]
  const [from, to] = [doers.map(standingOf), sufferers.map(standingOf)]
  if (from.length && from.every((s) => s === 'opinion')) return 'an opinion of those who only comment'
  if (from.length && from.every((s) => s === 'private' || s === 'opinion') && !to.includes('public')) return 'no party of international affairs'
  if (doers.length && doers.every(isNobodyKnown) && sentences.every(({ states }) => states.size < 2) && !sufferers.some((m) => m.country !== null || m.kind !== 'person')) return 'people of whom no office and no state is told'
  const here = sentences[index]
  if (!here) return null
  if ([...doers, ...sufferers].every(isUnnamed) && sentences.some(({ culture }) => culture >= 2) && sentences.every(({ states }) => states.size < 2)) return 'people of a story'
  // "Madrid" is a club where games are told.
  const lands = (list: typeof doers) => list.filter((m) => standingOf(m) === 'public' && !(m.form === 'metonym' && !atHome.has(subject) && subject !== 'affairs')).flatMap((m) => m.country ?? [])
  const abroad = lands(doers).some((land) => lands(sufferers).some((other) => other !== land))
  if (hardlyAffairs && !abroad) return 'the article hardly speaks of international affairs'
  const other = subject === 'affairs' ? otherSubjects.find((name) => excess(here, name) >= aside) : subject
  if (!other) return null
  if (abroad && excess(here, other) < (subject === 'affairs' ? aside : 0)) return null
  return `${subject === 'affairs' ? 'the sentence' : 'the article'} is about ${spoken[other]}`
}

/** "the ambassador", "a spy": nobody whom the text names or gives a state. */
const isUnnamed = ({ form, country }: Mention) => (form === 'description' || form === 'title' || form === 'pronoun') && country === null

/** A person whom the text gives neither an office nor a state. */
const isNobodyKnown = (mention: Mention) => mention.kind === 'person' && mention.office === null && mention.country === null && standingOf(mention) !== 'public'
