import Link from 'next/link'
import { namesOnce } from '@/components/article/names-once'
import { EventRow } from '@/components/event/event-row'
import { actorAddress, agreementAddress, articleAddress, countryAddress } from '@/components/ui/addresses'
import { Section } from '@/components/ui/section'
import { countWords, dateWords, isoDateWords } from '@/lib/date-words'
import type { ListRow, SearchView } from '@/model/views/page-views'
import { snippetParts } from './snippet-parts'

/** What a search found, by kind; kinds without a find are left out. */
export function ResultSections({ found }: { found: SearchView }) {
  return (
    <>
      <Names id="actors" title="Actors" rows={found.actors} address={actorAddress} />
      <Names id="countries" title="Countries" rows={found.countries} address={countryAddress} />
      <Names id="agreements" title="Agreements" rows={found.agreements} address={agreementAddress} />
      {found.events.length > 0 && (
        <Section id="events" title="Events" aside={<Link href={`/?q=${encodeURIComponent(found.meant ?? found.q)}`}>On the timeline</Link>}>
          <ul>
            {found.events.map((event) => (
              <li key={event.id} className="grid gap-x-5 border-t py-2 md:grid-cols-[128px_minmax(0,1fr)]">
                <span className="text-13 text-muted tabular-nums md:pt-2.5">{dateWords(event.date)}</span>
                <EventRow event={event} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found.articles.length > 0 && (
        <Section id="articles" title="Articles">
          <ul>
            {found.articles.map((article) => (
              <li key={article.id} className="relative grid gap-x-5 border-t py-2.5 hover:bg-card md:grid-cols-[128px_minmax(0,1fr)_auto] md:items-baseline">
                <span className="text-13 text-muted tabular-nums">{article.publishedOn ? isoDateWords(article.publishedOn) : 'No date'}</span>
                <div>
                  <h3 className="font-serif text-17/title"><Link href={articleAddress(article.id)} className="stretched plain-link">{article.title}</Link></h3>
                  <p className="max-w-[68ch] text-14 text-pretty">
                    {snippetParts(article.snippet).map(({ text, found: isFound }, index) => (isFound ? <mark key={index} className="mark-act">{text}</mark> : text))}
                  </p>
                  <p className="text-13 text-muted">{namesOnce(article.agency, article.outlet).join(' · ')}</p>
                </div>
                <span className="text-12 text-muted">{article.events ? countWords(article.events, 'event') : 'no event'}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Names({ id, title, rows, address }: { id: string; title: string; rows: ListRow[]; address: (key: string) => string }) {
  if (!rows.length) return null
  return (
    <Section id={id} title={title}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,280px),1fr))] gap-x-8">
        {rows.map((row) => (
          <li key={row.key} className="relative flex justify-between gap-4 border-t py-2">
            <span>
              <Link href={address(row.key)} className="capital stretched plain-link font-serif text-17/title font-semibold">{row.name}</Link>
              {row.sub && <span className="block text-13 text-muted first-letter:uppercase">{row.sub}</span>}
            </span>
            <span className="text-12/6 whitespace-nowrap text-muted tabular-nums">{row.count ? countWords(row.count, 'event') : 'no event'}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
