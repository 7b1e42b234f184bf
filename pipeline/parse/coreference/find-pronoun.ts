import type { Draft } from '../mentions/unit'
import type { TextView } from '../text-view'
import type { Cast } from './cast'
import type { Entity } from './entity'

/**
 * Whom a pronoun means: of those that agree in number and sex, the one nearest, subjects before others, never `other` nor, for an object, its own subject,
 * nor, where the sentence before has another for its subject, the one whom "he said" is told about ("Obama would decide, he said"). Null where nobody fits.
 */
export function findPronoun(cast: Cast, view: TextView, draft: Draft, other: Entity | null = null): Entity | null {
  const sentence = view.sentenceOf[draft.first] ?? 0
  const subject = isObject(view, draft.first) ? subjectBefore(cast, view, draft.first) : null
  // "Macron and Scholz pleaded with him": with neither of the two.
  const pair = subject && cast.latest((entity) => entity.members.includes(subject) && entity.lastSentence === sentence)
  const acting = new Set([subject, ...(subject?.members ?? []), ...(pair?.members ?? [])])
  const scored = cast.entities
    .filter((entity) => entity !== other && !acting.has(entity) && !cast.press.has(entity) && !(draft.plural && listening.test(entity.name)) && agrees(entity, draft) && sentence - entity.lastSentence <= 3)
    .map((entity) => ({ entity, score: salience(entity, sentence) - (draft.sex && entity.sex === null ? unsure : 0) }))
    .sort((a, b) => b.score - a.score || b.entity.lastToken - a.entity.lastToken)
  const toldAbout = isTeller(view, draft.first) ? subjectBefore(cast, view, draft.first) : null
  const isSaidOf = toldAbout !== null && scored[0]?.entity === toldAbout && !view.lower.slice(toldAbout.lastToken, draft.first).some((word) => /^[;:]$/.test(word))
  const teller = isSaidOf ? scored.find(({ entity }) => entity !== toldAbout && entity.lastSentence < sentence && entity.lastSubject === sentence - 1) : undefined
  return (teller ?? scored[0])?.entity ?? null
}

/** "told reporters": those who listen, and no "they" that acts. */
const listening = /^(the )?(reporters|journalists)$/i

// "..., he told reporters", '..."," she said': behind what is said, so the speaker is not named in it as another would name him.
function isTeller({ lower }: TextView, at: number): boolean {
  const comma = /^["”']$|^''$/.test(lower[at - 1] ?? '') ? at - 2 : at - 1
  return lower[comma] === ',' && !/^(because|that|if|when|as|since|but|and|for)$/.test(lower[comma - 1] ?? '') && /^(he|she)$/.test(lower[at] ?? '') && /^(said|says|told|added|warned|stated|announced|explained|noted|argued|maintained|insisted|claimed|complained|recalled|replied)$/.test(lower[at + 1] ?? '')
}

// The last subject of the sentence, unless the speaker's "I" or "we" came between.
function subjectBefore(cast: Cast, view: TextView, at: number): Entity | null {
  const sentence = view.sentenceOf[at] ?? 0
  const subject = cast.latest((entity) => entity.lastSubject === sentence && entity.kind !== 'agreement')
  return subject && view.lower.slice(subject.lastToken, at).some((word) => /^(i|we|you)$/.test(word)) ? null : subject
}

// "telephoned him", "spoke with her": not whose, and nobody acts on himself without saying so.
function isObject(view: TextView, at: number): boolean {
  const word = view.lower[at] ?? ''
  if (!/^(him|them|her|it)$/.test(word) || (word === 'her' && /^(NOUN|ADJ|PROPN|NUM)$/.test(view.tokens[at + 1]?.pos ?? ''))) return false
  const before = view.tokens[at - 1]
  if (/^(VERB|AUX|ADV)$/.test(view.tokens[at + 1]?.pos ?? '') && word === 'it') return false
  if (/^["“']$|^``$/.test(view.lower[at + 1] ?? '')) return false
  return before?.pos === 'VERB' || (before?.pos === 'ADP' && view.tokens[at - 2]?.pos === 'VERB')
}

/** What it costs one whose sex the text does not tell, where "she" can mean another. */
const unsure = 0.4

function salience(entity: Entity, sentence: number): number {
  const near = 6 - 2 * (sentence - entity.lastSentence)
  const subject = entity.lastSubject === sentence ? 3 : entity.lastSubject === sentence - 1 ? 2 : 0
  // "May, who blamed Russia for the attack on him and his daughter. She ...": who holds an office before who has not even a name.
  const unnamed = entity.kind === 'person' && entity.names.size === 0 && entity.office === null ? 0.5 : 0
  return near + subject - unnamed + Math.min(entity.mentions, 4) * 0.25
}

function agrees(entity: Entity, draft: Draft): boolean {
  if (draft.plural) return entity.plural || entity.members.length > 0
  if (draft.sex) return entity.kind === 'person' && (entity.sex === null || entity.sex === draft.sex)
  return !entity.plural && (entity.kind === 'country' || entity.kind === 'organisation' || entity.kind === 'group')
}
