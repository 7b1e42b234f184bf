import type { EventDraft, Role } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'

const content = /[a-z]{5,}/g

/** Joins drafts of one article that tell one act; the surest keeps its evidence, and parties that only others name are added. */
export function mergeDrafts(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const kept: EventDraft[] = []
  for (const draft of drafts) {
    const at = kept.findIndex((other) => sameAct(other, draft, parsed))
    const other = kept[at]
    if (other) kept[at] = join(other, draft, parsed)
    else kept.push(draft)
  }
  return kept
}

const actors = (draft: EventDraft, roles: Role[], parsed: ParsedArticle) =>
  draft.participants.filter((p) => roles.includes(p.role)).flatMap((p) => parsed.mentions[p.mention] ?? [])

function overlap(a: EventDraft, b: EventDraft, roles: Role[], parsed: ParsedArticle): boolean {
  const one = actors(a, roles, parsed)
  const other = actors(b, roles, parsed)
  return one.some((x) => other.some((y) => (x.actor !== null && x.actor === y.actor) || x.name === y.name || (x.country !== null && x.country === y.country && (x.kind === 'country' || y.kind === 'country' || x.kind === 'organisation' || y.kind === 'organisation'))))
}

function sameAct(a: EventDraft, b: EventDraft, parsed: ParsedArticle): boolean {
  if (a.type !== b.type || (a.modality === 'planned') !== (b.modality === 'planned')) return false
  if (a.date && b.date && a.date.edtf !== b.date.edtf && a.date.edtf.slice(0, Math.min(a.date.edtf.length, b.date.edtf.length)) !== b.date.edtf.slice(0, Math.min(a.date.edtf.length, b.date.edtf.length))) return false
  const consult = a.type === 'CONSULT'
  const both = consult || (a.type === 'AGREE' && a.mode === b.mode && ['sign', 'join', 'reach'].includes(a.mode ?? ''))
  if (both) {
    if (consult && a.mode !== b.mode && [a.mode, b.mode].includes('phone') && ![a.mode, b.mode].includes('talks')) return false
    return coveredBy(a, b, parsed) || coveredBy(b, a, parsed)
  }
  if (!overlap(a, b, ['source'], parsed) || !overlap(a, b, ['target'], parsed)) return false
  if (a.evidence.start === b.evidence.start && a.act.quote === b.act.quote) return true
  // One sentence tells two acts of two: "Obama signed an order ..., and the State Department imposed visa bans".
  if (a.evidence.start === b.evidence.start && (!sameDoer(a, b, parsed) || isAnotherMeasure(a, b))) return false
  return a.type === 'THREATEN' || a.type === 'PROTEST' || sharesWords(a, b, parsed)
}

/** "expelled two envoys, recalled its own and suspended the accord": measures of different kinds are several. */
const isAnotherMeasure = (a: EventDraft, b: EventDraft): boolean => a.type === 'SANCTION' && a.mode !== b.mode && a.act.start !== b.act.start

const sameDoer = (a: EventDraft, b: EventDraft, parsed: ParsedArticle): boolean =>
  actors(a, ['source'], parsed).some((x) => actors(b, ['source'], parsed).some((y) => (x.actor !== null && x.actor === y.actor) || x.name === y.name))

/** Every party of one is a party of the other, and two at least are shared. */
function coveredBy(a: EventDraft, b: EventDraft, parsed: ParsedArticle): boolean {
  const names = (draft: EventDraft) => new Set(actors(draft, ['source', 'target'], parsed).map((m) => m.actor ?? m.name))
  const one = names(a)
  const other = names(b)
  return one.size > 1 && [...one].every((name) => other.has(name))
}

/** True where the words of two sentences, the parties' names apart, are shared by a third or more. */
function sharesWords(a: EventDraft, b: EventDraft, parsed: ParsedArticle): boolean {
  const names = actors(a, ['source', 'target', 'speaker'], parsed).concat(actors(b, ['source', 'target', 'speaker'], parsed)).map((m) => m.text.toLowerCase()).join(' ')
  const words = (draft: EventDraft) => new Set((draft.evidence.quote.toLowerCase().match(content) ?? []).filter((w) => !names.includes(w)))
  const one = words(a)
  const other = words(b)
  const shared = [...one].filter((w) => other.has(w)).length
  return shared >= 3 && shared / Math.min(one.size, other.size) >= 0.34
}

function join(a: EventDraft, b: EventDraft, parsed: ParsedArticle): EventDraft {
  const [first, second] = b.confidence > a.confidence + 0.05 ? [b, a] : [a, b]
  const known = new Set(first.participants.map((p) => `${p.role} ${parsed.mentions[p.mention]?.actor ?? parsed.mentions[p.mention]?.name}`))
  const more = second.participants.filter((p) => p.role === 'speaker' && !known.has(`${p.role} ${parsed.mentions[p.mention]?.actor ?? parsed.mentions[p.mention]?.name}`))
  const agreement = first.agreement ?? second.agreement
  return {
    ...first, participants: [...first.participants, ...more], date: first.date ?? second.date, place: first.place ?? second.place, agreement,
    condition: first.condition ?? second.condition, modality: first.modality === 'occurred' && second.modality === 'conditional' ? 'conditional' : first.modality,
    mode: first.type === 'CONSULT' && second.mode === 'phone' ? 'phone' : first.mode,
  }
}
