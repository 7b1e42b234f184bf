import cities from 'city-timezones/data/cityMap.json'

type City = { city: string; city_ascii: string; iso3: string; lat: number; lng: number; pop: number }
export type Coordinates = { lng: number; lat: number }

/** Names that newspapers use and the list of cities writes otherwise. */
const otherwise: Record<string, string> = { kiev: 'kyiv', lviv: 'lvov', odesa: 'odessa', 'nur-sultan': 'astana', yangon: 'rangoon', 'new york city': 'new york', washington: 'washington dc' }

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z' -]/g, '').replace(/\s+/g, ' ').trim()

let known: Map<string, City> | null = null

/** By name and country, and by country alone its greatest city; of two places of one name in a country the greater. */
function index(): Map<string, City> {
  const map = new Map<string, City>()
  const keep = (key: string, city: City) => {
    if ((map.get(key)?.pop ?? -1) < city.pop) map.set(key, city)
  }
  for (const city of cities as City[]) {
    // The list writes Kosovo in a way of its own.
    const country = city.iso3 === 'KOS' ? 'XKX' : city.iso3
    for (const name of new Set([plain(city.city), plain(city.city_ascii)])) keep(`${name} ${country}`, city)
    keep(country, city)
  }
  return map
}

const at = (city: City | undefined): Coordinates | null => (city ? { lng: Math.round(city.lng * 1000) / 1000, lat: Math.round(city.lat * 1000) / 1000 } : null)

/** Where a town lies, by its name and its country's ISO 3166-1 alpha-3 code, in degrees; null where the list of 7,300 cities (Natural Earth) has none. */
export function placeCoordinates(name: string, country: string | null): Coordinates | null {
  if (!country) return null
  known ??= index()
  const wanted = plain(name)
  return at(known.get(`${otherwise[wanted] ?? wanted} ${country}`) ?? known.get(`${wanted} ${country}`))
}

/** Where the greatest city of a country lies; stands for countries too small to be seen on a map of the world. */
export function greatestCity(country: string): Coordinates | null {
  known ??= index()
  return at(known.get(country))
}
