import fs from 'node:fs'
import path from 'node:path'
import { root } from '@/lib/paths'
import { FixtureExpectation } from '../fixtures-format'

/** A sample article (`file` is absolute, `name` is "story/date-slug") and what is expected of it. */
export type Fixture = { name: string; file: string; expectation: FixtureExpectation }

const folder = path.join(root, 'pipeline', 'fixtures')
const ending = '.expected.json'

/** All sample articles, by name; throws where an expectation is not of the format or its article is missing. */
export function loadFixtures(): Fixture[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).sort()
  return files.filter((file) => file.endsWith(ending)).map((expected) => {
    const name = expected.slice(0, -ending.length)
    const article = files.find((file) => file === `${name}.html` || file === `${name}.txt`)
    if (!article) throw new Error(`${expected} has no article beside it`)
    return { name, file: path.join(folder, article), expectation: FixtureExpectation.parse(JSON.parse(fs.readFileSync(path.join(folder, expected), 'utf8'))) }
  })
}
