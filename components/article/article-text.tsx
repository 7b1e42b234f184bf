import Link from 'next/link'
import { EventMark, PlanMark } from '@/components/event/event-mark'
import { eventAddress } from '@/components/ui/addresses'
import { splitSpans } from '@/components/ui/split-spans'
import { dateWords } from '@/lib/date-words'
import type { ArticleView } from '@/model/views/page-views'
import { annotations, type Annotation } from './annotations'
import { articleParagraphs, type Paragraph, type Stretch } from './article-paragraphs'

type Told = ArticleView['events'][number] | ArticleView['plans'][number]

/** The text at reading width; beside each paragraph, or under it on a phone, the events that were read in it. A plan is named by its kind alone: its sentence stands beside it. */
export function ArticleText({ article }: { article: ArticleView }) {
  const marks = annotations(article)
  return (
    <div className="space-y-4">
      {articleParagraphs<Told>(article.body, [...article.events, ...article.plans]).map((paragraph) => (
        <div key={paragraph.start} className="grid gap-x-10 gap-y-2 lg:grid-cols-[minmax(0,40rem)_minmax(0,300px)]">
          <p className="self-start font-serif text-17/reading text-pretty">
            {paragraph.stretches.map((stretch) => <Evidence key={stretch.start} stretch={stretch} marks={marks} />)}
          </p>
          <MarginEvents paragraph={paragraph} />
        </div>
      ))}
    </div>
  )
}

/** A stretch of text, which an offset in it can be led to; one that an event was read from also without scripts. */
function Evidence({ stretch, marks }: { stretch: Stretch; marks: Annotation[] }) {
  const pieces = splitSpans(stretch.text, marks, stretch.start).map(({ text, start, spans: [mark] }) => (mark ? <Marked key={start} text={text} mark={mark} /> : text))
  const [own, ...others] = stretch.anchors
  return (
    <span id={own === undefined ? undefined : `s${own}`} data-start={stretch.start} data-end={stretch.end} className="evidence">
      {others.map((anchor) => <span key={anchor} id={`s${anchor}`} />)}
      {pieces}
    </span>
  )
}

function Marked({ text, mark }: { text: string; mark: Annotation }) {
  const look = { who: 'mark-who', act: 'mark-act', when: 'mark-when' }[mark.kind]
  if (!mark.href) return <span className={look}>{text}</span>
  return <Link href={mark.href} prefetch={false} className={look} aria-label={mark.name === text ? undefined : `${text}: ${mark.name}`}>{text}</Link>
}

function MarginEvents({ paragraph }: { paragraph: Paragraph<Told> }) {
  if (!paragraph.evidence.length) return null
  return (
    <ul aria-label="Events in this paragraph" className="space-y-1.5 border-l pl-3 lg:pt-1">
      {paragraph.evidence.map((told) => ('event' in told ? (
        <li key={told.event.id} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 text-13/[18px]">
          <span className="pt-px"><EventMark event={told.event} /></span>
          <span>
            <Link href={eventAddress(told.event.id)} className="plain-link font-medium">{told.event.title}</Link>
            <span className="block text-12 text-muted">{dateWords(told.event.date)}{told.event.date.inferred && ', inferred'}</span>
          </span>
        </li>
      ) : (
        <li key={`${told.start} ${told.title}`} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 text-13/[18px]">
          <span className="pt-px"><PlanMark quad={told.quad} /></span>
          <span>
            <a href={`#s${told.start}`} className="plain-link font-medium">{told.label}</a>
            <span className="block text-12 text-muted">planned, no day named</span>
          </span>
        </li>
      )))}
    </ul>
  )
}
