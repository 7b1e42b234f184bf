// A step of the build: measures how well the sample articles are read, for the page that shows it.
import fs from 'node:fs'
import path from 'node:path'
import { fixtureScores } from '@/pipeline/score/fixture-scores'
import { loadFixtures } from '@/pipeline/score/load-fixtures'
import { readFixture } from '@/pipeline/score/read-fixture'
import { qualityFile } from '@/queries/quality'

fs.mkdirSync(path.dirname(qualityFile), { recursive: true })
fs.writeFileSync(qualityFile, `${JSON.stringify(fixtureScores(await Promise.all(loadFixtures().map(readFixture))), null, 2)}\n`)
