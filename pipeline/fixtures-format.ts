import { z } from 'zod'
import { Modality } from '@/model/modality'
import { EventType } from '@/model/plover'

/** One party and the names that count as it: its own name first, then office, state or short forms. A mention is that party where it holds one of them. */
const Party = z.array(z.string().min(1)).min(1)

/**
 * One event that a careful reader takes from the article. `at` are exact words of the clean body, within one paragraph.
 * `types`, `modality` and `dates` (EDTF) list what is accepted; an empty list accepts anything.
 * `source` and `target` hold one entry for each party that must be there; `both`: the sides are interchangeable.
 * `agreement` lists slugs: of the agreement and, where the text does not name it, of the words used instead. Where `core` is false the event may be found or not.
 */
export const ExpectedEvent = z.object({
  what: z.string(),
  at: z.string().min(8),
  types: z.array(z.enum(EventType.options)).min(1),
  modality: z.array(z.enum(Modality.options)).min(1),
  dates: z.array(z.string()),
  source: z.array(Party),
  target: z.array(Party),
  both: z.boolean(),
  speaker: z.array(Party),
  agreement: z.array(z.string()),
  place: z.string().nullable(),
  core: z.boolean(),
})
export type ExpectedEvent = z.infer<typeof ExpectedEvent>

/**
 * What stands beside each fixture as `<same name>.expected.json`. `article` is what reading must give (null: the page does not say).
 * `actors` are canonical names that must be among the mentions. `tail` is boilerplate that the body must not hold;
 * `mustNotContain` are words of the story that no event's act may lie in. A negative has no events.
 */
export const FixtureExpectation = z.object({
  article: z.object({
    title: z.string(),
    publishedOn: z.iso.date(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    dateline: z.object({ place: z.string(), date: z.iso.date().nullable() }).nullable(),
  }),
  actors: z.array(z.string()),
  events: z.array(ExpectedEvent),
  tail: z.array(z.string()),
  mustNotContain: z.array(z.string()),
})
export type FixtureExpectation = z.infer<typeof FixtureExpectation>
