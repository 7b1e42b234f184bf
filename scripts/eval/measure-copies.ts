import type { ResolvedReport } from '@/model/resolved-event'
import { anAccount, aReport } from '@/pipeline/resolve/report-for-tests'
import { sourceGroups } from '@/pipeline/resolve/independent-sources'
import { signatureOf } from '@/pipeline/resolve/signature'
import { randomFrom, type Random } from '../synthetic/random'
import type { Measure } from './measure'

const words = 120
const vocabulary = 4000
const everyCopied = 100

const story = (random: Random) => Array.from({ length: words }, () => `word${random.below(vocabulary)}`)

/** A copy as outlets make them: another first line, the end cut, a word changed. */
function copyOf(text: string[], random: Random): string[] {
  const copy = ['newsroom', 'desk', ...text.slice(0, words - random.below(20))]
  copy[random.below(copy.length)] = 'altered'
  return copy
}

type Found = { copied: number; joined: number; wrong: number; seconds: number }

/** Groups `count` articles of which one in a hundred is copied once, and tells how many copies were found, how many others were joined, and how long it took. */
function groupMany(count: number): Found {
  const random = randomFrom(2014)
  const account = anAccount()
  const reports: ResolvedReport[] = []
  const add = (id: string, text: string[]) => reports.push(aReport(id, account, { signature: signatureOf(text.join(' ')) }))
  while (reports.length < count) {
    const text = story(random)
    const id = `a${reports.length}`
    add(id, text)
    if (random.below(everyCopied) === 0) add(`${id}-copy`, copyOf(text, random))
  }
  const start = performance.now()
  const groups = sourceGroups(reports).filter((group) => group.length > 1)
  const seconds = (performance.now() - start) / 1000
  const joined = groups.filter(([one = '', other = '']) => `${one}-copy` === other || `${other}-copy` === one).length
  return { copied: reports.filter(({ article }) => article.endsWith('-copy')).length, joined, wrong: groups.length - joined, seconds }
}

/** Whether copies are found among 100,000 articles, and whether the work grows with their number and not with its square. */
export function measureCopies(): Measure[] {
  const [few, many] = [groupMany(10_000), groupMany(100_000)]
  return [
    { measure: 'copies found', ours: many.joined / many.copied, aim: { least: 0.98 }, size: 100_000 },
    { measure: 'copies of nothing', ours: many.wrong, aim: { most: 0 }, size: 100_000 },
    { measure: 'copies time for ten times the articles', ours: many.seconds / few.seconds, aim: { most: 20 }, unit: 'times', size: 100_000 },
  ]
}
