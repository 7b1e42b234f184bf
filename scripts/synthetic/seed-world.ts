import { insertRows, type Transaction } from '@/pipeline/store/insert-rows'
import type { World } from './world'

/** Writes the countries, actors and agreements that synthetic events point to; those there already stay as they are. */
export async function seedWorld(tx: Transaction, world: World): Promise<void> {
  const actors = [...world.actorsOf.values()].flat()
  await insertRows(tx, 'country', world.states.map(({ country, slug, name }) => ({ code: country, slug, name, kind: 'country' })))
  await insertRows(tx, 'actor', actors.map(({ slug, name, kind, country }) => ({ slug, name, kind, country_code: country })))
  await insertRows(tx, 'actor_name', actors.map(({ slug, name }) => ({ actor_slug: slug, name })))
  await insertRows(tx, 'agreement', world.agreements.map(({ slug, name, names, kind, date, place }) => ({ slug, name, names, kind, date, place })))
  await insertRows(tx, 'agreement_party', world.agreements.flatMap(({ slug, parties }) => parties.map((key) => ({ agreement_slug: slug, key, role: 'party' }))))
}
