import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { root } from '@/lib/paths'
import type { Measure } from './measure'

const Taken = z.object({ textsPerSecond: z.number(), pagesPerSecond: z.number(), heapGrowthMegabytes: z.number() })

/** Speed on one core in one process, and how far the heap grows between the first fifth of the texts and the last. */
export function measureSpeed(texts: number, pages = 300): Measure[] {
  const run = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path.join(root, 'scripts', 'eval', 'speed-run.ts'), String(texts), String(pages)], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (run.status !== 0) throw new Error(`the speed run ended with ${run.status}`)
  const taken = Taken.parse(JSON.parse(run.stdout))
  return [
    { measure: 'speed texts of 2 KB', ours: taken.textsPerSecond, aim: { least: 300 }, unit: 'a second', size: texts },
    { measure: 'speed HTML pages', ours: taken.pagesPerSecond, aim: { least: 30 }, unit: 'a second', size: pages },
    { measure: 'memory growth', ours: taken.heapGrowthMegabytes, aim: { most: 16 }, unit: 'MB', size: texts },
  ]
}
