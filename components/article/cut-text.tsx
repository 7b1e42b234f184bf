import { countWords } from '@/lib/date-words'
import type { ArticleView } from '@/model/views/page-views'

/** What the page held besides the story, folded, each piece with the reason why it was left out. */
export function CutText({ cut }: { cut: ArticleView['cut'] }) {
  if (!cut.length) return null
  return (
    <details className="mt-8 max-w-[40rem] border-t pt-3 text-14">
      <summary className="text-muted">{countWords(cut.length, 'piece')} of the page left out, as no part of the story</summary>
      <ul className="mt-3 space-y-4">
        {cut.map(({ text, reason }, index) => (
          <li key={index} className="border-l pl-3">
            <p className="text-12 font-medium text-muted">{reason}</p>
            <p className="wrap-anywhere whitespace-pre-line text-muted">{text.trim()}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
