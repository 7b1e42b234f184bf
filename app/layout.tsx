import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/ui/site-footer'
import { SiteHeader } from '@/components/ui/site-header'
import { readTheme, themeCookie } from '@/components/ui/theme'
import { QueryProvider } from './providers/query-provider'
import { sans, serif } from './fonts'
import './globals.css'

/** Pictures for link previews need whole addresses: those of the host that was asked. */
export async function generateMetadata(): Promise<Metadata> {
  const asked = await headers()
  const base = `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'}`
  return {
    metadataBase: URL.canParse(base) ? new URL(base) : null,
    title: { default: 'Demarche: diplomacy, dated and sourced', template: '%s · Demarche' },
    description: 'A dated, sourced record of diplomacy, read from news articles: who did what to whom, when, and the sentence that says so.',
    openGraph: { siteName: 'Demarche', type: 'website' },
    twitter: { card: 'summary_large_image' },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171b' },
  ],
}

/** The theme is read from a cookie on the server, so that no page flashes and no script is needed. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(themeCookie)?.value)
  return (
    <html lang="en" className={`${sans.variable} ${serif.variable}`} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <QueryProvider>
          <a href="#main" className="sr-only bg-card px-4 py-2 focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-50">Skip to the content</a>
          <SiteHeader />
          <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[1440px] grow px-4 pb-16 pt-5 focus:outline-none md:px-6">{children}</main>
          <SiteFooter theme={theme} />
        </QueryProvider>
      </body>
    </html>
  )
}
