import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { RelationChart } from '@/components/country/relation-chart'
import { EventList } from '@/components/event/event-list'
import { countryAddress, dyadAddress } from '@/components/ui/addresses'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { countWords } from '@/lib/date-words'
import { getDyad } from '@/queries/dyad'

type Props = { params: Promise<{ a: string; b: string }> }

const readDyad = cache(getDyad)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { a, b } = await params
  const dyad = await readDyad(a, b)
  return dyad ? { title: `${dyad.a.name} and ${dyad.b.name}`, description: dyad.lead } : {}
}

/** What two countries did together and to each other. */
export default async function DyadPage({ params }: Props) {
  const { a, b } = await params
  const dyad = await readDyad(a, b)
  if (!dyad || dyad.a.code === dyad.b.code) notFound()
  if (dyad.a.slug !== a || dyad.b.slug !== b) permanentRedirect(dyadAddress(dyad.a.slug, dyad.b.slug))
  const { events } = dyad.events
  return (
    <>
      <PageHeader
        kicker={<><Link href={countryAddress(a)} className="plain-link">{dyad.a.name}</Link> · <Link href={countryAddress(b)} className="plain-link">{dyad.b.name}</Link></>}
        title={`${dyad.a.name} and ${dyad.b.name}`}
        lead={dyad.lead}
      />
      {events.length > 1 && (
        <Section id="history" title="Together and apart" aside="Above the line what brought them together, below it what set them apart; the darker, the more it was done and not only said">
          <RelationChart events={events} />
        </Section>
      )}
      <Section id="events" title="Events that hold both" aside={countWords(dyad.events.total, 'event')}>
        {events.length ? <EventList events={events} /> : <p className="max-w-[68ch] border-t py-4 text-muted">No article read so far tells of both in one event.</p>}
        {dyad.events.total > events.length && <p className="border-t pt-4 text-13 text-muted">The last {events.length} are shown.</p>}
      </Section>
    </>
  )
}
