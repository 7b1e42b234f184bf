import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { root } from '@/lib/paths'
import type { Measure } from './measure'
import { sharedSets, type Figure } from './shared-sets'

/** Where the sets lie: beside the project, never in it. */
export const sharedFolder = path.join(root, '..', 'shared', 'eval')

const inputOf = (set: string): string | undefined => [`${set}.input.jsonl`, `${set}.input.jsonl.gz`].map((name) => path.join(sharedFolder, name)).find((file) => fs.existsSync(file))

export const isPresent = (set: string): boolean => inputOf(set) !== undefined && fs.existsSync(path.join(sharedFolder, 'score.mjs'))

/** Runs the extract command over one set and has its scorer judge the answer. Throws where either fails. */
export async function measureSharedSet(set: string): Promise<Measure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-eval-'))
  try {
    const answers = path.join(folder, 'predicted.jsonl')
    await extract(inputOf(set) as string, answers)
    const scored = spawnSync(process.execPath, [path.join(sharedFolder, 'score.mjs'), set, path.join(sharedFolder, `${set}.gold.jsonl`), answers], { encoding: 'utf8' })
    if (scored.status !== 0) throw new Error(`score.mjs ${set}: ${scored.stderr}`)
    const figures = JSON.parse(scored.stdout) as unknown
    return sharedSets[set]?.figures.map((figure) => toMeasure(set, figure, figures)) ?? []
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

async function extract(input: string, output: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'extract.ts'), '--jsonl'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const records = fs.createReadStream(input)
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve) })
  await Promise.all([
    input.endsWith('.gz') ? pipeline(records, zlib.createGunzip(), child.stdin) : pipeline(records, child.stdin),
    pipeline(child.stdout, fs.createWriteStream(output)),
  ])
  // 1: some records were refused, which the answers say; anything else is a crash.
  const code = await ended
  if (code !== 0 && code !== 1) throw new Error(`the extract command ended with ${code}`)
}

/** The figure at a path such as "found.f1" of the scorer's answer; throws where it has none. */
export function figureAt(figures: unknown, at: string): number {
  const value = at.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], figures)
  if (typeof value !== 'number') throw new Error(`the scorer gives no figure ${at}`)
  return value
}

function toMeasure(set: string, { path: at, bestPath, ...known }: Figure, figures: unknown): Measure {
  const best = bestPath ? { best: figureAt(figures, bestPath) } : {}
  return { measure: `${set} ${at}`, ours: figureAt(figures, at), ...known, ...best, size: figureAt(figures, sharedSets[set]?.size ?? '') }
}
