import Link from 'next/link'
import { NavLinks } from './nav-links'
import { SearchBox } from './search-box'

/** Brand, the pictures and the lists, search. Where there is no room the links stand in a second, scrolling row. */
export function SiteHeader() {
  return (
    <header className="border-b bg-paper print:border-0">
      <div className="mx-auto flex max-w-[1440px] flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-2.5 md:px-6 lg:flex-nowrap lg:py-3">
        <Link href="/" className="font-serif text-21 font-semibold tracking-tight no-underline">Demarche</Link>
        <NavLinks />
        <SearchBox />
      </div>
    </header>
  )
}
