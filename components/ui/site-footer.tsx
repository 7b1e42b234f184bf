import Link from 'next/link'
import { isoDateWords } from '@/lib/date-words'
import type { Theme } from './theme'
import { ThemeSwitch } from './theme-switch'

/** What the record is, where its quality is measured, and the colours. */
export function SiteFooter({ theme }: { theme: Theme }) {
  return (
    <footer className="border-t text-13 text-muted">
      <p className="hidden pt-3 print:block">Demarche, printed on {isoDateWords(new Date().toISOString().slice(0, 10))}. Every fact leads to its sentence in the page itself.</p>
      <div className="mx-auto flex max-w-[1440px] flex-wrap items-center justify-between gap-x-8 gap-y-3 px-4 py-5 md:px-6 print:hidden">
        <p className="max-w-[68ch]">
          Read by rules from news articles; every fact leads to its sentence. <Link href="/quality">How well it reads</Link>
        </p>
        <ThemeSwitch theme={theme} />
      </div>
    </footer>
  )
}
