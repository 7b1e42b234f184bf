import { describe, expect, it } from 'vitest'
import { actorData, agreementData, articleData, countryData, eventData, pageData } from './linked-data'

const date = { edtf: '2014-04-21', start: '2014-04-21', end: '2014-04-21', precision: 'day' as const, inferred: false, words: 'on Monday' }
const participant = (role: 'source' | 'target' | 'speaker', name: string, kind: string) => ({ role, words: name, actor: { slug: name, name, kind, country: null, office: null } })
const event = { title: 'Kerry calls Lavrov', date, place: null, quote: 'Kerry called Lavrov.', speaker: { key: 'jen-psaki', name: 'Jen Psaki' }, participants: [participant('source', 'John Kerry', 'person'), participant('speaker', 'Jen Psaki', 'person')], reports: [] }

describe('what a page tells programs', () => {
  it('of a person: offices with their days, and nothing that is not known', () => {
    const data = actorData({ name: 'John Kerry', names: [], kind: 'person', country: { key: 'united-states', name: 'United States' }, offices: [{ position: 'Secretary of State', organisation: null, country: 'USA', from: '2013-02-01', to: null }], lead: 'Secretary.' })
    expect(data).toEqual({ '@type': 'Person', name: 'John Kerry', description: 'Secretary.', nationality: { '@type': 'Country', name: 'United States' }, hasOccupation: [{ '@type': 'Role', roleName: 'Secretary of State', startDate: '2013-02-01' }] })
  })
  it('of what happened: an event, with who took part but not who only told of it', () => {
    expect(eventData({ ...event, modality: 'occurred' })).toMatchObject({ '@type': 'Event', startDate: '2014-04-21', contributor: [{ '@type': 'Person', name: 'John Kerry' }] })
  })
  it('of what was only said: a claim with its author, never an event', () => {
    expect(eventData({ ...event, modality: 'conditional' })).toMatchObject({ '@type': 'Claim', text: 'Kerry calls Lavrov', author: { name: 'Jen Psaki' } })
    for (const modality of ['planned', 'denied', 'negated', 'hypothetical', 'requested'] as const) expect(eventData({ ...event, modality })['@type']).toBe('Claim')
  })
  it('of an article: when and by whom it was published', () => {
    expect(articleData({ title: 'Talks', publishedAt: null, publishedOn: '2014-04-22', outlet: 'China Daily', agency: 'Xinhua', byline: null, url: null })).toEqual({ '@type': 'NewsArticle', headline: 'Talks', datePublished: '2014-04-22', publisher: { '@type': 'Organization', name: 'China Daily' }, sourceOrganization: { '@type': 'NewsMediaOrganization', name: 'Xinhua' } })
  })
  it('of agreements, countries and pages that gather', () => {
    expect(agreementData({ name: 'Geneva statement', names: [], kind: null, date: '2014-04-17', place: 'Geneva', parts: [{ key: 'RUS', name: 'Russia', role: 'party' }], lead: '' })).toMatchObject({ '@type': 'CreativeWork', dateCreated: '2014-04-17', contributor: [{ name: 'Russia' }] })
    expect(countryData({ name: 'NATO', kind: 'organisation', lead: '', code: 'NATO' })['@type']).toBe('Organization')
    expect(pageData('Compare', 'Two.', ['Russia'])).toEqual({ '@type': 'CollectionPage', name: 'Compare', description: 'Two.', about: [{ '@type': 'Thing', name: 'Russia' }] })
  })
})
