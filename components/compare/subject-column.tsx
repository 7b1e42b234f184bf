import Link from 'next/link'
import { quadColour } from '@/components/event/mark-form'
import { RelationChart } from '@/components/relation/relation-chart'
import { actorAddress, countryAddress } from '@/components/ui/addresses'
import { countWords, rangeWords } from '@/lib/date-words'
import { QuadClass, quadLabel, typeLabel } from '@/model/plover'
import type { ComparedSubject } from '@/model/views/compare-view'

type Props = { subject: ComparedSubject; span: string[]; scale: number; without: string }

/** A column is narrow: its history has so many bins at most. */
export const comparedBins = 48

/** One of those compared: history on the shared axis and scale, kinds as shares, whom with. `without` is the address that leaves it out. */
export function SubjectColumn({ subject, span, scale, without }: Props) {
  const { ref, name, sub, events, happened, sources, first, last, months, quads, types, counterparts } = subject
  const share = (count: number) => (happened ? Math.round((count / happened) * 100) : 0)
  const address = ref.startsWith('actors/') ? actorAddress : countryAddress
  return (
    <section aria-label={name} className="min-w-0">
      <div className="flex items-baseline justify-between gap-4 border-t border-ink pt-2">
        <h2><Link href={`/${ref}`} className="capital plain-link">{name}</Link></h2>
        <Link href={without} scroll={false} className="text-13 text-muted print:hidden">Leave out</Link>
      </div>
      <p className="mb-3 min-h-[3em] text-13 text-muted">{[sub, countWords(events, 'event'), first && last && rangeWords(first, last), happened > 0 && `${countWords(sources, 'independent source')} for what happened`].filter(Boolean).join(' · ')}</p>
      {months.length ? <RelationChart months={months} span={span} scale={scale} height={60} most={comparedBins} /> : <p className="panel p-4 text-13 text-muted">Nothing that happened under these filters.</p>}
      <h3 className="mt-5 mb-1">What happened, of a hundred</h3>
      <dl className="text-14">
        {QuadClass.options.map((quad) => (
          <div key={quad} className="grid grid-cols-[minmax(0,1fr)_9ch_minmax(0,1fr)] items-center gap-2 py-0.5">
            <dt>{quadLabel[quad]}</dt>
            <dd className="text-right tabular-nums">{share(quads[quad])} <span className="text-12 text-muted">({quads[quad].toLocaleString('en-GB')})</span></dd>
            <dd aria-hidden className="h-2.5" style={{ width: `${share(quads[quad])}%`, background: quadColour[quad] }} />
          </div>
        ))}
      </dl>
      <h3 className="mt-5 mb-1">Most often</h3>
      <ul className="text-14">{types.map(({ type, events }) => <li key={type} className="flex justify-between border-t py-1"><span>{typeLabel[type]}</span><span className="tabular-nums">{events.toLocaleString('en-GB')}</span></li>)}</ul>
      <h3 className="mt-5 mb-1">With whom</h3>
      <ul className="text-14">{counterparts.map(({ key, name, events }) => <li key={key} className="flex justify-between border-t py-1"><Link href={address(key)} prefetch={false} className="capital plain-link">{name}</Link><span className="tabular-nums">{events.toLocaleString('en-GB')}</span></li>)}</ul>
    </section>
  )
}
