import type { EventDraft, Role } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { Mention, ParsedArticle, Sentence } from '@/model/parsed-article'
import type { EventType } from '@/model/plover'
import { sentenceBefore } from './sentence-before'
import { isSide, sidesOf } from './sides'

const provoking = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE', 'REJECT'])
/** How many characters may lie between the sentence that provokes and the one that answers: about two sentences. */
const near = 400
const lookBack = 3

/**
 * Whom a draft without a target answers ("Nepal accused India ...; India rejected the charge"): the source of the nearest earlier draft
 * that was aimed at the answering side; where its words name a charge or a demand ("rejects the criticism"), of the nearest such one, however far back.
 * An index into mentions, null where there is none. `at` is the draft's place in text order.
 */
export function answeredParty(drafts: EventDraft[], at: number, { mentions, article: { body } }: ParsedArticle): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const kinds = meantBy(draft, body)?.types.filter((type) => type === 'ACCUSE' || type === 'REQUEST') ?? []
  return (kinds.length ? provokedBy(drafts, at, mentions, kinds) : null) ?? provokedBy(drafts, at, mentions, null)
}

/** The source of the nearest earlier draft of some types that is aimed at the side of the draft at hand; of any type that provokes only where it is near. */
function provokedBy(drafts: EventDraft[], at: number, mentions: Mention[], kinds: readonly EventType[] | null): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const sides = (of: EventDraft, role: Role) => sidesOf(of, role, mentions)
  const own = new Set(sides(draft, 'source'))
  for (let k = at - 1; k >= (kinds ? 0 : Math.max(0, at - lookBack)); k--) {
    const other = drafts[k]
    if (!other || !(kinds ? kinds.includes(other.type) : provoking.has(other.type) && draft.evidence.start - other.evidence.end <= near)) continue
    if (sides(other, 'target').some((side) => own.has(side)) && !sides(other, 'source').some((side) => own.has(side) && !isRegion(other, mentions))) return other.participants.find((p) => p.role === 'source')?.mention ?? null
  }
  return null
}

/** "Luhansk demands that Kiev ...": a place that acts against its own state. */
const isRegion = (of: EventDraft, mentions: Mention[]): boolean => of.participants.some(({ role, mention }) => role === 'source' && mentions[mention]?.kind === 'place')

/** What a council, an assembly or a court does by a vote or a ruling. */
const bodyActs: readonly EventType[] = ['REQUEST', 'ACCUSE', 'AGREE', 'SUPPORT', 'REJECT', 'CONCEDE', 'COERCE']
const body = /\b(?:council|assembly|court|tribunal|parliament|senate|congress|duma|bundestag|knesset|house|commission|committee|board|union|league|agency)\b/i

/** Words for what was just told ("welcomed the step", "called it illegal"), and the types of act that they can mean; of any type where none is listed. */
const words: [string, readonly EventType[]][] = [
  ['charges?|accusations?|allegations?|claims?|criticism|complaints?|report', ['ACCUSE', 'REJECT']],
  ['demands?|requests?|appeals?|calls?|conditions?', ['REQUEST']],
  ['plans?|ideas?|proposals?|offers?|initiative|draft', ['REQUEST', 'AGREE', 'CONCEDE']],
  ['sanctions?|list|embargo|bans?|measures?', ['SANCTION', 'THREATEN', 'COERCE']],
  ['attacks?|strikes?|raids?|bombings?', ['ASSAULT']],
  ['threats?|warnings?|ultimatum', ['THREATEN']],
  ['enrichment|tests?|launch(?:es)?|deployments?|build-?up|exercises?|drills?', ['MOBILIZE']],
  ['resolution|vote|ruling|verdict', bodyActs],
  ['step|decision|move|announcement|decree|order|law|speech|statement|remarks?|comments?|shift|it|this|that', []],
]
const judged = words.map(([list, types]) => {
  const named = `(?:(?:the|this|that|such|these|those)\\s+(?:[\\w'’-]+\\s+){0,2}?(?:${list})${types.length ? '' : '|it|this|that'})\\b`
  return { types, after: new RegExp(`^[,\\s]*(?:no (?:[\\w-]+ ){1,3}for )?${named}`, 'i'), before: new RegExp(`\\b${named}\\s*$`, 'i') }
})

const farReaching: ReadonlySet<EventType> = new Set(['SANCTION', 'ASSAULT', 'MOBILIZE'])

/** What the words behind or before an act name of what was told before; undefined where they name something else. */
function meantBy({ type, act, evidence }: EventDraft, body: string) {
  const [behind, before] = [body.slice(act.end, act.end + 60), body.slice(evidence.start, act.start)]
  // "complained that the plan ...": of the plan, and not of what "that" would mean alone; "denied that it had" is of what was said.
  const after = type === 'REJECT' ? behind : behind.replace(/^\s*that\s+(?!(?:as|and|but|to|on|in)\b)(?=\p{L})/u, ' ')
  return judged.find((each) => each.after.test(after) || each.before.test(before))
}

/**
 * Who did what a draft without a target judges or refuses ("the ministry called it illegal", "Kerry welcomed the step"): the source of the nearest earlier
 * draft of another side that the words can mean; `measures`: only where they mean sanctions, an attack or a show of force, then the last one told, however far back. An index into mentions; null where none is near, or where the words name something else.
 */
export function answeredDoer(drafts: EventDraft[], at: number, { mentions, article: { body } }: ParsedArticle, measures = false): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const meant = meantBy(draft, body)
  if (!meant || (measures && !meant.types.some((type) => farReaching.has(type)))) return null
  // "criticised the sanctions": those imposed, before those only threatened.
  const [first] = meant.types
  if (measures && first && meant.types.length > 1) return doerOf(drafts, at, mentions, [first], measures) ?? doerOf(drafts, at, mentions, meant.types, measures)
  return doerOf(drafts, at, mentions, meant.types, measures)
}

/** "Russian troops had moved to the border. He called it a step backwards": who did what the sentence right before tells; an index into mentions, null where it tells of nobody else. */
export function doerJustTold(drafts: EventDraft[], at: number, { mentions, sentences, article: { body } }: ParsedArticle): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const before = /^ (?:(?:it|this)\b|that[.,;])/.test(body.slice(draft.act.end, draft.act.end + 6)) ? sentenceBefore(draft, sentences) : undefined
  const own = new Set(sidesOf(draft, 'source', mentions))
  const told = before && drafts.slice(0, at).findLast((other) => isWithin(other, before) && !isBlameFor(draft, other) && !sidesOf(other, 'source', mentions).some((side) => own.has(side)))
  return sideIn(told, mentions)
}

/** Praise answers no blame. */
const isBlameFor = (draft: EventDraft, other: EventDraft): boolean => draft.type === 'SUPPORT' && (other.type === 'ACCUSE' || other.type === 'PROTEST')

function doerOf(drafts: EventDraft[], at: number, mentions: Mention[], types: readonly EventType[], measures: boolean): number | null {
  const draft = drafts[at]
  if (!draft) return null
  const own = new Set(sidesOf(draft, 'source', mentions))
  for (let k = at - 1; k >= (measures ? 0 : Math.max(0, at - lookBack)); k--) {
    const other = drafts[k]
    if (!other || (measures && !isFact(other.modality)) || (!measures && draft.evidence.start - other.evidence.end > near) || (types.length && !types.includes(other.type)) || isBlameFor(draft, other)) continue
    const doer = other.participants.find((p) => p.role === 'source')?.mention
    // "welcomed the resolution": of whoever can pass one.
    if (types === bodyActs && !body.test(mentions[doer ?? -1]?.name ?? '')) continue
    if (doer !== undefined && (types === bodyActs || isSide(mentions[doer])) && !sidesOf(other, 'source', mentions).some((side) => own.has(side))) return doer
  }
  return null
}

/** The side that does what a draft tells, as a mention. */
const sideIn = (draft: EventDraft | undefined, mentions: Mention[]): number | null =>
  draft?.participants.find(({ role, mention }) => role === 'source' && isSide(mentions[mention]))?.mention ?? null

const isWithin = ({ act }: EventDraft, { start, end }: Sentence): boolean => act.start >= start && act.end <= end

const blows: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE'])

/** "would answer in kind", "will retaliate": whoever struck at the side that says so, last; an index into mentions, null where nobody did. */
export function struckBefore(drafts: EventDraft[], at: number, { mentions, article: { body } }: ParsedArticle): number | null {
  const draft = drafts[at]
  if (draft?.type !== 'THREATEN' || !/\b(?:in kind|reciprocity|retaliat\w+|(?:strike|hit) back)\b/.test(body.slice(draft.act.start, draft.act.end + 60))) return null
  const own = new Set(sidesOf(draft, 'source', mentions))
  const blow = drafts.slice(0, at).findLast((other) => blows.has(other.type) && sidesOf(other, 'target', mentions).some((side) => own.has(side)))
  return sideIn(blow, mentions)
}

/** "Japan suspended the talks with Russia. Moscow expressed disappointment": whoever struck, in the sentence right before, at the side that takes it ill; an index into mentions, null where nobody did. */
export function strikerBefore(draft: EventDraft, drafts: EventDraft[], { mentions, sentences }: ParsedArticle): number | null {
  if (draft.type !== 'ACCUSE' && draft.type !== 'REJECT') return null
  const before = sentenceBefore(draft, sentences)
  const own = new Set(sidesOf(draft, 'source', mentions))
  const isOwn = (other: EventDraft, role: Role) => sidesOf(other, role, mentions).some((side) => own.has(side))
  const blow = before && drafts.findLast((other) => isWithin(other, before) && blows.has(other.type) && isFact(other.modality) && isOwn(other, 'target') && !isOwn(other, 'source'))
  return sideIn(blow, mentions)
}

/** "X said ... Y denied that", "X claimed ...; Y denied losing any": whoever said it before in the sentence, or in the one right before, of another side; an index into mentions, null where nobody did. */
export function tellerBefore(draft: EventDraft, { mentions, quotations, sentences, article: { body } }: ParsedArticle): number | null {
  if (draft.type !== 'REJECT' || !/^ (?:(?:that|this|it)\b(?! (?:it|he|she|they|the|its|his)\b)|\p{Ll}+ing\b)/u.test(body.slice(draft.act.end, draft.act.end + 14))) return null
  const own = new Set(sidesOf(draft, 'source', mentions))
  const isOther = (speaker: number | null) => speaker !== null && isSide(mentions[speaker]) && !own.has(mentions[speaker]?.country ?? '')
  const here = quotations.findLast(({ start, end, speaker }) => start >= draft.evidence.start && end <= draft.act.start && isOther(speaker))
  if (here) return here.speaker
  const before = sentenceBefore(draft, sentences)
  const said = before && quotations.find(({ start, end, speaker }) => speaker !== null && start >= before.start && end <= before.end)
  return said && isOther(said.speaker) ? said.speaker : null
}

/** "No country could end it alone": whoever threatened to last, of another side; an index into mentions, null where nobody did. */
export function claimantBefore(drafts: EventDraft[], at: number, { mentions }: ParsedArticle): number | null {
  const draft = drafts[at]
  const own = new Set(draft ? sidesOf(draft, 'source', mentions) : [])
  const before = drafts.slice(0, at).findLast((other) => other.type === 'THREATEN' && !sidesOf(other, 'source', mentions).some((side) => own.has(side)))
  return sideIn(before, mentions)
}

/** "thanked him and asked for more": words that may be meant for whoever was thanked or met. */
const friendly = new Set(['AGREE', 'REQUEST'])
const stern = new Set(['ACCUSE', 'THREATEN', 'REQUEST', 'REJECT', 'SANCTION'])

/** "accused Russia of breaking its promise and warned that the window was closing": whom the same party's words earlier in the sentence, or with `ahead` later in it, are aimed at; null where there are none. */
export function partyAddressed(drafts: EventDraft[], at: number, ahead = false): number | null {
  const draft = drafts[at]
  if (!draft || !(stern.has(draft.type) || draft.type === 'AGREE')) return null
  const fits = (type: EventType) => stern.has(type) || (friendly.has(draft.type) && (type === 'SUPPORT' || type === 'CONSULT'))
  const source = (of: EventDraft) => of.participants.filter((p) => p.role === 'source').map((p) => p.mention).join()
  const beside = (other: EventDraft) => other !== draft && other.evidence.start === draft.evidence.start && fits(other.type) && source(other) === source(draft) && other.participants.some((p) => p.role === 'target')
  const found = ahead ? drafts.slice(at).find(beside) : drafts.slice(0, at).findLast(beside)
  return found?.participants.find((p) => p.role === 'target')?.mention ?? null
}
