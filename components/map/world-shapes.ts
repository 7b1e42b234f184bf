import iso from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-110m.json'
import { outline } from './projection'

/** A country's outline on the map, under its ISO 3166-1 alpha-3 code; some lands have none of their own. */
export type Shape = { code: string | null; name: string; path: string }

const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>

const codeOf = (id: string | number | undefined, name: string) => (name === 'Kosovo' ? 'XKX' : id === undefined ? null : (iso.numericToAlpha3(String(id).padStart(3, '0')) ?? null))

/** All lands at a scale of 1:110 million (Natural Earth), but Antarctica; worked out once, on the server. */
export const worldShapes: Shape[] = feature(world, world.objects.countries).features
  .filter(({ properties }) => properties.name !== 'Antarctica')
  .map((land) => ({ code: codeOf(land.id, land.properties.name), name: land.properties.name, path: outline(land) }))
