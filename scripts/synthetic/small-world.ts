import { db } from '@/lib/db'
import { edtfBounds } from '@/model/edtf'
import { quadClass } from '@/model/plover'
import { openEnd, type ActorKind, type ResolvedEvent } from '@/model/resolved-event'
import { insertRows } from '@/pipeline/store/insert-rows'
import { insertEvents } from './insert-events'

const actors: [slug: string, name: string, kind: ActorKind, country: string][] = [
  ['united-states', 'United States', 'country', 'USA'],
  ['russia', 'Russia', 'country', 'RUS'],
  ['ukraine', 'Ukraine', 'country', 'UKR'],
  ['john-kerry', 'John Kerry', 'person', 'USA'],
  ['sergei-lavrov', 'Sergei Lavrov', 'person', 'RUS'],
  ['jen-psaki', 'Jen Psaki', 'person', 'USA'],
]

type Told = Pick<ResolvedEvent, 'id' | 'title' | 'type' | 'mode' | 'modality' | 'outlets'> & { edtf: string; source: string; target: string; speaker?: string; agreement?: string }

/** Six events of which every count can be checked by hand: two calls, a deal, a month of talks, a threat that lasts, a meeting a year later. */
export const told: Told[] = [
  { id: 'call', title: 'Kerry and Lavrov speak by phone', type: 'CONSULT', mode: 'phone', modality: 'occurred', edtf: '2014-04-21', source: 'john-kerry', target: 'sergei-lavrov', speaker: 'jen-psaki', outlets: ['Herald', 'Courier'] },
  { id: 'call-2', title: 'Kerry and Lavrov speak by phone again', type: 'CONSULT', mode: 'phone', modality: 'planned', edtf: '2014-04-25', source: 'john-kerry', target: 'sergei-lavrov', outlets: ['Herald'] },
  { id: 'deal', title: 'Russia and Ukraine agree on a statement in Geneva', type: 'AGREE', mode: 'sign', modality: 'occurred', edtf: '2014-04-17', source: 'russia', target: 'ukraine', agreement: 'geneva-statement-2014', outlets: ['Courier'] },
  { id: 'month', title: 'Russia and Ukraine negotiate on gas', type: 'CONSULT', mode: null, modality: 'occurred', edtf: '2014-05', source: 'russia', target: 'ukraine', outlets: ['Courier'] },
  { id: 'lasting', title: 'The United States threatens Russia with sanctions', type: 'THREATEN', mode: null, modality: 'conditional', edtf: '2014-04-21/..', source: 'united-states', target: 'russia', outlets: ['Herald'] },
  { id: 'later', title: 'Kerry meets Lavrov in Sochi', type: 'CONSULT', mode: 'meet', modality: 'occurred', edtf: '2015-05-12', source: 'john-kerry', target: 'sergei-lavrov', outlets: ['Herald'] },
]

function eventOf({ edtf, source, target, speaker, agreement, ...shared }: Told): ResolvedEvent {
  const bounds = edtfBounds(edtf)
  const part = (slug: string, role: 'source' | 'target' | 'speaker') => {
    const [, name, kind, country] = actors.find(([known]) => known === slug) ?? ['', slug, 'person' as const, null]
    return { role, actor: slug, name, kind, country, office: null, words: name }
  }
  return {
    ...shared, block: 'test', label: shared.title, quad: quadClass(shared.type, shared.mode), place: null, condition: null, deadline: null, quote: `${shared.title}.`, act: { start: 0, end: shared.title.length },
    date: { edtf, start: bounds?.start ?? '', end: bounds?.end ?? openEnd, precision: bounds?.precision ?? 'day', inferred: false, words: null },
    agreement: agreement ? { slug: agreement, status: 'signed' } : null,
    speaker: speaker ?? null, confidence: 0.9, sources: shared.outlets.length, copies: 0, disputed: false,
    participants: [part(source, 'source'), part(target, 'target'), ...(speaker ? [part(speaker, 'speaker')] : [])],
    reports: [],
    sourceNumbers: [],
    whyFirst: null,
  }
}

/** Fills an empty test database with the events above. */
export async function fillSmallWorld(): Promise<void> {
  const tx = db()
  await insertRows(tx, 'country', actors.filter(([, , kind]) => kind === 'country').map(([slug, name, , code]) => ({ code, slug, name, kind: 'country' })))
  await insertRows(tx, 'actor', actors.map(([slug, name, kind, country_code]) => ({ slug, name, kind, country_code })))
  await insertRows(tx, 'actor_name', actors.map(([actor_slug, name]) => ({ actor_slug, name })))
  await insertRows(tx, 'agreement', [{ slug: 'geneva-statement-2014', name: 'Geneva statement', names: [], kind: 'joint statement', date: '2014-04-17', place: 'Geneva' }])
  await insertEvents(told.map(eventOf))
  await insertRows(tx, 'event_redirect', [{ id: 'old-call', event_id: 'call' }])
}

/** Tells caches that the data changed, as every write does. */
export const touchData = () => db().$executeRaw`UPDATE revision SET number = number + 1`
