import { articleAddress } from '@/components/ui/addresses'
import { Folded } from '@/components/ui/folded'
import { isoDateWords } from '@/lib/date-words'
import type { ActorView } from '@/model/views/page-views'

const shown = 9

/** What someone said, in their words, each leading to its place in the article; the first nine, the rest folded. */
export function QuotationList({ quotations }: { quotations: ActorView['quotations'] }) {
  return (
    <>
      <Quotations quotations={quotations.slice(0, shown)} />
      <Folded count={quotations.length - shown} noun="earlier quotation"><Quotations quotations={quotations.slice(shown)} /></Folded>
    </>
  )
}

/** The comma before "he said" is the article's, not the speaker's. */
const alone = (quote: string) => quote.replace(/,$/, '')

function Quotations({ quotations }: { quotations: ActorView['quotations'] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,340px),1fr))] gap-x-8 gap-y-5">
      {quotations.map(({ quote, date, article, start }) => (
        <li key={`${article.id} ${start}`} className="border-t pt-3">
          <blockquote className="font-serif text-17/text text-pretty">“{alone(quote)}”</blockquote>
          <p className="mt-1.5 text-13 text-muted">
            {date && `${isoDateWords(date)} · `}
            <a href={articleAddress(article.id, start)}>{article.title}</a>
          </p>
        </li>
      ))}
    </ul>
  )
}
