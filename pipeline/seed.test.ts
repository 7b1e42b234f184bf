import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '@/lib/paths'
import type { EventDraft, Role } from '@/model/event-draft'
import { isFact } from '@/model/modality'
import type { ParsedArticle } from '@/model/parsed-article'
import { extractEvents } from './extract/extract-events'
import { parseArticle } from './parse/parse-article'
import { readFile } from './read/read-file'

// A real page saved as text. It lies beside the project, not in it: its text is not ours to copy.
const seed = path.join(root, '..', 'shared', 'seed', '000_56e362118a540006.txt')

describe.skipIf(!fs.existsSync(seed))('the seed article (skipped where ../shared/seed is absent)', () => {
  let parsed: ParsedArticle
  let events: EventDraft[]

  beforeAll(async () => {
    parsed = parseArticle(await readFile(seed))
    events = extractEvents(parsed)
  })

  const names = (event: EventDraft, role: Role) => event.participants.filter((one) => one.role === role).map((one) => parsed.mentions[one.mention]?.name)
  const find = (types: string[], words: RegExp) => events.filter((event) => types.includes(event.type) && words.test(event.evidence.quote))
  const only = (types: string[], words: RegExp) => {
    const found = find(types, words)
    expect(found, `${types} at ${words}`).toHaveLength(1)
    return found[0] as EventDraft
  }

  test('is published on 2014-04-22 at 13:39 with no zone, by Xinhua, from Washington', () => {
    expect(parsed.article).toMatchObject({ publishedAt: '2014-04-22T13:39', publishedOn: '2014-04-22', agency: 'Xinhua', dateline: { place: 'Washington' } })
    expect(parsed.article.title).toBe('Kerry urges Russia to help implement Ukraine deal')
  })

  test('tells the agreement of "last Thursday" with its four parties', () => {
    const event = only(['AGREE'], /signed an agreement in Geneva/)
    expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-17', inferred: false }, agreement: { status: 'signed' }, place: { name: 'Geneva' } })
    expect([...names(event, 'source'), ...names(event, 'target')].sort()).toEqual(['European Union', 'Russia', 'Ukraine', 'United States'])
  })

  test('tells that the militants refused to heed it, at some time between the deal and the report', () => {
    const event = only(['REJECT'], /refused to heed/)
    expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-17/2014-04-21', inferred: true } })
    expect(names(event, 'source').join()).toMatch(/militants/i)
  })

  test('tells the telephone talk of Monday, as Psaki said', () => {
    const event = only(['CONSULT'], /telephone talk/)
    expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-21' }, mode: 'phone' })
    expect([...names(event, 'source'), ...names(event, 'target')].sort()).toEqual(['John Kerry', 'Sergei Lavrov'])
    expect(names(event, 'speaker')).toEqual(['Jen Psaki'])
  })

  test('tells that Kerry urges Russia, not the reverse', () => {
    const urged = find(['REQUEST'], /Kerry|top US diplomat/).filter((event) => names(event, 'source').includes('John Kerry'))
    expect(urged.length).toBeGreaterThanOrEqual(2)
    for (const event of urged) {
      expect(names(event, 'target').some((name) => name === 'Russia' || name === 'Sergei Lavrov')).toBe(true)
      expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-21' } })
    }
    expect(urged.some((event) => names(event, 'speaker').includes('Jen Psaki'))).toBe(true)
  })

  test('tells the call for a senior diplomat at the OSCE mission, by "the top US diplomat"', () => {
    const event = only(['REQUEST'], /assign a senior diplomat/)
    expect(names(event, 'source')).toEqual(['John Kerry'])
    expect(names(event, 'target')).toEqual(['Russia'])
    expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-21' } })
  })

  test('tells the warning of sanctions as conditional, and no sanction as a fact', () => {
    const warned = find(['THREATEN'], /additional (sanctions|costs)/)
    expect(warned).toHaveLength(1)
    expect(warned[0]).toMatchObject({ modality: 'conditional', date: { edtf: '2014-04-21' } })
    expect(names(warned[0] as EventDraft, 'target')).toContain('Russia')
    expect(events.filter((event) => event.type === 'SANCTION' && isFact(event.modality))).toEqual([])
  })

  test('tells that Lavrov urged the United States to stop threatening', () => {
    const event = only(['REQUEST'], /Lavrov urged the United States/)
    expect(names(event, 'source')).toEqual(['Sergei Lavrov'])
    expect(names(event, 'target')).toContain('United States')
    expect(event).toMatchObject({ modality: 'occurred', date: { edtf: '2014-04-21' } })
  })

  test('has its spokespeople speak and never do', () => {
    const doers = events.flatMap((event) => [...names(event, 'source'), ...names(event, 'target')])
    expect(doers).not.toContain('Jen Psaki')
    expect(doers).not.toContain('Jay Carney')
    expect(events.flatMap((event) => names(event, 'speaker'))).toEqual(expect.arrayContaining(['Jen Psaki', 'Jay Carney']))
  })

  test('knows who is who, and names nobody of the tail', () => {
    const known = new Map(parsed.mentions.map((mention) => [mention.name, mention]))
    expect(known.get('John Kerry')).toMatchObject({ kind: 'person', country: 'USA', office: expect.stringMatching(/Secretary of State/i) })
    expect(known.get('Sergei Lavrov')).toMatchObject({ kind: 'person', country: 'RUS', office: expect.stringMatching(/Foreign Minister/i) })
    expect(known.get('Jen Psaki')).toMatchObject({ kind: 'person', office: expect.stringMatching(/State Department spokeswoman/i) })
    expect(known.get('Jay Carney')).toMatchObject({ kind: 'person', office: expect.stringMatching(/White House spokesman/i) })
    const all = [...known.keys()].join(' | ')
    for (const name of ['White House', 'State Department', 'Russia', 'Ukraine', 'United States', 'European Union']) expect(known.has(name), name).toBe(true)
    expect(all).toMatch(/OSCE|Organization for Security/)
    expect(all).not.toMatch(/Gaza|Obama|Tesla|Lincoln|China/)
  })

  test('holds no event beyond these, none from the tail, and joins the names of the agreement', () => {
    expect(events.length).toBeLessThanOrEqual(9)
    expect(events.map((event) => event.evidence.quote).join()).not.toMatch(/Gaza|Egg Roll|Tesla/)
    const agreements = parsed.mentions.filter((mention) => mention.kind === 'agreement')
    expect(new Set(agreements.map((mention) => mention.actor ?? mention.name)).size).toBe(1)
    expect(agreements.map((mention) => mention.text).join()).toMatch(/deal/)
  })
})
