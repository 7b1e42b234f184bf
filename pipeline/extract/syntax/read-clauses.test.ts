import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('the verb of a clause is found', () => {
  test.each([
    ['an adverb within a passive', 'The plan was formally rejected by Iran on Monday.', ['REJECT occurred: Iran > nobody']],
    ['"both" behind the auxiliary', 'Germany and France have both condemned Russia.', ['ACCUSE occurred: Germany & France > Russia']],
    ['a relative clause without its object', 'The troops that Russia sent to Crimea last week attacked Ukraine on Monday.', ['MOBILIZE occurred: Russia > Crimea', 'ASSAULT occurred: troops > Ukraine']],
    ['a participle that describes the subject', 'A treaty making Abkhazia part of Russia was condemned by Georgia on Monday.', ['ACCUSE occurred: Georgia > Abkhazia']],
    ['a verb after "help"', 'Germany offered to help rebuild Ukraine.', ['AGREE occurred: Germany > Ukraine']],
    ['a statement that was issued', '"Russia attacked Ukraine," Secretary of State Mike Pompeo said in a statement issued in Bangkok.', ['ASSAULT occurred: Russia > Ukraine']],
    ['a dateline with a date', 'MINSK, April 22 (Northwire) -- Serbia and Kosovo met for two hours on Monday.', ['CONSULT occurred: Serbia > Kosovo']],
    ['a subjunctive that looks like a noun', 'Ukraine demanded that Russian forces return to their bases.', ['REQUEST occurred: Ukraine > Russia']],
    ['a passive subjunctive', 'Malaysia demanded that Russia be punished.', ['REQUEST occurred: Malaysia > Russia']],
    ['a past form after "and"', 'Ukrainian forces attacked Slavyansk and retook the airport.', ['ASSAULT occurred: Ukrainian forces > Slavyansk', 'ASSAULT occurred: Ukrainian forces > airport']],
    ['an opening time with a preposition that ends it', 'The evening before, David Cameron met Vladimir Putin.', ['CONSULT occurred: David Cameron > Vladimir Putin']],
  ])('%s: %s', (_, text, acts) => expect(toldActs(text)).toEqual(acts))
})

describe('what only looks like a verb is left alone', () => {
  test.each([
    'Iran and Russia have a road map with many steps.',
    'The so-called truce is a follow-up plan.',
    'Follow-up work is its hardest task.',
  ])('%s', (text) => expect(toldActs(text)).toEqual([]))
})
