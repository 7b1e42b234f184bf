import type { ArticleView, ActorView, CountryView } from '@/model/views/page-views'
import type { AgreementView } from '@/model/views/agreement-view'
import type { EventView } from '@/model/views/event-view'

/** A thing in the words of schema.org, as a page carries it for programs. What is not known is left out. */
export type LinkedData = { '@type': string } & Record<string, unknown>

const known = (data: LinkedData): LinkedData => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0))) as LinkedData

export const actorData = ({ name, names, kind, country, offices, lead }: Pick<ActorView, 'name' | 'names' | 'kind' | 'country' | 'offices' | 'lead'>): LinkedData =>
  known({
    '@type': kind === 'person' ? 'Person' : kind === 'country' ? 'Country' : 'Organization',
    name, alternateName: names, description: lead,
    nationality: kind === 'person' && country ? { '@type': 'Country', name: country.name } : null,
    hasOccupation: offices.map(({ position, organisation, from, to }) => known({ '@type': 'Role', roleName: organisation ? `${position}, ${organisation}` : position, startDate: from, endDate: to })),
  })

export const countryData = ({ name, kind, lead, code }: Pick<CountryView, 'name' | 'kind' | 'lead' | 'code'>): LinkedData =>
  known({ '@type': kind === 'country' ? 'Country' : 'Organization', name, description: lead, identifier: code })

export const agreementData = ({ name, names, kind, date, place, parts, lead }: Pick<AgreementView, 'name' | 'names' | 'kind' | 'date' | 'place' | 'parts' | 'lead'>): LinkedData =>
  known({ '@type': 'CreativeWork', name, alternateName: names, genre: kind, dateCreated: date, locationCreated: place ? { '@type': 'Place', name: place } : null, description: lead, contributor: parts.filter(({ role }) => role === 'party').map(({ name }) => ({ '@type': 'Organization', name })) })

/** Only what happened is given as an event; what was only said is a claim, with who made it. */
export function eventData({ title, modality, date, place, quote, speaker, participants, reports }: Pick<EventView, 'title' | 'modality' | 'date' | 'place' | 'quote' | 'speaker' | 'participants' | 'reports'>): LinkedData {
  const isBasedOn = reports.map(({ article }) => known({ '@type': 'NewsArticle', headline: article.title, datePublished: article.publishedOn }))
  if (modality !== 'occurred' && modality !== 'ongoing') return known({ '@type': 'Claim', text: title, description: quote, author: speaker ? { '@type': 'Person', name: speaker.name } : null, temporalCoverage: date.edtf, appearance: isBasedOn })
  const actors = participants.filter(({ role }) => role === 'source' || role === 'target' || role === 'mediator').map(({ actor }) => ({ '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: actor.name }))
  return known({ '@type': 'Event', name: title, description: quote, startDate: date.start, endDate: date.end, location: place ? { '@type': 'Place', name: place.name } : null, contributor: actors, subjectOf: isBasedOn })
}

export const articleData = ({ title, publishedAt, publishedOn, outlet, agency, byline, url }: Pick<ArticleView, 'title' | 'publishedAt' | 'publishedOn' | 'outlet' | 'agency' | 'byline' | 'url'>): LinkedData =>
  known({ '@type': 'NewsArticle', headline: title, datePublished: publishedAt ?? publishedOn, publisher: outlet ? { '@type': 'Organization', name: outlet } : null, sourceOrganization: agency ? { '@type': 'NewsMediaOrganization', name: agency } : null, author: byline ? { '@type': 'Person', name: byline } : null, isBasedOn: url })

/** A page that gathers things: a list, a picture, a comparison. */
export const pageData = (name: string, description: string, about: string[] = []): LinkedData => known({ '@type': 'CollectionPage', name, description, about: about.map((each) => ({ '@type': 'Thing', name: each })) })
