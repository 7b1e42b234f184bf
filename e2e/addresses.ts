import type { APIRequestContext } from '@playwright/test'

/** A page of each kind that the samples hold; where its address has an id, the server is asked for one. */
export type KindOfPage = { name: string; path: string | ((request: APIRequestContext) => Promise<string>) }

async function anEvent(request: APIRequestContext): Promise<string> {
  const { events } = (await (await request.get('/api/events?actor=john-kerry')).json()) as { events: { id: string }[] }
  return `/events/${events[0]?.id}`
}

async function anArticle(request: APIRequestContext): Promise<string> {
  const { rows } = (await (await request.get('/api/articles')).json()) as { rows: { id: string }[] }
  return `/articles/${rows[0]?.id}`
}

export const everyPage: KindOfPage[] = [
  { name: 'timeline', path: '/' },
  { name: 'timeline by actor, filtered', path: '/?lanes=actor&country=RUS' },
  { name: 'timeline without results', path: '/?q=zzzzzz' },
  { name: 'actors', path: '/actors' },
  { name: 'actor', path: '/actors/john-kerry' },
  { name: 'actor, what was done to them', path: '/actors/sergei-lavrov?part=received' },
  { name: 'countries', path: '/countries' },
  { name: 'country', path: '/countries/russia' },
  { name: 'country on a day', path: '/countries/ukraine?on=2014-02-01' },
  { name: 'body', path: '/countries/european-union' },
  { name: 'agreements', path: '/agreements' },
  { name: 'agreement', path: '/agreements/geneva-statement-2014' },
  { name: 'articles', path: '/articles' },
  { name: 'article', path: anArticle },
  { name: 'event', path: anEvent },
  { name: 'dyad', path: '/dyads/united-states/russia' },
  { name: 'dyad, narrowed and compared', path: '/dyads/russia/ukraine?type=CONSULT&first=2014-03&second=2014-04' },
  { name: 'network', path: '/network' },
  { name: 'network of actors, filtered', path: '/network?lanes=actor&country=UKR&type=CONSULT' },
  { name: 'network without results', path: '/network?q=zzzzzz' },
  { name: 'map', path: '/map' },
  { name: 'map, filtered', path: '/map?country=RUS&from=2014&to=2014' },
  { name: 'compare, empty', path: '/compare' },
  { name: 'compare', path: '/compare?of=countries/russia&of=actors/john-kerry&of=dyads/united-states/russia' },
  { name: 'search', path: '/search?q=Lawrow' },
  { name: 'quality', path: '/quality' },
  { name: 'add', path: '/add' },
  { name: 'not found: an actor', path: '/actors/nobody-of-this-name' },
  { name: 'not found: an address', path: '/nothing/here' },
]

export const addressOf = async ({ path }: KindOfPage, request: APIRequestContext): Promise<string> => (typeof path === 'string' ? path : path(request))
