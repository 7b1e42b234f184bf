import fs from 'node:fs'
import path from 'node:path'
import { root } from '@/lib/paths'

const sources = ['app', 'components', 'lib', 'model', 'pipeline', 'public', 'queries', 'proxy.ts', 'next.config.js', 'postcss.config.mjs', 'package-lock.json']

function newest(place: string): number {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))))
}

/** True where there is no production build in .next, or a source is newer than it. */
export function isBuildStale(): boolean {
  const built = fs.statSync(path.join(root, '.next', 'BUILD_ID'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return sources.some((name) => newest(path.join(root, name)) > built)
}
