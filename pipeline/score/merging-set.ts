import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '@/lib/paths'

/**
 * Articles and the events that their sentences tell of: `mentions` of one event are words of different articles (`at`, found in the text) with the
 * types that they may be read as. Look-alikes are events of their own.
 */
const MergingStory = z.object({
  articles: z.array(z.object({ id: z.string(), outlet: z.string(), agency: z.string().optional(), publishedOn: z.iso.date(), text: z.string() })),
  events: z.array(z.object({ event: z.string(), mentions: z.array(z.object({ article: z.string(), types: z.array(z.string()), at: z.string() })).min(1) })),
})
export type MergingStory = z.infer<typeof MergingStory>

const folder = path.join(root, 'pipeline', 'fixtures', 'merging')

/** All stories of the merging set; throws where one is not of the format, or its words are not in its article. */
export function loadMergingSet(): MergingStory[] {
  return fs.readdirSync(folder).sort().map((name) => {
    const story = MergingStory.parse(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')))
    const texts = new Map(story.articles.map(({ id, text }) => [id, text]))
    for (const { at, article } of story.events.flatMap(({ mentions }) => mentions)) {
      if (!texts.get(article)?.includes(at)) throw new Error(`${name}: '${at}' is not in article '${article}'`)
    }
    return story
  })
}
