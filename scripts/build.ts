import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '@/lib/paths'

/** Makes the production build in .next, with the scores that /quality shows; what the build says goes to standard error. Throws where it fails. */
export function build(): void {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
  if (status !== 0) throw new Error(`The production build failed (exit code ${status})`)
  const measured = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'write-quality.ts')], { cwd: root, stdio: ['ignore', 2, 2] })
  if (measured.status !== 0) throw new Error(`Measuring the sample articles failed (exit code ${measured.status})`)
}
