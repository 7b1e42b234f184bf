import { z } from 'zod'
import { QuadClass } from '../plover'

const counts = z.record(z.enum(QuadClass.options), z.number().int())

/** A place where events happened, in degrees. */
export const MapPlace = z.object({ name: z.string(), country: z.string(), lng: z.number(), lat: z.number(), events: z.number().int(), counts })
export type MapPlace = z.infer<typeof MapPlace>

/** A country whose people or bodies take part in events; `at` is its greatest city. */
export const MapCountry = z.object({ code: z.string(), slug: z.string(), name: z.string(), events: z.number().int(), counts, at: z.object({ lng: z.number(), lat: z.number() }).nullable() })
export type MapCountry = z.infer<typeof MapCountry>

/**
 * Where events happened and who took part, under some filters. `countries` have land, `bodies` (the EU, the UN) have none. `unplaced` are places that the
 * articles name and no list of towns knows. `withPlace` counts the events for which an article names a place at all.
 */
export const MapView = z.object({
  extent: z.object({ from: z.string(), to: z.string() }).nullable(),
  lead: z.string(),
  events: z.number().int(),
  withPlace: z.number().int(),
  places: z.array(MapPlace),
  unplaced: z.array(z.object({ name: z.string(), events: z.number().int() })),
  countries: z.array(MapCountry),
  bodies: z.array(MapCountry.omit({ at: true })),
})
export type MapView = z.infer<typeof MapView>
