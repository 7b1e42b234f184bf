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
    ['a subjunctive behind a day', 'Iraq demanded on Monday that Turkey close its base.', ['REQUEST occurred: Iraq > Turkey']],
    ['an object, and behind "and" a clause of its own', 'Iran met the conditions and Russia condemns France.', ['ACCUSE occurred: Russia > France']],
    ['two joined subjects of one verb', 'Norway said the Russian minister and the Iranian minister met in Oslo.', ['CONSULT occurred: Russian minister > Iranian minister']],
    ['who threatens to do something, before a participle', 'Serb units threatened to shell British forces based in Gorazde.', ['THREATEN occurred: Serb units > British forces']],
    ['the object before "is what"', 'Sanctions are what the United States imposed on Iran.', ['SANCTION occurred: United States > Iran']],
    ['an agreement before "is what"', 'A road map, drafted by their aides, is what the leaders of Chad and Sudan brought home from Tripoli.', ['AGREE occurred: leaders of Chad > Sudan']],
    ['and nothing before "is not what"', 'An apology is not what Beijing demanded from Washington.', []],
    ['a rare participle', 'The world has not forgotten the war and Russia condemns France.', ['ACCUSE occurred: Russia > France']],
    ['a passive subjunctive', 'Malaysia demanded that Russia be punished.', ['REQUEST occurred: Malaysia > Russia']],
    ['a past form after "and"', 'Ukrainian forces attacked Slavyansk and retook the airport.', ['ASSAULT occurred: Ukrainian forces > Slavyansk', 'ASSAULT occurred: Ukrainian forces > airport']],
    ['an opening time with a preposition that ends it', 'The evening before, David Cameron met Vladimir Putin.', ['CONSULT occurred: David Cameron > Vladimir Putin']],
    ['"each" between auxiliary and verb', 'The Georgian army and the rebels had each withdrawn from Gori.', ['RETREAT occurred: Georgian army & rebels > Gori']],
    ['"both" behind a modal', 'The Dutch parliament and the Belgian parliament must both ratify the treaty.', ['AGREE planned: Dutch parliament & Belgian parliament > treaty']],
    ['who acts right behind a day', 'From May 7 troops are to be withdrawn from Agdam.', ['RETREAT planned: troops > Agdam']],
    ['a participle that is tagged as an adjective', 'Troops are to be separated near Agdam.', ['RETREAT planned: Troops > Agdam']],
    ['the main clause behind a purpose', 'To make the deal possible a court released three sailors.', ['RETREAT occurred: court > three sailors']],
    ['a clause without "that" behind the subject', 'Bogota and the rebels it had courted for years signed a truce on Monday.', ['AGREE occurred: Bogota > rebels']],
    ['"once" that opens no clause', 'Shinzo Abe and Moon Jae-in, once friends, met on Monday.', ['CONSULT occurred: Shinzo Abe > Moon Jae-in']],
    ['who made the agreement that is spoken of', 'The agreement that Serbia and Kosovo concluded last Friday was welcomed by Albania.', ['AGREE occurred: Serbia > Kosovo', 'SUPPORT occurred: Albania > Serbia & Kosovo']],
    ['a report behind a verb of attesting', 'Colombia is keeping to the pact, the State Department certified this week.', ['SUPPORT occurred: State Department > nobody']],
    ['a verb behind a name in apposition', 'Kosovo\'s negotiator, Edita Tahiri, demands that all barriers be lifted.', ['REQUEST occurred: Edita Tahiri > nobody']],
    ['a name behind a stretch of time', 'For the first time Cuba condemned Venezuela.', ['ACCUSE occurred: Cuba > Venezuela']],
    ['a participle like the bare verb', 'Serbia had come to terms, and a deadline had run out, when Kosovo condemned Albania.', ['ACCUSE occurred: Kosovo > Albania']],
    ['an object before a comparison with a verb of its own', 'North Korea has begun to enrich uranium to a higher degree than the pact allows.', ['MOBILIZE occurred: North Korea > nobody']],
    ['an adjective behind another that looks like a verb', 'Chad condemned Niger in an open and blunt manner.', ['ACCUSE occurred: Chad > Niger']],
    ['who did it behind an aside', 'The treaty was signed on Monday, two days after a deadline had passed, by Turkey and Greece.', ['AGREE occurred: Turkey > Greece']],
    ['whom they represent', 'The pact was adopted by representatives of 40 countries and the European Union.', ['AGREE occurred: 40 countries & European Union > pact']],
    ['who sent those that met', 'Envoys from Turkey and Greece met in Athens on Monday.', ['CONSULT occurred: Turkey > Greece']],
    ['one state that sent them leaves them as they are', 'Envoys from Turkey met Javier Solana.', ['CONSULT occurred: Envoys > Javier Solana']],
    ['a company, and not the place where it is', 'France has a company in Paris that condemned Iran.', ['ACCUSE occurred: company > Iran']],
    ['a stretch of time behind the noun that "that" describes', 'Bill Clinton signed an order hours later that imposes sanctions on Burma.', ['AGREE occurred: Bill Clinton > nobody', 'SANCTION occurred: Bill Clinton > Myanmar']],
    ['an adverb and a participle before a noun', 'There could be no elections, Vladimir Putin told a hastily called news conference.', ['REJECT occurred: Vladimir Putin > nobody']],
  ])('%s: %s', (_, text, acts) => expect(toldActs(text)).toEqual(acts))
})

describe('what only looks like a verb is left alone', () => {
  test.each([
    'Iran and Russia have a road map with many steps.',
    'The so-called truce is a follow-up plan.',
    'Each withdrawn tank is old.',
    'The statement that rain reached Peru was true.',
    'The workshop certified the meter.',
    'Two days later that was old news.',
    'The prisoners he saw were ill.',
    'Follow-up work is its hardest task.',
  ])('%s', (text) => expect(toldActs(text)).toEqual([]))
})
