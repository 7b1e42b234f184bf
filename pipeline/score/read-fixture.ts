import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { extractArticle } from '../extract-article'
import { readFile } from '../read/read-file'
import type { Fixture } from './load-fixtures'
import { matchEvents, type Match } from './match-events'

/** What the pipeline makes of one sample article, beside what is expected of it. */
export type FixtureReading = { fixture: Fixture; parsed: ParsedArticle; events: EventDraft[]; match: Match }

export async function readFixture(fixture: Fixture): Promise<FixtureReading> {
  const { parsed, events } = extractArticle(await readFile(fixture.file))
  return { fixture, parsed, events, match: matchEvents(fixture.expectation.events, parsed, events) }
}
