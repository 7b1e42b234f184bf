import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { holdDatabase } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { root } from '@/lib/paths'
import { ingestToken } from './token'

const { HOST, PORT } = readEnv()
const database = await holdDatabase()
const next = spawn(process.execPath, [path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-p', String(PORT), '-H', HOST], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, DEMARCHE_TOKEN: ingestToken() },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => next.kill('SIGTERM'))
await once(next, 'exit')
await database.release()
process.exit(0)
