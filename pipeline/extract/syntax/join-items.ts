import { particles } from './function-words'
import type { Item } from './items'

const naming = new Set(['call', 'describe', 'term', 'consider', 'regard', 'see', 'brand', 'label', 'say be'])

/**
 * Joins what stands apart though it is one: the particle behind an object ("turned him down") goes to its verb, where `phrasal` knows the two;
 * so does a preposition behind a date ("called on Friday for"); "what he called" only quotes the phrase after it ("condemned what he called a land grab").
 */
export function joinItems(items: Item[], phrasal: ReadonlySet<string>): Item[] {
  const joined: Item[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    const [next, after] = [items[i + 1], items[i + 2]]
    if (item.kind === 'subordinator' && item.word === 'what' && next?.kind === 'noun' && after?.kind === 'verb' && naming.has(after.lemma) && joined.at(-1)?.kind !== 'stop') {
      const rest = items[i + 3]
      const as = rest !== undefined && 'word' in rest && rest.word === 'as'
      const phrase = items[as ? i + 4 : i + 3]
      if (phrase?.kind === 'noun' || phrase?.kind === 'quote') { i += as ? 3 : 2; continue }
    }
    if (item.kind === 'adverb' && particles.has(item.word) && items[i - 1]?.kind === 'noun') {
      const at = beforeObject(joined)
      const verb = joined[at]
      if (verb?.kind === 'verb' && phrasal.has(`${verb.lemma} ${item.word}`) && !isPhrasal(verb.lemma)) {
        joined[at] = { ...verb, lemma: `${verb.lemma} ${item.word}` }
        continue
      }
    }
    // "gave him, unanimously, permission": an adverb set off between two objects.
    if (item.kind === 'comma' && joined.at(-1)?.kind === 'noun' && joined.at(-2)?.kind === 'verb' && next?.kind === 'adverb' && after?.kind === 'comma' && items[i + 3]?.kind === 'noun') {
      joined.push(next)
      i += 2
      continue
    }
    const split = item.kind === 'verb' && !isPhrasal(item.lemma) ? dateBehind(items, i) : -1
    const lead = items[split]
    if (item.kind === 'verb' && lead?.kind === 'preposition' && phrasal.has(`${item.lemma} ${lead.word}`)) {
      joined.push({ ...item, lemma: `${item.lemma} ${lead.word}` }, ...items.slice(i + 1, split))
      i = split
      continue
    }
    joined.push(item)
  }
  return joined
}

/** The item before the object that a list of items ends with, which may join two: "moved guns and mortars". */
function beforeObject(items: Item[]): number {
  let at = items.length - 2
  while (items[at]?.kind === 'conjunction' && items[at - 1]?.kind === 'noun') at -= 2
  return at
}

const isPhrasal = (lemma: string): boolean => lemma.includes(' ')

/** The item after a date that stands right behind the verb at item i, with or without "on"; -1 where none does. */
function dateBehind(items: Item[], i: number): number {
  const next = items[i + 1]
  const at = next?.kind === 'preposition' && next.word === 'on' ? i + 2 : i + 1
  return items[at]?.kind === 'date' ? at + 1 : -1
}
