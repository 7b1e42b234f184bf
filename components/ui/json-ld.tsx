import { headers } from 'next/headers'
import type { LinkedData } from './linked-data'

/** The page's content for programs (JSON-LD), under the nonce of its Content-Security-Policy. React writes the text so that it can't end the element. */
export async function JsonLd({ data }: { data: LinkedData }) {
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
  return <script type="application/ld+json" nonce={nonce} suppressHydrationWarning>{JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>
}
