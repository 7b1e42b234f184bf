import { slugify } from '@/lib/slugify'
import type { Mention, ParsedArticle } from '@/model/parsed-article'
import { actorKindOf, type KnownActor } from '@/model/resolved-event'
import { identifiable } from './identifiable'
import { plainName } from './plain-name'

/**
 * The address form of whom a mention refers to; null for places and agreements. Someone without a name of his own ("Ukrainian militants")
 * gets one with the country, so that the militants of two countries stay two.
 */
export function actorSlug(mention: Mention): string | null {
  if (actorKindOf(mention.kind) === null) return null
  if (mention.actor) return mention.actor
  return slugify([mention.name, mention.form === 'name' ? null : mention.country].filter(Boolean).join(' ')) || null
}

/** Everyone that an article mentions, each with all names it goes by there. */
export function actorsOf({ mentions }: ParsedArticle): KnownActor[] {
  const actors = new Map<string, KnownActor>()
  for (const mention of mentions.flatMap((each) => identifiable(each) ?? [])) {
    const kind = actorKindOf(mention.kind)
    const slug = actorSlug(mention)
    if (!kind || !slug) continue
    const actor = actors.get(slug) ?? { slug, name: plainName(mention), kind, country: mention.country, names: [plainName(mention)] }
    // A name is one the actor may be searched by; pronouns, titles and descriptions are not.
    if (mention.form === 'name' && !actor.names.includes(mention.text) && !mention.office) actor.names.push(mention.text)
    actors.set(slug, { ...actor, country: actor.country ?? mention.country })
  }
  return [...actors.values()]
}
