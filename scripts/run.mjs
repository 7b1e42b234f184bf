#!/usr/bin/env node
// Runs scripts/NAME.ts; before that, makes sure that a fresh clone has what it needs. Plain JavaScript: nothing is installed yet.
import { spawnSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [name, ...args] = process.argv.slice(2)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}`)
  process.exit(1)
}

/** The process id of another process's parent; null where it is gone. */
function parentOf(pid) {
  const file = `/proc/${pid}/stat`
  if (fs.existsSync('/proc/self/stat')) return fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').split(') ').at(-1).split(' ')[1]) : null
  return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout) || null
}

const at = (...parts) => path.join(root, ...parts)
const modified = (file) => (fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0)

function must(what, command, commandArgs, env = {}) {
  console.error(`${what} ...`)
  // Standard output belongs to the script that is asked for: what set-up prints goes to standard error.
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  if (error || status !== 0) {
    console.error(`${what} failed${error ? `: ${error.message}` : ` (exit code ${status})`}`)
    process.exit(status || 1)
  }
}

if (modified(at('package-lock.json')) > modified(at('node_modules', '.package-lock.json'))) {
  must('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'])
}
if (modified(at('prisma', 'schema.prisma')) > modified(at('lib', 'generated', 'prisma', 'client.ts'))) {
  // The generator needs no engine, but asks for one: any existing file will do, and nothing is downloaded.
  must('Generating the database client', process.execPath, [at('node_modules', 'prisma', 'build', 'index.js'), 'generate'], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' })
}

// The channel tells the script when this process is gone, so that a kill -9 leaves nothing running.
const child = spawn(process.execPath, ['--import', 'tsx', at('scripts', `${name}.ts`), ...args], { cwd: process.cwd(), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  // npm runs a script through a shell, which outlives a killed npm: the shell's own parent tells whether npm is still there.
  const npm = parentOf(process.ppid)
  setInterval(() => parentOf(process.ppid) === npm || process.exit(1), 1000).unref()
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
