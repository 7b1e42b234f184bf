import type { EventDraft, Role } from '@/model/event-draft'
import type { Mention, ParsedArticle } from '@/model/parsed-article'

const content = /[a-z]{5,}/g

/** A draft with what it is compared by, read once: an article with many drafts compares each with each. */
type Told = { draft: EventDraft; sources: Mention[]; targets: Mention[]; parties: Set<string>; names: string[]; words: Set<string> }

/** Joins drafts of one article that tell one act; the surest keeps its evidence, and parties that only others name are added. */
export function mergeDrafts(drafts: EventDraft[], parsed: ParsedArticle): EventDraft[] {
  const kept: Told[] = []
  for (const draft of drafts) {
    const told = toldBy(draft, parsed)
    const at = kept.findIndex((other) => sameAct(other, told))
    const other = kept[at]
    if (other) kept[at] = toldBy(join(other.draft, draft, parsed), parsed)
    else kept.push(told)
  }
  return kept.map(({ draft }) => draft)
}

function toldBy(draft: EventDraft, { mentions }: ParsedArticle): Told {
  const inRole = (...roles: Role[]) => draft.participants.filter(({ role }) => roles.includes(role)).flatMap(({ mention }) => mentions[mention] ?? [])
  return {
    draft, sources: inRole('source'), targets: inRole('target'),
    parties: new Set(inRole('source', 'target').map((m) => m.actor ?? m.name)),
    names: inRole('source', 'target', 'speaker').map((m) => m.text.toLowerCase()),
    words: new Set(draft.evidence.quote.toLowerCase().match(content)),
  }
}

const overlap = (one: Mention[], other: Mention[]): boolean =>
  one.some((x) => other.some((y) => isSame(x, y) || (x.country !== null && x.country === y.country && [x, y].some(({ kind }) => kind === 'country' || kind === 'organisation'))))

const isSame = (x: Mention, y: Mention): boolean => (x.actor !== null && x.actor === y.actor) || x.name === y.name

function sameAct(one: Told, other: Told): boolean {
  const [a, b] = [one.draft, other.draft]
  if (a.type !== b.type || (a.modality === 'planned') !== (b.modality === 'planned')) return false
  if (a.date && b.date && a.date.edtf !== b.date.edtf && a.date.edtf.slice(0, Math.min(a.date.edtf.length, b.date.edtf.length)) !== b.date.edtf.slice(0, Math.min(a.date.edtf.length, b.date.edtf.length))) return false
  const consult = a.type === 'CONSULT'
  const both = consult || (a.type === 'AGREE' && a.mode === b.mode && ['sign', 'join', 'reach'].includes(a.mode ?? ''))
  if (both) {
    if (consult && a.mode !== b.mode && [a.mode, b.mode].includes('phone') && ![a.mode, b.mode].includes('talks')) return false
    return coveredBy(one, other) || coveredBy(other, one)
  }
  if (!overlap(one.sources, other.sources) || !overlap(one.targets, other.targets)) return false
  if (a.evidence.start === b.evidence.start && a.act.quote === b.act.quote) return true
  // One sentence tells two acts of two: "Obama signed an order ..., and the State Department imposed visa bans".
  if (a.evidence.start === b.evidence.start && (!sameDoer(one, other) || isAnotherMeasure(a, b))) return false
  return a.type === 'THREATEN' || a.type === 'PROTEST' || sharesWords(one, other)
}

/** "expelled two envoys, recalled its own and suspended the accord": measures of different kinds are several. */
const isAnotherMeasure = (a: EventDraft, b: EventDraft): boolean => a.type === 'SANCTION' && a.mode !== b.mode && a.act.start !== b.act.start

const sameDoer = (one: Told, other: Told): boolean => one.sources.some((x) => other.sources.some((y) => isSame(x, y)))

/** Every party of one is a party of the other, and two at least are shared. */
const coveredBy = (one: Told, other: Told): boolean => one.parties.size > 1 && [...one.parties].every((name) => other.parties.has(name))

/** True where the words of two sentences, the parties' names apart, are shared by a third or more. */
function sharesWords(one: Told, other: Told): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word))
  if (shared.length < 3) return false
  const names = [...one.names, ...other.names].join(' ')
  const telling = (words: Iterable<string>) => [...words].filter((word) => !names.includes(word)).length
  return telling(shared) >= 3 && telling(shared) / Math.min(telling(one.words), telling(other.words)) >= 0.34
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
