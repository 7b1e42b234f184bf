import { countWords, isoDateWords } from '@/lib/date-words'
import { statusLabel, type ProvisionStatus } from '@/model/provision'
import type { AgreementView } from '@/model/views/agreement-view'

const listed = (names: string[]) => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

type Facts = Omit<AgreementView, 'lead'>

/** What the table comes to: how many duties have each status. Null where the agreement's provisions are not known. */
function stateSentence({ provisions }: Facts): string | null {
  const cells = provisions.flatMap((provision) => provision.cells)
  if (!cells.length) return null
  const known = cells.flatMap(({ confirmed, proposed }) => confirmed?.status ?? proposed ?? [])
  const counts = ([3, 2, 1, 0] as ProvisionStatus[]).map((status) => ({ status, count: known.filter((one) => one === status).length })).filter(({ count }) => count)
  const rest = cells.length - known.length
  const states = [...counts.map(({ status, count }) => `${count} ${statusLabel[status]}`), ...(rest ? [`${rest} without evidence`] : [])]
  return `Of ${countWords(cells.length, 'duty', 'duties')} under ${countWords(provisions.length, 'provision')}: ${states.join(', ')}.`
}

/** The sentences under an agreement's name: what it is, what came of it, and whether sources differ on how it was made. */
export function agreementLead(facts: Facts, span: { count: number; words: string | null }): string {
  const { kind, parts, place, date, summary, makingDiffers } = facts
  const parties = parts.filter(({ role }) => role === 'party').map(({ name }) => name)
  const what = `${capital(kind ?? 'agreement')}${parties.length ? ` between ${listed(parties)}` : ''}${place ? `, ${place}` : ''}${date ? `, ${isoDateWords(date)}` : ''}.`
  const seen = span.count ? `${countWords(span.count, 'event')} in the articles ${span.count === 1 ? 'concerns' : 'concern'} it${span.words ? `, ${span.words}` : ''}.` : 'No event in the articles concerns it yet.'
  const differ = makingDiffers ? 'Sources differ on how it was made.' : null
  return [summary ?? what, stateSentence(facts) ?? seen, differ].filter(Boolean).join(' ')
}
