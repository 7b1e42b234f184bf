import type pg from 'pg'

type Made = { drop: string; make: string }

/** Does the work while the tables have no foreign keys, no triggers and only their primary keys' indexes, then makes all of them again: a million rows are written and checked at once. */
export async function withoutIndexes(client: pg.Client, tables: string[], work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await client.query<Made>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop, format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
    FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY($1)`, [tables])
  const { rows: indexes } = await client.query<Made>(`
    SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
    FROM pg_index i WHERE indrelid::regclass::text = ANY($1) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`, [tables])
  for (const table of tables) await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
  for (const { drop } of [...keys, ...indexes]) await client.query(drop)
  await work()
  await client.query(`SET LOCAL maintenance_work_mem = '512MB'`)
  for (const { make } of [...indexes, ...keys]) await client.query(make)
  for (const table of tables) await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`)
}
