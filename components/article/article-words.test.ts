import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import type { ArticleView } from '@/model/views/page-views'
import { articleLead, publishedWords } from './article-words'

const told = (start: string, end: string | null): ArticleView['events'][number] => ({ event: { date: { start, end } } as EventSummary, start: 0, end: 0, act: { start: 0, end: 0 } })
const mention = (actor: string | null): ArticleView['mentions'][number] => ({ start: 0, end: 0, kind: 'person', actor, name: 'x', country: null })

describe('publishedWords', () => {
  it('gives the day with the time that the page states', () => {
    expect(publishedWords({ publishedAt: '2014-04-22T13:39', publishedOn: '2014-04-22' })).toBe('22 April 2014, 13:39')
  })
  it('gives the day alone where no time is stated, midnight included', () => {
    expect(publishedWords({ publishedAt: null, publishedOn: '2014-04-22' })).toBe('22 April 2014')
    expect(publishedWords({ publishedAt: '2014-04-22T00:00:00Z', publishedOn: '2014-04-22' })).toBe('22 April 2014')
  })
  it('is silent where nothing is known', () => {
    expect(publishedWords({ publishedAt: null, publishedOn: null })).toBeNull()
  })
})

describe('articleLead', () => {
  it('counts events, days and actors, each actor once', () => {
    expect(articleLead({ plans: [], events: [told('2014-04-21', '2014-04-21'), told('2014-04-17', null)], mentions: [mention('a'), mention('a'), mention('b'), mention(null)] })).toBe(
      '2 events read from it, 17–21 April 2014, between 2 actors.',
    )
  })
  it('says so where there is none', () => {
    expect(articleLead({ events: [], plans: [], mentions: [mention('a')] })).toBe('No diplomatic event with a day was found in this article.')
  })
  it('counts what is to come without a day', () => {
    const plan = { title: 'Kerry and Lavrov to meet', label: 'Meeting', quad: 'verbal-cooperation' as const, start: 0, end: 9 }
    expect(articleLead({ events: [], plans: [plan], mentions: [] })).toBe('No diplomatic event with a day was found in this article. 1 plan without a day.')
  })
})
