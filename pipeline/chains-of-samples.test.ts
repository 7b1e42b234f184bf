import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { root } from '@/lib/paths'
import type { ResolvedEvent } from '@/model/resolved-event'
import { extractEvents } from './extract/extract-events'
import { parseArticle } from './parse/parse-article'
import { readFile } from './read/read-file'
import { linksFrom } from './resolve/chains/chain-links'
import { resolveEvents } from './resolve/merge-reports'
import { resolveArticle } from './resolve/resolve-article'

const articles = [
  'ukraine-2014/2014-02-28-simferopol.html', 'ukraine-2014/2014-03-13-london-planned.html', 'ukraine-2014/2014-03-14-london-talks.html', 'ukraine-2014/2014-03-17-sanctions-lists.html', 'ukraine-2014/2014-05-17-kharkiv.txt',
  'ukraine-2014/2014-06-24-putin-gives-up-mandate.html', 'ukraine-2014/2014-06-25-mandate-cancelled.html', 'ukraine-2014/2014-06-27-association-agreement.html',
  'ukraine-2014/2014-08-22-convoy.html', 'ukraine-2014/2014-08-24-merkel-in-kiev.html', 'ukraine-2014/2014-07-31-eu-sectoral.txt', 'ukraine-2014/2014-08-07-food-ban.html',
  'korea-2018/2018-05-10-singapore-date.html', 'korea-2018/2018-05-26-second-meeting.txt', 'korea-2018/2018-06-12-singapore.html', 'minsk-ii/2019-12-10-paris.html', 'minsk-ii/2019-12-29-all-for-all.html',
]

let links: { kind: string; from: string; to: string }[] = []

beforeAll(async () => {
  const reports = []
  for (const name of articles) {
    const parsed = parseArticle(await readFile(path.join(root, 'pipeline', 'fixtures', name)))
    reports.push(...resolveArticle(extractEvents(parsed), parsed).reports)
  }
  const events = resolveEvents(reports)
  const quoteOf = new Map(events.map(({ id, quote }: ResolvedEvent) => [id, quote]))
  links = events.flatMap((event) => linksFrom(event, events)).map(({ kind, from, to }) => ({ kind, from: quoteOf.get(from) ?? '', to: quoteOf.get(to) ?? '' }))
}, 60_000)

// What history and these articles tell: each pair once read and found right.
test.each([
  ['held', 'Kerry will meet Russian Foreign Minister Sergei Lavrov in London', 'held six hours of talks'],
  ['carried out', 'would impose sanctions if the referendum went ahead', 'imposed sanctions on eleven Russian and Ukrainian officials'],
  ['answer', 'to cancel the authority to use force in Ukraine that it granted him', "granted President Vladimir Putin's request"],
  ['held', 'are to hold a conference call on Wednesday', 'spoke by telephone on Wednesday'],
  ['outcome', 'called on Ukraine to prolong its truce', 'extended the ceasefire'],
  ['held', 'is due in Kiev on Saturday', 'visited Kiev on Saturday'],
  ['outcome', 'the White House demanded that Russia withdraw the vehicles', 'Russia withdrew the vehicles'],
  ['answer', 'formally adopted sanctions', 'in retaliation for sanctions over Ukraine'],
  ['called off', 'will meet North Korean leader Kim Jong Un in Singapore', 'Trump called off the summit'],
  ['held', 'will meet North Korean leader Kim Jong Un in Singapore', 'They met at a hotel on Sentosa island'],
  ['carried out', 'agreed at their first meeting to exchange all remaining prisoners', 'exchanged prisoners at a checkpoint near Horlivka'],
])('%s: "%s" and "%s"', (kind, from, to) => {
  expect(links.filter((link) => link.kind === kind && link.from.includes(from) && link.to.includes(to)).length).toBeGreaterThan(0)
})

test('a warning against moving troops is not carried out by a round table that is taken to another town', () => {
  expect(links.filter(({ from }) => from.includes('warned the Russian Black Sea Fleet'))).toEqual([])
})
