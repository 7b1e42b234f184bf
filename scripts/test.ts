import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readEnv } from '@/lib/env'
import { root } from '@/lib/paths'
import { freePort, holdServer } from '@/lib/postgres-server'
import { createTestDatabase } from '@/lib/test-database'
import { build } from './build'
import { close, endToEnd, lint, single, types, unit, type Tally } from './checks'
import { findChromium } from './chromium'
import { isBuildStale } from './stale-build'

const token = 'a-token-for-the-end-to-end-tests'

function built(): boolean {
  try {
    if (isBuildStale()) build()
    return true
  } catch (error) {
    console.error((error as Error).message)
    return false
  }
}

/** Starts the product as `npm start` does, on a database of its own with the samples, runs the user stories and stops it. */
async function endToEndOnOwnServer(): Promise<Tally> {
  const chromium = findChromium()
  const database = await createTestDatabase()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'start.ts')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', DEMARCHE_TOKEN: token, LOG_LEVEL: 'warn' },
  })
  const ended = once(server, 'exit')
  try {
    const answers = () => fetch(`${address}/api/health`).then((response) => response.ok, () => false)
    const latest = Date.now() + 180_000
    while (!(await answers())) {
      if (server.exitCode !== null || Date.now() > latest) throw new Error('The server did not start')
      await wait(300)
    }
    return endToEnd({ DEMARCHE_ADDRESS: address, DEMARCHE_TOKEN: token, CHROMIUM_PATH: chromium })
  } finally {
    server.kill('SIGTERM')
    await ended
    await database.drop()
  }
}

const given = readEnv().DATABASE_URL
const server = given ? null : await holdServer()
process.env.DEMARCHE_TEST_SERVER = given ?? server?.url ?? ''
const tallies = [types(), lint(), unit({}), single('production build', built)]
tallies.push(
  await endToEndOnOwnServer().catch((error: Error) => {
    console.error(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }),
)
await server?.release()
process.exit(close(tallies))
