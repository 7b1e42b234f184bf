import Link from 'next/link'
import { rangeWords } from '@/lib/date-words'
import { edtfBounds } from '@/model/edtf'
import type { Filters } from '@/model/filters'
import { modalityLabel } from '@/model/modality'
import { quadLabel, typeLabel } from '@/model/plover'

type Narrowing = Pick<Filters, 'type' | 'modality' | 'quad' | 'outlet' | 'from' | 'to' | 'q'>

/** What narrows a page beside whom it is about, in words: "contact, happened, 1–30 April 2014"; empty where nothing does. */
export function narrowingWords({ type, modality, quad, outlet, from, to, q }: Narrowing): string[] {
  const either = (words: string[]) => (words.length ? [words.join(' or ')] : [])
  const [first, last] = [from && edtfBounds(from)?.start, to && edtfBounds(to)?.end]
  const dates = first && last ? rangeWords(first, last) : first ? `since ${rangeWords(first, first)}` : last ? `until ${rangeWords(last, last)}` : null
  return [...either(type.map((each) => typeLabel[each].toLowerCase())), ...either(quad.map((each) => quadLabel[each].toLowerCase())), ...either(modality.map((each) => modalityLabel[each])), ...either(outlet), ...(dates ? [dates] : []), ...(q ? [`“${q}”`] : [])]
}

/** Says that filters of the address narrow this page, and leads out; nothing where none does. */
export function FilterNote({ filters, path }: { filters: Narrowing; path: string }) {
  const words = narrowingWords(filters)
  if (!words.length) return null
  return <p className="mb-6 border-l-2 border-ink pl-3 text-14">Only {words.join(', ')}. <Link href={path}>Show everything</Link></p>
}
