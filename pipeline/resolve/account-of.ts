import { edtfBounds } from '@/model/edtf'
import type { EventDate, EventDraft } from '@/model/event-draft'
import type { Mention, ParsedArticle } from '@/model/parsed-article'
import { actorKindOf, type Account, type Participant } from '@/model/resolved-event'
import { actorSlug } from './actors-of'
import { identifiable } from './identifiable'
import { knownAgreement } from './known-agreement'
import { occasionOf } from './occasion-of'
import { officeOn } from './office-on'
import { plainName } from './plain-name'
import { quantitiesOf } from './quantities-of'

/** "the leaders of Germany, France and Russia": the first state of such a list, which stands with the others for its leader; `next` is who is named after it. */
const firstOfList = (mention: Mention, next: Mention | undefined, mentions: Mention[]): Mention | undefined =>
  mention.form === 'description' && mention.kind === 'group' && next?.kind === 'country' && next.start > mention.end && next.start - mention.end <= longestJoin
    ? mentions.find((inner) => inner !== mention && inner.kind === 'country' && inner.end === mention.end && inner.start > mention.start) : undefined

const longestJoin = ', and the '.length

/** Whom a mention stands for: each member of "the two ministers", else the one it refers to. */
function meant(mention: Mention, next: Mention | undefined, mentions: Mention[]): Mention[] {
  const state = firstOfList(mention, next, mentions)
  if (state) return [state]
  const members = (mention.members ?? []).map((slug) => mentions.find((other) => actorSlug(other) === slug))
  const found = members.filter((member): member is Mention => member !== undefined)
  return found.length ? found.map((member) => ({ ...member, text: mention.text, start: mention.start, end: mention.end })) : [mention]
}

/** Acts that nobody does to a place, nor to those who live there: "jailed in Kiev", "marched in Kyiv against the plan". */
const toNoPlace = new Set(['PROTEST', 'AID', 'COOPERATE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'AGREE'])
const toPersons = new Set(['arrest', 'hold', 'deport', 'release'])

/** True for a place that only says where it was. */
const isSetting = ({ kind, start }: Mention, { type, mode, place }: EventDraft): boolean =>
  kind === 'place' && place?.start === start && (toNoPlace.has(type) || toPersons.has(mode ?? '') || (type === 'CONSULT' && mode !== 'visit'))

/** Everyone who takes part; a place only where its role has nobody else: "Kerry criticises Russia", not "Russia and the border". */
function participantsOf(draft: EventDraft, mentions: Mention[], day: string): Participant[] {
  const participants = draft.participants.flatMap(({ role, mention: index }, i) => {
    const mention = mentions[index]
    if (mention?.kind === 'place' && draft.participants.some((other) => other.role === role && mentions[other.mention]?.kind !== 'place')) return []
    return (!mention || isSetting(mention, draft) ? [] : meant(mention, mentions[draft.participants[i + 1]?.mention ?? -1], mentions)).flatMap((each): Participant[] => {
      const one = identifiable(each)
      if (!one) return []
      const kind = actorKindOf(one.kind)
      // A place that acts or is acted on stands for its people: "rockets hit Haifa".
      const slug = actorSlug(one) ?? (one.kind === 'place' ? actorSlug({ ...one, kind: 'group', actor: null, form: 'name' }) : null)
      if (!slug) return []
      return [{ role, actor: slug, name: plainName(one), kind: kind ?? 'group', country: one.country, office: officeOn(slug, day) ?? one.office, words: one.text, start: one.start, end: one.end }]
    })
  })
  return [...new Map(participants.map((one) => [`${one.role} ${one.actor}`, one])).values()]
}

/** All that an article says of one event, with everyone under the lasting slug and in the office held on the event's first day. Null without a date: it has no place on a timeline. */
export function accountOf(draft: EventDraft, parsed: ParsedArticle): (Account & { date: EventDate }) | null {
  const bounds = draft.date && edtfBounds(draft.date.edtf)
  return draft.date && bounds ? accountOn(draft, draft.date, bounds.start, parsed) : null
}

/** The same with a date given: `day` is the one on which everyone's office is taken. */
export function accountOn(draft: EventDraft, date: EventDate, day: string, { mentions }: ParsedArticle): Account {
  const { agreement: ref } = draft
  const mention = ref?.mention == null ? undefined : mentions[ref.mention]
  const agreement = ref && knownAgreement(ref, mention)
  return {
    type: draft.type, mode: draft.mode, label: draft.label, modality: draft.modality, date,
    place: draft.place,
    agreement: ref && agreement && { slug: agreement.slug, name: agreement.name, status: ref.status, start: mention?.start ?? null, end: mention?.end ?? null },
    participants: participantsOf(draft, mentions, day),
    act: draft.act, condition: draft.condition, evidence: draft.evidence, quantities: quantitiesOf(draft.evidence.quote), occasion: occasionOf(draft.evidence), confidence: draft.confidence, rule: draft.rule,
  }
}
