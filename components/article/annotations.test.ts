import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/model/views/event-view'
import type { ArticleView } from '@/model/views/page-views'
import { annotations } from './annotations'

const body = 'On Monday US Secretary of State John Kerry called Lavrov, and he answered in Geneva.'
const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length })
const name = (words: string, more: Partial<ArticleView['mentions'][number]> = {}): ArticleView['mentions'][number] => ({ ...at(words), kind: 'person', actor: 'x', name: words, country: null, ...more })
const call = { id: 'e1', title: 'Kerry and Lavrov speak by phone' } as EventSummary
const given = (more: Partial<ArticleView>) => annotations({ mentions: [], dates: [], events: [], ...more }).map((each) => [body.slice(each.start, each.end), each.kind, each.name, each.href])

describe('annotations', () => {
  it('name an act after its event and lead to it', () => {
    expect(given({ events: [{ event: call, ...at(body), act: at('called') }] })).toEqual([['called', 'act', 'Kerry and Lavrov speak by phone', '/events/e1']])
  })
  it('say who a pronoun stands for', () => {
    expect(given({ mentions: [name('he', { name: 'Sergei Lavrov', actor: 'sergei-lavrov' })] })).toEqual([['he', 'who', 'Sergei Lavrov', '/actors/sergei-lavrov']])
  })
  it('give a date in full and lead to its days', () => {
    expect(given({ dates: [{ ...at('On Monday'), value: '2014-04-21', edtf: '2014-04-21' }] })).toEqual([['On Monday', 'when', '21 April 2014', '/?from=2014-04-04&to=2014-05-08']])
  })
  it('lead from a country to its page', () => {
    expect(given({ mentions: [name('US', { kind: 'country', name: 'United States', actor: 'united-states', country: 'USA' })] })[0]?.[3]).toBe('/countries/USA')
  })
  it('stand in text order', () => {
    expect(given({ mentions: [name('Lavrov'), name('John Kerry')], events: [{ event: call, ...at(body), act: at('called') }] }).map(([words]) => words)).toEqual(['John Kerry', 'called', 'Lavrov'])
  })
})

describe('annotations that meet', () => {
  it('keep the longer of two names', () => {
    expect(given({ mentions: [name('US'), name('US Secretary of State John Kerry')] }).map(([words]) => words)).toEqual(['US Secretary of State John Kerry'])
  })
  it('keep the act before a name and the name before a date', () => {
    expect(given({ mentions: [name('Kerry called')], events: [{ event: call, ...at(body), act: at('called') }] }).map(([words]) => words)).toEqual(['called'])
  })
  it('leave out places, empty stretches and dates that name no day', () => {
    expect(given({ mentions: [name('Geneva', { kind: 'place' }), name('')], dates: [{ ...at('answered'), value: 'PRESENT_REF', edtf: null }] })).toEqual([])
  })
  it('mark a name that has no page, leading nowhere', () => {
    expect(given({ mentions: [name('Lavrov', { actor: null })] })).toEqual([['Lavrov', 'who', 'Lavrov', null]])
  })
})
