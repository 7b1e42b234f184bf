import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { inSmallWorld } from '@/scripts/synthetic/in-small-world'
import { readStatements } from './agreement-statements'

const agreementSlug = 'geneva-statement-2014'
const russia = { key: 'RUS', name: 'Russia' }
const ukraine = { key: 'UKR', name: 'Ukraine' }

inSmallWorld(async () => {
  const say = (id: string, quote: string) => db().event.update({ where: { id }, data: { type: 'ACCUSE', agreementSlug, quote } })
  await say('month', 'Russia blamed Ukraine and demanded that the statement be kept.')
  await say('later', 'Kerry accused Lavrov of ignoring it.')
  await db().event.update({ where: { id: 'deal' }, data: { type: 'REQUEST', quote: 'Russia blamed Ukraine and demanded that the statement be kept.' } })
})

test('a sentence that tells two acts of a party is shown once; a party that says nothing is left out', async () => {
  const told = await readStatements(agreementSlug, [russia, ukraine, { key: 'USA', name: 'United States' }])
  expect(told.map(({ party, statements }) => [party.name, statements.map(({ id }) => id)])).toEqual([['Russia', ['month']], ['United States', ['later']]])
})
