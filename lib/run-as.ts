import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'

/** A command with what it takes to run it as a user who is not root: PostgreSQL refuses to run as root. */
export type Runner = { command: (program: string, args: string[]) => [string, string[]]; ids: { uid?: number; gid?: number }; own: (place: string) => void }

const asIs: Runner = { command: (program, args) => [program, args], ids: {}, own: () => {} }

const number = (flag: string) => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : null
}

/**
 * How to run PostgreSQL's programs here: as they are for an ordinary user; for root as the user `postgres`, who is made where missing.
 * `folder`, the server's own, is given to that user. A clone below a folder that only root may enter is reached by lending that user the right to enter it.
 */
export function postgresRunner(program: string, folder: string): Runner {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return asIs
  if (number('-u') === null) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const uid = number('-u')
  const gid = number('-g')
  if (uid === null || gid === null) throw new Error('PostgreSQL does not run as root, and the user "postgres" could not be made. Run as an ordinary user, or set DATABASE_URL.')
  const own = (place: string) => chownSync(place, uid, gid)
  own(folder)
  const reaches = spawnSync(program, ['--version'], { uid, gid }).status === 0 && spawnSync('test', ['-w', folder], { uid, gid }).status === 0
  if (reaches) return { command: (name, args) => [name, args], ids: { uid, gid }, own }
  // access(2), which initdb asks before it runs a program, forgets lent rights unless this bit is set.
  const lend = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return { command: (name, args) => ['setpriv', [...lend, name, ...args]], ids: {}, own }
}
