import { daysAfter } from '@/lib/days-after'

const part = encodeURIComponent

export const actorAddress = (slug: string): string => `/actors/${part(slug)}`
export const countryAddress = (key: string): string => `/countries/${part(key)}`
export const agreementAddress = (slug: string): string => `/agreements/${part(slug)}`
export const eventAddress = (id: string): string => `/events/${part(id)}`
export const dyadAddress = (a: string, b: string): string => `/dyads/${part(a)}/${part(b)}`

/** An article's page; with an offset of its body, the sentence that starts there. */
export const articleAddress = (id: string, start?: number): string => `/articles/${part(id)}${start === undefined ? '' : `#s${start}`}`

/** The timeline with a window around one day, five weeks wide. */
export function timelineAddress(isoDay: string, days = 17): string {
  return `/?from=${daysAfter(isoDay, -days)}&to=${daysAfter(isoDay, days)}`
}

/** The name of a web site in an address; null where the address is none. */
export function siteName(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

/** The page of a party to an agreement: its key is a country's code (USA, EU) or an actor's slug. */
export const partyAddress = (key: string): string => (/^[A-Z0-9]+$/.test(key) ? countryAddress(key) : actorAddress(key))

/** The page that sets subjects side by side: each is the address of its own page without the first slash ("actors/john-kerry", "dyads/russia/ukraine"). */
export const compareAddress = (subjects: string[]): string => `/compare?${new URLSearchParams(subjects.map((subject) => ['of', subject]))}`
