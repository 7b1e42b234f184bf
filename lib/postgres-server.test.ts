import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from './paths'

const program = `
import { holdServer } from '@/lib/postgres-server'
import pg from 'pg'
const held = await holdServer()
const client = new pg.Client(held.url)
await client.connect()
await client.query('CREATE TABLE IF NOT EXISTS note (words text)').catch(() => {}) // two at once may collide
await client.query('INSERT INTO note VALUES ($1)', [process.env.WORDS])
console.log('notes ' + (await client.query('SELECT count(*)::int AS n FROM note')).rows[0].n)
await new Promise((done) => process.stdin.once('data', done))
await client.end()
await held.release()
process.exit(0)
`
let data: string
const children: ChildProcess[] = []

/** A process that holds the server until it is told to go; resolves with its first line. */
async function holder(words: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], { cwd: root, env: { ...process.env, DEMARCHE_DATA: data, WORDS: words }, stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, line: line.toString().trim(), go: () => (child.stdin.write('go'), once(child, 'exit')) }
}

const serverPid = () => {
  const file = path.join(data, 'postgres', 'cluster', 'postmaster.pid')
  return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split('\n')[0]) : null
}

beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-server-'))
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  const pid = serverPid()
  if (pid) spawnSync('kill', ['-INT', String(pid)])
  fs.rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

test('processes that start at once share one server, and the last to leave stops it', { timeout: 60_000 }, async () => {
  const both = await Promise.all([holder('first'), holder('second')])
  expect(both.map(({ line }) => line).sort().at(-1)).toBe('notes 2')
  await both[0].go()
  expect(serverPid()).not.toBeNull()
  await both[1].go()
  expect(serverPid()).toBeNull()
})

test('what a killed process wrote is there for the next, which stops the server it joined', { timeout: 60_000 }, async () => {
  const killed = await holder('before the kill')
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')
  const next = await holder('after')
  expect(next.line).toBe('notes 2')
  await next.go()
  expect(serverPid()).toBeNull()
})

test('a server killed in the middle recovers at the next start', { timeout: 60_000 }, async () => {
  const first = await holder('written')
  spawnSync('kill', ['-KILL', String(serverPid())])
  first.child.kill('SIGKILL')
  const next = await holder('after')
  expect(next.line).toBe('notes 2')
  await next.go()
})
