'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { quadColour } from '@/components/event/mark-form'
import { actorAddress, countryAddress } from '@/components/ui/addresses'
import { countWords } from '@/lib/date-words'
import type { NetworkView } from '@/model/views/network-view'
import { namesThatFit } from './names-that-fit'
import { nodeSize, prevailing, tieWidth } from './tie-style'

// The picture's size in pixels on a phone and on a wide screen, as near as its names need.
const [phone, wide] = [{ width: 364, height: 460 }, { width: 1240, height: 660 }]

/** Dots joined by lines: one who is pointed at or focused stands out with their ties, each dot leads to its page. Names that find no room show when theirs are pointed at. */
export function NetworkPicture({ view }: { view: NetworkView }) {
  const [lit, setLit] = useState<string | null>(null)
  const { nodes, ties, by } = view
  const places = useMemo(() => new Map(nodes.map((node) => [node.key, node])), [nodes])
  const most = { tie: ties[0]?.events ?? 1, node: nodes[0]?.events ?? 1 }
  const names = useMemo(() => ({ phone: namesThatFit(nodes, phone.width, phone.height, (node) => nodeSize(node.events, most.node)), wide: namesThatFit(nodes, wide.width, wide.height, (node) => nodeSize(node.events, most.node)) }), [nodes, most.node])
  const near = useMemo(() => new Set(lit === null ? [] : ties.flatMap(({ a, b }) => (a === lit || b === lit ? [a, b] : []))), [lit, ties])
  const isLit = (key: string) => key === lit || near.has(key)
  // To a hundredth: server and browser may differ in a last digit.
  const percent = (fraction: number) => `${Math.round((4 + fraction * 92) * 100) / 100}%`
  // The weakest are drawn first, so that the strongest lie on top.
  return (
    <div className="relative h-[460px] md:h-[660px]" onPointerLeave={() => setLit(null)}>
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        {ties.toReversed().map((tie) => {
          const [a, b] = [places.get(tie.a), places.get(tie.b)]
          const dim = lit !== null && tie.a !== lit && tie.b !== lit
          return a && b && <line key={`${tie.a} ${tie.b}`} x1={percent(a.x)} y1={percent(a.y)} x2={percent(b.x)} y2={percent(b.y)} stroke={quadColour[prevailing(tie)]} strokeWidth={tieWidth(tie.events, most.tie)} strokeOpacity={dim ? 0.06 : lit ? 0.85 : 0.4} strokeLinecap="round" />
        })}
      </svg>
      <ul aria-label="Those who deal with each other, the most active first">
        {nodes.map((node, i) => {
          const size = nodeSize(node.events, most.node)
          const dim = lit !== null && node.key !== lit && !near.has(node.key)
          return (
            <li key={node.key} className="absolute" style={{ left: percent(node.x), top: percent(node.y), zIndex: node.key === lit ? 2 : 1 }}>
              <Link
                href={by === 'country' ? countryAddress(node.slug) : actorAddress(node.slug)}
                prefetch={false}
                aria-label={`${node.name}: ${countWords(node.events, 'event')}, shared with ${node.ties}`}
                className={`group absolute flex -translate-x-1/2 -translate-y-1/2 flex-col items-center no-underline ${dim ? 'opacity-25' : ''}`}
                onPointerEnter={() => setLit(node.key)}
                onFocus={() => setLit(node.key)}
                onBlur={() => setLit(null)}
              >
                <span className="block rounded-full border-2 border-card bg-ink" style={{ width: size, height: size }} />
                <span className={`capital absolute top-full max-w-40 truncate rounded-4 bg-card/80 px-1 text-12/4 whitespace-nowrap ${i < 8 ? 'font-semibold' : ''} ${isLit(node.key) || names.phone.has(node.key) ? '' : 'max-md:hidden'} ${isLit(node.key) || names.wide.has(node.key) ? '' : 'md:hidden'}`}>{node.name}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
