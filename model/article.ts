import { z } from 'zod'

/** Why a date of publication is believed, in order of trust. */
export const DateBasis = z.enum(['given', 'json-ld', 'meta', 'time-element', 'text', 'dateline', 'address'])

/** A piece of the page that is no part of the story, kept so that a reader can see what was cut and why. */
export const CutText = z.object({ text: z.string(), reason: z.string() })

/**
 * Step 1's result: one news article, cleaned. `body` is plain text; every later offset counts UTF-16 code units in it.
 * `publishedAt` is the local date-time as the page states it ("2014-04-22T13:39"), with an offset only where stated;
 * `publishedOn` its calendar day.
 */
export const Article = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  agency: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string().nullable(),
  publishedOn: z.string().nullable(),
  publishedBasis: z.object({ source: DateBasis, quote: z.string() }).nullable(),
  dateline: z.object({ place: z.string(), date: z.string().nullable() }).nullable(),
  body: z.string(),
  cut: z.array(CutText),
})
export type Article = z.infer<typeof Article>
