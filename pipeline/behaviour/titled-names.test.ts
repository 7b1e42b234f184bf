import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'
import { readText } from '@/pipeline/read/read-text'
import { extractArticle } from '@/pipeline/extract-article'

const people = (text: string) => extractArticle(readText(text, { publishedAt: '2014-04-22' })).parsed.mentions.filter((m) => m.kind === 'person' && m.form === 'name').map((m) => m.text)

describe('a titled name begins at its title', () => {
  test.each([
    ['In Washington President Barack Obama praised France.', 'President Barack Obama'],
    ['On Friday British Foreign Secretary William Hague met Sergei Lavrov.', 'British Foreign Secretary William Hague'],
    ['Kerry said that President Vladimir Putin had left.', 'President Vladimir Putin'],
    ['It was a claim President Petro Poroshenko rejected.', 'President Petro Poroshenko'],
  ])('%s', (text, name) => expect(people(text)).toContain(name))

  test('but keeps the place of a mayor', () => expect(people('Moscow Mayor Sergei Sobyanin left.')).toEqual(['Moscow Mayor Sergei Sobyanin']))
})

describe('those who are told by number, by a pronoun or by their people', () => {
  test.each([
    ['John Kerry met Sergei Lavrov on Monday. The two agreed to meet again.', 'AGREE occurred: the two > nobody'],
    ['Barack Obama called Benjamin Netanyahu on Sunday. Obama telephoned him again on Monday.', 'CONSULT occurred: Barack Obama > Benjamin Netanyahu'],
    ['John Kerry flew to Havana on Monday. His counterpart, Bruno Rodríguez, met him for talks.', 'CONSULT occurred: Bruno Rodríguez > John Kerry'],
    ['Kiev has rejected the Russian plan.', 'REJECT occurred: Ukraine > Russia'],
    ['Ivica Dačić condemned Kosovo on Monday.', 'ACCUSE occurred: Ivica Dačić > Kosovo'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test('one of a people is of its state', () => {
    const { parsed } = extractArticle(readText('A Swede was released on Sunday.'))
    expect(parsed.mentions.find((m) => m.text === 'A Swede')).toMatchObject({ kind: 'group', name: 'Swede', country: 'SWE' })
  })
})
