import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '@/lib/paths'

type Locked = { license?: string; dev?: boolean; devOptional?: boolean }

// Each lets a program under MIT depend on it and be passed on with it.
const compatible = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'MIT and ISC', 'OFL-1.1'])

// Others, each looked at: what it is and why it may stay.
const lookedAt: [name: RegExp, licence: RegExp, why: string][] = [
  [/^@img\/sharp/, /LGPL-3\.0/, 'optional pictures library of Next.js, a separate shared library; the product makes no use of it'],
  [/^lightningcss/, /^MPL-2\.0$/, 'works at build time only; nothing of it is in what is served'],
  [/^caniuse-lite$/, /^CC-BY-4\.0$/, 'data, unchanged, with its attribution in the package'],
]

function licenceInPackage(place: string): string | undefined {
  const file = path.join(root, place, 'package.json')
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as { license?: string }).license : undefined
}

test('the licence of every package that the product runs on goes with MIT', () => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const running = Object.entries(packages).filter(([place, { dev, devOptional }]) => place && !dev && !devOptional)
  const doubtful = running
    .map(([place, { license }]) => ({ name: place.replace(/^.*node_modules\//, ''), licence: license ?? licenceInPackage(place) ?? 'none stated' }))
    .filter(({ name, licence }) => !compatible.has(licence) && !lookedAt.some(([of, given]) => of.test(name) && given.test(licence)))
  expect(running.length).toBeGreaterThan(50)
  expect(doubtful).toEqual([])
})
