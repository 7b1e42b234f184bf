import type { AgreementRef, EventDate } from '@/model/event-draft'
import type { Mention, ParsedArticle } from '@/model/parsed-article'
import { agents, below, patients } from './arguments'
import type { Candidate, SentenceReading } from './candidate'
import { dateOfAgreement, partiesOfAgreement } from './lexicon'
import type { NounPhrase } from './syntax/items'

/**
 * The agreement that a candidate concerns: one named in its clause; for an act of agreeing, else the one that the article says was made that day; else one
 * in what the clause governs, or the only one of the sentence.
 */
export function agreementOf(candidate: Candidate, reading: SentenceReading, date: EventDate | null): AgreementRef | null {
  const { parsed, clauses, chunked } = reading
  const { clause } = candidate
  const tokenSpan = (from: number, to: number) => [chunked.tokens[from]?.start ?? 0, chunked.tokens[to]?.end ?? 0] as const
  const within = ([start, end]: readonly [number, number]) => agreementsIn(parsed, start, end).filter((i) => candidate.type === 'AGREE' || !vehicle.test(parsed.mentions[i]?.text ?? ''))
  // "A road map is what they took home from talks over the accord": what is agreed, wherever it stands.
  const made = clause && candidate.agreement ? patients(clause).flat().flatMap((p) => within(tokenSpan(p.from, p.to))).at(0) : undefined
  const own = made ?? (clause ? within(tokenSpan(clause.from, clause.to)).at(0) : undefined)
  const governed = clause ? below(clause, clauses).flatMap((c) => within(tokenSpan(c.from, c.to))).at(0) : undefined
  const index = own ?? meantByIt(candidate, reading) ?? madeThatDay(candidate, parsed, date) ?? governed ?? onlyOne(within([chunked.start, chunked.end]), parsed)
  const mention = index === undefined ? undefined : parsed.mentions[index]
  if (index === undefined || !mention) return null
  const parties = candidate.agreement ? [...candidate.source, ...candidate.target].flatMap((i) => parsed.mentions[i]?.name ?? []) : []
  return { name: mention.name, status: candidate.agreement ?? 'mentioned', parties, date: null, place: null, mention: index }
}

/** Verbs whose "it" can be nothing but an agreement. */
const ofAgreements = new Set(['sign', 'ratify', 'violate', 'breach', 'implement', 'fulfil', 'fulfill', 'honour', 'honor'])
const isIt = (phrase: NounPhrase) => phrase.lemma === 'it'

/** How far back "it" may reach, in characters: two or three sentences. */
const reach = 400

/** "... for breaking the Geneva accord. Lavrov said that Kiev was violating it", "It will be opened for signature": the agreement spoken of last. */
function meantByIt({ clause, label }: Candidate, { parsed, chunked }: SentenceReading): number | undefined {
  const isSigned = label === 'Opens for signature' && clause !== null && agents(clause).concat(patients(clause).flat(), clause.subject).some(isIt)
  const isKept = clause?.verb && ofAgreements.has(clause.verb.lemma) && patients(clause).flat().some(isIt)
  if (!isSigned && !isKept) return undefined
  const index = parsed.mentions.findLastIndex(({ kind, end }) => kind === 'agreement' && end <= chunked.start)
  return index >= 0 && chunked.start - (parsed.mentions[index]?.end ?? 0) <= reach ? index : undefined
}

/** "In a joint statement the three accused ...": words by which something is said, and no agreement that it is about. */
const vehicle = /^an? (?:[\w-]+ )?(?:statement|declaration|communiqu[eé])$/i

function agreementsIn({ mentions }: ParsedArticle, start: number, end: number): number[] {
  const found: number[] = []
  for (const [i, m] of mentions.entries()) {
    if (m.start > end) break
    if (m.kind === 'agreement' && m.start >= start && m.end <= end) found.push(i)
  }
  return found
}

/** "The four agreed on Thursday on steps ...", where the article goes on to speak of the statement made that Thursday. A paper that one of them signs with another is not it. */
function madeThatDay({ type, modality, source, target }: Candidate, { mentions }: ParsedArticle, date: EventDate | null): number | undefined {
  if (type !== 'AGREE' || modality !== 'occurred' || date?.edtf.length !== 10) return undefined
  const sides = new Set([...source, ...target].flatMap((i) => mentions[i]?.country ?? []))
  const binds = ({ actor }: Mention) => {
    const parties = partiesOfAgreement(actor)
    const bound = [...sides].filter((side) => parties.includes(side)).length
    return !parties.length || bound === sides.size || bound > 1
  }
  const distance = (mention: Mention) => Math.abs(Date.parse(dateOfAgreement(mention.actor) ?? '') - Date.parse(date.edtf)) / 86_400_000
  const index = mentions.findIndex((mention) => mention.kind === 'agreement' && distance(mention) <= 1 && binds(mention))
  return index < 0 ? undefined : index
}

function onlyOne(indexes: number[], { mentions }: ParsedArticle): number | undefined {
  return new Set(indexes.map((i) => mentions[i]?.actor ?? mentions[i]?.name)).size === 1 ? indexes[0] : undefined
}
