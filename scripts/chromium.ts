import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { chromium } from 'playwright'

const known = () => [process.env.CHROMIUM_PATH, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const found = () => known().find((place): place is string => !!place && fs.existsSync(place))

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/** The path of a Chromium: one that is installed, else Playwright's own download, else Debian's package. Throws where none can be had. */
export function findChromium(): string {
  const ready = found()
  if (ready) return ready
  console.error('Installing Chromium ...')
  run('npx', ['playwright', 'install', 'chromium'])
  if (!found() && process.platform === 'linux') {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const apt = [...sudo, 'apt-get']
    run(apt[0] as string, [...apt.slice(1), 'update', '-qq'])
    run(apt[0] as string, [...apt.slice(1), 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  const now = found()
  if (!now) throw new Error('No Chromium found, and none could be installed: set CHROMIUM_PATH to one')
  return now
}
