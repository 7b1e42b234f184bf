import { JudgedField } from '@/model/views/quality-view'
import { fixtureScores, share } from '@/pipeline/score/fixture-scores'
import { loadFixtures } from '@/pipeline/score/load-fixtures'
import { readFixture } from '@/pipeline/score/read-fixture'
import type { Measure } from './measure'

/** The project's own sample articles, by field. */
export async function measureFixtures(): Promise<Measure[]> {
  const scores = fixtureScores(await Promise.all(loadFixtures().map(readFixture)))
  const size = scores.expected
  return [
    { measure: 'fixtures found recall', ours: scores.found.recall, aim: { least: 0.95 }, size },
    { measure: 'fixtures found precision', ours: scores.found.precision, aim: { least: 0.95 }, size: scores.given },
    { measure: 'fixtures type', ours: share(scores.type), aim: { least: 0.95 }, size: scores.type.of },
    ...JudgedField.options.map((field): Measure => ({ measure: `fixtures ${field}`, ours: share(scores.fields[field]), aim: { least: 0.95 }, size: scores.fields[field].of })),
    { measure: 'fixtures said shown as fact', ours: scores.saidAsFact, aim: { most: 0 }, size: scores.given },
    { measure: 'fixtures events in negatives', ours: scores.inNegatives, aim: { most: 0 }, size: scores.negatives },
  ]
}
