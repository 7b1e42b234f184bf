import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '@/lib/paths'
import { freePort } from '@/lib/postgres-server'

export type Running = { address: string; stop: () => Promise<void> }

/** Starts the production server, as `npm start` does, on a database, in a process of its own. */
export async function startServer(database: string): Promise<Running> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts', 'start.ts')], {
    cwd: root, stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: database, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
  })
  const ended = once(server, 'exit')
  const answers = () => fetch(`${address}/api/facets`).then((response) => response.ok, () => false)
  for (const latest = Date.now() + 600_000; !(await answers()); await wait(300)) {
    if (server.exitCode !== null || Date.now() > latest) throw new Error('The server did not start')
  }
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  return { address, stop }
}
