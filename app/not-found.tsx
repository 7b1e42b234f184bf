import type { Metadata } from 'next'
import Link from 'next/link'
import { Message } from '@/components/ui/message'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <Message title="There is nothing under this address">
      <p>The address may be mistyped, or what it named was never in the record. Search with the field above, or start from one of these:</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li><Link href="/">The timeline</Link></li>
        <li><Link href="/actors">All actors</Link></li>
        <li><Link href="/countries">All countries</Link></li>
        <li><Link href="/agreements">All agreements</Link></li>
        <li><Link href="/articles">All articles</Link></li>
      </ul>
    </Message>
  )
}
