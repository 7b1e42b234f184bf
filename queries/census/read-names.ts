import type pg from 'pg'

/** The names of countries (by code), actors and agreements (by slug); `states` are the actors that are countries. */
export type Names = { country: Map<string, string>; actor: Map<string, string>; agreement: Map<string, string>; states: Set<string> }

export async function readNames(client: pg.Client): Promise<Names> {
  const read = async (select: string) => new Map((await client.query<[string, string]>({ text: select, rowMode: 'array' })).rows)
  const states = await read(`SELECT slug, kind FROM actor WHERE kind = 'country'`)
  return { states: new Set(states.keys()), country: await read('SELECT code, name FROM country'), actor: await read('SELECT slug, name FROM actor'), agreement: await read('SELECT slug, name FROM agreement') }
}
