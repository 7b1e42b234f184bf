import { z } from 'zod'

/** What became of one input. `code` of a refusal is stable; `message` is one line that names the input and the reason. */
export const IngestReport = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored'), input: z.string(), article: z.string(), events: z.number().int(), newEvents: z.number().int() }),
  z.object({ outcome: z.literal('already known'), input: z.string(), article: z.string() }),
  z.object({ outcome: z.literal('no event'), input: z.string(), article: z.string(), message: z.string() }),
  z.object({ outcome: z.literal('refused'), input: z.string(), code: z.string(), message: z.string() }),
])
export type IngestReport = z.infer<typeof IngestReport>
