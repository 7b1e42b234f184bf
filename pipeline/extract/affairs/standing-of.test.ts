import { describe, expect, test } from 'vitest'
import type { Mention } from '@/model/parsed-article'
import { standingOf } from './standing-of'

const mention = (kind: Mention['kind'], name: string, more: Partial<Mention> = {}): Mention =>
  ({ start: 0, end: name.length, text: name, kind, actor: null, name, country: null, office: null, form: 'name', ...more })

describe('the standing of a party in international affairs', () => {
  test.each([
    ['a state', mention('country', 'Peru', { country: 'PER' }), 'public'],
    ['an international organisation', mention('organisation', 'United Nations'), 'public'],
    ['an armed group', mention('organisation', 'Hamas'), 'public'],
    ['an office holder', mention('person', 'Ana Lopez', { office: 'Foreign Minister' }), 'public'],
    ['a ministry that no list has', mention('organisation', 'Ministry of Water', { form: 'description' }), 'public'],
    ['soldiers', mention('group', 'Malian soldiers', { form: 'description' }), 'public'],
    ['a company', mention('organisation', 'Facebook', { country: 'USA' }), 'private'],
    ['a company by the end of its name', mention('organisation', 'Northern Paper Ltd'), 'private'],
    ['a team', mention('organisation', 'the visiting squad', { form: 'description' }), 'private'],
    ['a judge at home', mention('person', 'Ruth Stone', { office: 'Judge' }), 'private'],
    ['a man of private life', mention('person', 'retired teacher', { form: 'title' }), 'private'],
    ['those who only comment', mention('group', 'analysts', { form: 'description' }), 'opinion'],
    ['a person of whom nothing is said', mention('person', 'Ana Lopez'), 'unknown'],
    ['people', mention('group', 'thousands of people', { form: 'description' }), 'unknown'],
  ] as const)('%s', (_, party, standing) => {
    expect(standingOf(party)).toBe(standing)
  })
})
