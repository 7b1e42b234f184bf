import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '@/lib/paths'

/** How many checks of a kind passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number }

const program = (...parts: string[]) => path.join(root, 'node_modules', ...parts)

function runNode(script: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** One check that passes or fails as a whole, named on the way. */
export function single(name: string, passes: () => boolean): Tally {
  console.log(`\n== ${name}`)
  const passed = passes()
  console.log(passed ? `${name}: passed` : `${name}: FAILED`)
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

export const types = (): Tally => single('types', () => runNode(program('typescript', 'bin', 'tsc'), ['--noEmit']))

export const lint = (): Tally => single('lint', () => runNode(program('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0']))

/** Reads what a runner reported; a runner that died before it could report counts as one failure. */
function tallied(report: string, ended: boolean, read: (json: never) => Tally): Tally {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const tally = read(JSON.parse(fs.readFileSync(report, 'utf8')) as never)
  return ended || tally.failed ? tally : { ...tally, failed: 1 }
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; testResults: { status: string; assertionResults: unknown[] }[] }

/** Unit and integration tests; a file that fails before its first test counts as a failure. */
export function unit(env: Record<string, string>): Tally {
  console.log('\n== unit and integration tests')
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-')), 'vitest.json')
  const ended = runNode(program('vitest', 'vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env)
  return tallied(report, ended, ({ numPassedTests, numFailedTests, numPendingTests, testResults }: VitestReport) => {
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests }
  })
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

/** User stories in a real browser, against the server at `address`. */
export function endToEnd(env: Record<string, string>): Tally {
  console.log('\n== end to end')
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-')), 'playwright.json')
  const ended = runNode(program('@playwright', 'test', 'cli.js'), ['test', '--reporter=list,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return tallied(report, ended, ({ stats }: PlaywrightReport) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }))
}

/** Prints the closing line and gives the exit code. */
export function close(tallies: Tally[]): number {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0)
  const failed = sum((tally) => tally.failed)
  const skipped = sum((tally) => tally.skipped)
  console.log(`\n${sum((tally) => tally.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  return failed ? 1 : 0
}
