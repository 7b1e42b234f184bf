import Link from 'next/link'
import { PlanMark } from '@/components/event/event-mark'
import { inMarks } from '@/components/event/in-marks'
import { articleAddress } from '@/components/ui/addresses'
import { countWords, isoDateWords } from '@/lib/date-words'
import type { PlanListView } from '@/model/views/timeline-view'

/** What is to come without a day, folded over the dated list: the sentences themselves, each with the way to its article. Nothing where there is none. */
export function PlanGroup({ list: { plans, total } }: { list: PlanListView }) {
  if (!plans.length) return null
  return (
    <details className="border-t py-2.5">
      <summary className="text-14 text-muted">
        <strong className="font-semibold text-ink">No day named:</strong> {countWords(total, 'plan')} told in this window that cannot stand on the timeline
      </summary>
      <ul className="mt-1.5 md:ml-[164px]">
        {plans.map((plan) => (
          <li key={`${plan.article} ${plan.title}`} className="relative -mx-2 grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 rounded-6 px-2 py-1.5 hover:bg-card">
            <span className="pt-[3px]"><PlanMark quad={plan.quad} /></span>
            <div>
              <p className="max-w-[68ch] font-serif text-15/text text-pretty"><Link href={articleAddress(plan.article, plan.start)} prefetch={false} className="stretched plain-link">{inMarks(plan.quote)}</Link></p>
              <p className="mt-px text-13 text-muted">{[`${plan.label}, planned`, plan.toldOn && `told on ${isoDateWords(plan.toldOn)}`, plan.source].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      {total > plans.length && <p className="text-13 text-muted md:ml-[164px]">The last {plans.length} told; a shorter window has fewer.</p>}
    </details>
  )
}
