import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('acts told in passing', () => {
  test.each([
    ['the last to do it did it', 'On 12 October 1993 Germany became the last country to ratify the Maastricht Treaty.', 'AGREE occurred: Germany > Maastricht Treaty'],
    ['what had to be done was done', 'Police in Genoa had to use tear gas against Italian demonstrators.', 'ASSAULT occurred: Police > Italian demonstrators'],
    ['a defection', "After the defection of his general to Jordan, Saddam Hussein accused King Hussein of treason.", 'RETREAT occurred: his general > Jordan'],
    ['attacks by somebody', "Misrata held out against repeated attacks by Gaddafi's troops.", "ASSAULT occurred: Gaddafi's troops > nobody"],
    ['an embargo with two adjectives', 'It is the American economic and financial embargo which has isolated Cuba.', 'SANCTION occurred: United States > Cuba'],
    ['an alliance, by those it is told of and not their town', 'The Serbs praised guerrillas from Luanda, who formed an alliance with the FNLA.', 'COOPERATE occurred: guerrillas > FNLA'],
    ['weight thrown behind somebody', 'The African Union threw its weight behind Kofi Annan.', 'SUPPORT occurred: African Union > Kofi Annan'],
    ['captives still held', 'Hezbollah continued to hold two Israeli soldiers.', 'COERCE occurred: Hezbollah > two Israeli soldiers'],
    ['a coup in French spelling', "General Idi Amin staged a coup d'etat against President Milton Obote.", 'ASSAULT occurred: Idi Amin > Milton Obote'],
    ['blame that is laid', 'Hugo Chavez laid the blame on the United States.', 'ACCUSE occurred: Hugo Chávez > United States'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('those who sign an order impose what it imposes', () => {
    expect(toldActs('Bill Clinton signed an order that imposes sanctions on Burma.')).toContain('SANCTION occurred: Bill Clinton > Myanmar')
  })

  test('a meeting that another act came after has all its sides', () => {
    expect(toldActs('The announcement came four days after the leaders of Germany, France and Russia met in Sochi.')).toContain('CONSULT occurred: leaders of Germany > France & Russia')
  })
})

describe('acts whose doer is left out', () => {
  test.each([
    ['2010-11-13', 'Aung San Suu Kyi was released on Saturday.', 'RETREAT occurred 2010-11-13: nobody > Aung San Suu Kyi'],
    ['1990-03-12', 'Soviet troops are to be withdrawn from Hungary by June 1991.', 'RETREAT planned 1991-06: Soviet troops > Hungary'],
  ])('%s: %s', (published, text, told) => {
    expect(toldEvents(text, published)).toContain(told)
  })

  test('a participle in passing tells no release', () => {
    expect(toldActs('The figure stands in a report released by the Stockholm International Peace Research Institute.')).toEqual([])
  })
})

describe('what is ordered, and what "it" is', () => {
  test.each([
    ['by those who tell of the order', 'The Colombian army said an order had been given to withdraw its troops from Caqueta.', 'RETREAT planned: Colombian army > Caqueta'],
    ['by those who tell of it behind', 'An order has been signed to begin the withdrawal, the Sudanese army said.', 'RETREAT planned: Sudanese army > nobody'],
    ['what the sentence before names', 'The withdrawal was put off twice. Israel will start it on Friday.', 'RETREAT planned: Israel > nobody'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test.each([
    'The house is big. Israel will start it on Friday.',
    'The Colombian army said an order had been given to eat.',
    'The withdrawal was put off twice. Israel liked it on Friday.',
  ])('no act: %s', (text) => expect(toldActs(text)).toEqual([]))
})

describe('what is said of others and of oneself', () => {
  test.each([
    ['between commas', 'In return, Yasser Arafat said, Israel must withdraw from Hebron.', 'REQUEST occurred: Yasser Arafat > Israel'],
    ['in the passive', 'Germany was told by the United States that it must spend more on defence.', 'REQUEST occurred: United States > Germany'],
    ['as a ruling', 'The International Court of Justice ruled that Albania must pay Britain.', 'REQUEST occurred: International Court of Justice > Albania'],
    ['not accepted', 'Radovan Karadzic said that he did not accept the plan of the United Nations.', 'REJECT occurred: Radovan Karadzic > United Nations'],
    ['no longer respected', 'Iran said on Monday that it would no longer respect the limit.', 'REJECT occurred: Iran > nobody'],
    ['one’s own men', 'Gennady Tsypkalov said that his men would not leave Ukrainian buildings.', 'REJECT occurred: Gennady Tsypkalov > Ukraine'],
    ['not good', 'Kofi Annan said that the blockade of Israel was not helpful.', 'ACCUSE occurred: Kofi Annan > Israel'],
    ['of each other', 'Brazil and Argentina pledged to consult each other on nuclear matters.', 'AGREE occurred: Brazil > Argentina'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('a measure that the text itself announces is the measure, planned', () => {
    expect(toldActs('The European Union will impose sanctions on Belarus next week.')).toContain('SANCTION planned: European Union > Belarus')
  })
})

test('a protest concerns those that its demand concerns, not the place it is held at', () => {
  expect(toldActs('Thousands of Argentines rallied in Ushuaia on Friday to demand the return of the islands from Britain.')).toContain('PROTEST occurred: Argentina > United Kingdom')
})

test('a date that opens a sentence is of all its main clauses', () => {
  expect(toldEvents('In March 2006 Nigeria gave way, and Charles Taylor was arrested.', '2012-04-26')).toContain('COERCE occurred 2006-03: nobody > Charles Taylor')
})

describe('wrongs, demands and threats by other words', () => {
  test.each([
    ['a wrong foretold', 'Tariq Aziz said that the United States would break international law by attacking.', 'ACCUSE occurred: Tariq Aziz > United States'],
    ['a wrong striven for', 'Mikheil Saakashvili said that Russia wanted to start a war.', 'ACCUSE occurred: Mikheil Saakashvili > Russia'],
    ['what is kept by none', 'Richard Holbrooke said that Serbia had observed neither the truce nor the accord.', 'ACCUSE occurred: Richard Holbrooke > Serbia'],
    ['punishment', 'If Iraq went on, it would be punished, George Bush said.', 'THREATEN conditional: George W. Bush > Iraq'],
    ['a demand in the passive', 'The road to Berlin must be opened by the Soviet Union, Ernest Bevin demanded.', 'REQUEST occurred: Ernest Bevin'],
    ['a verb that a tagger takes for a noun', 'Norway signs treaties with Russia.', 'AGREE occurred: Norway > Russia'],
    ['a verb after a particle', 'Canada joined in and refused visas to six Russians.', 'SANCTION occurred: Canada > six Russians'],
    ['each of the other', 'Bashar al-Assad and Saad Hariri each blamed the other.', 'ACCUSE occurred: Bashar al-Assad > Saad Hariri'],
    ['a journey to say it', 'Anwar Sadat flew to Washington to appeal to Jimmy Carter for weapons.', 'REQUEST occurred: Anwar Sadat > Jimmy Carter'],
    ['captives told of by where they are', 'The Red Cross said that four Libyan officers were in custody.', 'COERCE occurred: nobody > four Libyan officers'],
    ['land taken', 'Israel seized control of the territories in the war of 1967.', 'ASSAULT occurred: Israel > territories'],
    ['only two', 'The only two African states on the Council condemned Portugal.', 'ACCUSE occurred: two African states > Portugal'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text).join('\n')).toContain(told)
  })

  test('a visit without a host is to where the article was written', () => {
    expect(toldActs('WARSAW, Poland (AP) -- Hans-Dietrich Genscher, ending a two-day visit, said that Germany would sign.')).toContain('CONSULT occurred: Hans-Dietrich Genscher > Warsaw')
  })

  test('ministers who meet on a day to come are to meet', () => {
    expect(toldEvents("The European Union's foreign ministers meet on Friday.", '2014-07-22')).toContainEqual(expect.stringMatching(/^CONSULT planned 2014-07-25/))
  })
})

describe('the day of what was said or done before', () => {
  test.each([
    ['the day it was said', 'John Kerry said on Monday that Syria had violated the truce.', 'ACCUSE occurred 2014-04-21: John Kerry > Syria'],
    ['the day it was told', 'Ban Ki-moon said on Monday that the two sides had agreed to a truce.', 'AGREE occurred 2014-04-21: '],
    ['earlier that day', 'Angela Merkel had received David Cameron that morning.', 'CONSULT occurred 2014-04-22: Angela Merkel > David Cameron'],
    ['not the end that it is to come before', 'On Monday Iran and Iraq committed themselves to a truce before the end of May.', 'AGREE occurred 2014-04-21: Iran'],
  ])('%s: %s', (_, text, told) => {
    expect(toldEvents(text).join('\n')).toContain(told)
  })
})
