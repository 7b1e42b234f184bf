import { parseArgs } from 'node:util'
import { measureCopies } from './eval/measure-copies'
import { measureFixtures } from './eval/measure-fixtures'
import { measureMerging } from './eval/measure-merging'
import { isPresent, measureSharedSet } from './eval/measure-shared-set'
import { measureSpeed } from './eval/measure-speed'
import { holds, table, toLine, type Measure } from './eval/measure'
import { sharedSets } from './eval/shared-sets'

const names = [...Object.keys(sharedSets), 'fixtures', 'merging', 'copies', 'speed']
const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, many: { type: 'boolean' }, help: { type: 'boolean' } }, allowPositionals: true })
const unknown = positionals.filter((name) => !names.includes(name))
if (values.help || unknown.length) {
  console.error(`${unknown.map((name) => `unknown set '${name}'\n`).join('')}usage: npm run eval -- [--json] [--many] [NAME ...]\nNAME: ${names.join(', ')} (all where none is given); --many: memory over 100,000 texts, not 20,000`)
  process.exit(values.help ? 0 : 2)
}

async function measured(name: string): Promise<Measure[]> {
  if (name === 'fixtures') return measureFixtures()
  if (name === 'copies') return measureCopies()
  if (name === 'merging') return measureMerging()
  if (name === 'speed') return measureSpeed(values.many ? 100_000 : 20_000)
  return measureSharedSet(name)
}

const all: Measure[] = []
const absent: string[] = []
for (const name of positionals.length ? positionals : names) {
  if (name in sharedSets && !isPresent(name)) {
    absent.push(name)
    continue
  }
  console.error(`measuring ${name} ...`)
  const measures = await measured(name)
  all.push(...measures)
  if (values.json) for (const measure of measures) console.log(JSON.stringify(toLine(measure)))
}
for (const name of absent) console.error(`${name}: absent (looked for ../shared/eval/${name}.input.jsonl), not measured`)
if (!values.json) console.log(`${table(all)}\n\n${all.filter(holds).length} of ${all.length} aims hold`)
