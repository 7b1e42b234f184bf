// A process of its own, so that its memory is its own: reads texts and pages made of the sample articles, and prints what it took as one JSON object.
import fs from 'node:fs'
import { z } from 'zod'
import { extractArticle } from '@/pipeline/extract-article'
import { extractionRecord } from '@/pipeline/extraction-record'
import { readHtml } from '@/pipeline/read/read-html'
import { readText } from '@/pipeline/read/read-text'
import { loadFixtures } from '@/pipeline/score/load-fixtures'
import { readFile } from '@/pipeline/read/read-file'
import type { Article } from '@/model/article'

const [texts, pages] = z.tuple([z.coerce.number().int().positive(), z.coerce.number().int().positive()]).parse(process.argv.slice(2))
const fixtures = loadFixtures()
const html = fixtures.filter(({ file }) => file.endsWith('.html')).map(({ file }) => fs.readFileSync(file, 'utf8'))
const stories = (await Promise.all(fixtures.map(({ file }) => readFile(file)))).map(({ body, publishedOn }) => ({ body, publishedAt: publishedOn ?? '2014-04-22' }))

let characters = 0
const take = (article: Article) => {
  const { parsed, events } = extractArticle(article)
  characters += JSON.stringify(extractionRecord(article.id, parsed, events)).length
}
// Each text is its own: a story, cut at 2 KB, with a number in it, so that nothing can be remembered from the last one.
const read = (n: number) => {
  const { body, publishedAt } = stories[n % stories.length] as (typeof stories)[number]
  take(readText(`${body.slice(0, 2000)}\n\nThis is report ${n}.`, { publishedAt }))
}
const megabytes = () => {
  global.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}
const seconds = (work: () => void) => {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e9
}

for (let n = 0; n < 200; n++) read(n)
const first = Math.ceil(texts / 5)
let textSeconds = seconds(() => { for (let n = 0; n < first; n++) read(n) })
const early = megabytes()
textSeconds += seconds(() => { for (let n = first; n < texts; n++) read(n) })
const late = megabytes()
const pageSeconds = seconds(() => { for (let n = 0; n < pages; n++) take(readHtml(html[n % html.length] as string, {})) })
console.log(JSON.stringify({ textsPerSecond: texts / textSeconds, pagesPerSecond: pages / pageSeconds, heapGrowthMegabytes: late - early, characters }))
