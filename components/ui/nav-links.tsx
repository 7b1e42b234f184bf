'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { currentSection } from './current-section'

const links = [
  ['/', 'Timeline'],
  ['/network', 'Network'],
  ['/map', 'Map'],
  ['/actors', 'Actors'],
  ['/countries', 'Countries'],
  ['/agreements', 'Agreements'],
  ['/articles', 'Articles'],
  ['/compare', 'Compare'],
  ['/add', 'Add'],
] as const

export function NavLinks() {
  const section = currentSection(usePathname())
  const nav = useRef<HTMLElement>(null)
  // On a phone the row is longer than the screen: it shows where the reader is.
  useEffect(() => {
    const [row, current] = [nav.current, nav.current?.querySelector('[aria-current]')?.getBoundingClientRect()]
    if (row && current) row.scrollLeft += (current.left + current.right) / 2 - row.clientWidth / 2
  }, [section])
  return (
    <nav ref={nav} aria-label="Main" className="order-last -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-4 md:-mx-6 md:w-[calc(100%+3rem)] md:px-6 lg:order-none lg:mx-0 lg:w-auto lg:overflow-visible lg:px-0 print:hidden">
      <ul className="flex w-max gap-5 pr-4 text-14 lg:pr-0">
        {links.map(([href, name]) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={section === href ? 'page' : undefined}
              className="block border-b-2 border-transparent py-2 whitespace-nowrap text-muted no-underline hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink lg:border-0 lg:py-1"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
