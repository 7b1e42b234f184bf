import { describe, expect, test } from 'vitest'
import { agreementLead } from './agreement-lead'
import { useOf } from './agreement-uses'

const row = (given: Partial<Parameters<typeof useOf>[0]> = {}) => ({ type: 'REQUEST', mode: null, modality: 'occurred', agreementStatus: 'mentioned', quote: 'Kerry urged Russia to keep the deal.', evidence: [], ...given })

describe('what an event does with an agreement', () => {
  test.each<[string, Parameters<typeof row>[0], string]>([
    ['one that speaks of it', {}, 'invoked'],
    ['a signing', { type: 'AGREE', mode: 'sign', agreementStatus: 'signed' }, 'made'],
    ['a ratification', { type: 'AGREE', mode: 'ratify', agreementStatus: 'ratified' }, 'made'],
    ['a promise under it', { type: 'AGREE', mode: 'promise' }, 'invoked'],
    ['a signing that is only planned', { type: 'AGREE', mode: 'sign', modality: 'planned' }, 'invoked'],
    ['a violation', { agreementStatus: 'violated' }, 'breached'],
    ['a withdrawal from it', { type: 'REJECT', agreementStatus: 'withdrawn' }, 'breached'],
    ['a suspension that is only threatened', { type: 'THREATEN', modality: 'conditional', agreementStatus: 'suspended' }, 'invoked'],
    ['a deed against it', { evidence: [{ stance: 'against', weight: 'deed' }] }, 'breached'],
    ['a refusal to carry it out', { evidence: [{ stance: 'against', weight: 'refusal' }] }, 'breached'],
    ['only a charge that it was broken', { evidence: [{ stance: 'against', weight: 'claim' }] }, 'invoked'],
    ['a deed for it', { evidence: [{ stance: 'for', weight: 'deed' }] }, 'implemented'],
    ['what completes a provision', { evidence: [{ stance: 'for', weight: 'completion' }] }, 'implemented'],
    ['only a promise to carry it out', { evidence: [{ stance: 'for', weight: 'promise' }] }, 'invoked'],
    ['a deed for one provision and against another', { evidence: [{ stance: 'for', weight: 'deed' }, { stance: 'against', weight: 'deed' }] }, 'breached'],
    ['a deed for it that is denied', { modality: 'denied', evidence: [{ stance: 'for', weight: 'deed' }] }, 'invoked'],
    ['another reading of it', { quote: 'Lavrov said that the deal does not oblige Russia to anything.' }, 'reinterpreted'],
    ['one who says to be no party', { quote: 'Moscow repeated that Russia is not a party to the Minsk deal.' }, 'reinterpreted'],
  ])('%s', (_, given, use) => {
    expect(useOf(row(given))).toBe(use)
  })
})

describe('the lead of an agreement', () => {
  type Facts = Parameters<typeof agreementLead>[0]
  const party = (name: string) => ({ key: name, name, role: 'party' as const })
  const cell = (proposed: 0 | 1 | 2 | 3 | null, confirmed: 0 | 1 | 2 | 3 | null = null) => ({ party: { key: 'RUS', name: 'Russia' }, proposed, confirmed: confirmed === null ? null : { status: confirmed, note: null, on: '2015-01-01' }, evidence: [] })
  const provision = (...cells: ReturnType<typeof cell>[]) => ({ number: 1, title: 'Ceasefire', text: 'Stop firing.', deadline: null, cells })
  const facts = (given: Partial<Facts> = {}): Facts => ({
    slug: 'minsk', name: 'Minsk Protocol', names: [], kind: 'protocol', date: '2014-09-05', signedOn: null, inForceOn: null, place: 'Minsk', summary: null, predecessor: null, successor: null,
    parts: [party('Russia'), party('Ukraine'), { key: 'OSCE', name: 'OSCE', role: 'mediator' }], count: 0, provisions: [], uses: [], making: [], makingDiffers: false, statements: [], ...given,
  })
  const none = { count: 0, words: null }

  test.each<[string, Partial<Facts>, string]>([
    ['kind, parties, place and day', {}, 'Protocol between Russia and Ukraine, Minsk, 5 September 2014.'],
    ['three parties', { parts: [party('Russia'), party('Ukraine'), party('OSCE')], place: null, date: '2014' }, 'Protocol between Russia, Ukraine and OSCE, 2014.'],
    ['nothing but that it is one', { kind: null, parts: [], place: null, date: null }, 'Agreement.'],
    ['its summary where there is one', { summary: 'A truce and twelve steps.' }, 'A truce and twelve steps.'],
  ])('begins with %s', (_, given, what) => {
    expect(agreementLead(facts(given), none)).toBe(`${what} No event in the articles concerns it yet.`)
  })

  test.each([
    [{ count: 1, words: '5 September 2014' }, '1 event in the articles concerns it, 5 September 2014.'],
    [{ count: 1204, words: '2014–2019' }, '1,204 events in the articles concern it, 2014–2019.'],
  ])('tells how many events there are: %o', (span, words) => {
    expect(agreementLead(facts(), span)).toBe(`Protocol between Russia and Ukraine, Minsk, 5 September 2014. ${words}`)
  })

  test('tells what was kept where its provisions are known, by what a reviewer set before what events propose', () => {
    const provisions = [provision(cell(3), cell(1, 2)), provision(cell(null), cell(0), cell(null, 0))]
    expect(agreementLead(facts({ provisions }), { count: 9, words: '2014' })).toMatch(/ Of 5 duties under 2 provisions: 1 full, 1 intermediate, 2 not begun, 1 without evidence\.$/)
  })

  test('says that sources differ on how it was made', () => {
    expect(agreementLead(facts({ makingDiffers: true }), none)).toMatch(/ Sources differ on how it was made\.$/)
  })
})
