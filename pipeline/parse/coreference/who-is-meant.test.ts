import { describe, expect, test } from 'vitest'
import { mentionOf, tryParse } from '../try-parse'

const nameOf = (body: string, text: string, nth = 0) => mentionOf(body, text, '2014-04-22', nth).name
const actorOf = (body: string, text: string, nth = 0) => mentionOf(body, text, '2014-04-22', nth).actor

describe('a pronoun means', () => {
  test.each([
    ['the subject before it', 'Angela Merkel flew to Kiev. She met nobody.', 'She', 'Angela Merkel'],
    ['the subject and not the object of one sex', 'Vladimir Putin called Petro Poroshenko. He made no promise.', 'He', 'Vladimir Putin'],
    ['the woman, where a man stands nearer', 'Angela Merkel met Vladimir Putin. She left at noon.', 'She', 'Angela Merkel'],
    ['who is named, and not a daughter', 'Russians left after talks with Angela Merkel, who spoke of Sergei Skripal and his daughter. She met nobody.', 'She', 'Angela Merkel'],
    ['the state', 'Turkey said it would answer.', 'it', 'Turkey'],
    ['the state’s own', 'Turkey withdrew its envoy.', 'its', 'Turkey'],
    ['the body', 'The European Union said it would wait.', 'it', 'European Union'],
    ['the crowd', 'Rebels left the town. They burned a bridge.', 'They', 'Rebels'],
    ['his own in one sentence', 'Barack Obama sent his envoy to Cairo.', 'his', 'Barack Obama'],
    ['the subject, whose state stands before the name', "Vladimir Putin waited. Turkey's Ahmet Davutoglu told Vladimir Putin that he was tired, said his office.", 'his', 'Ahmet Davutoğlu'],
    ['the one who tells of another', 'John Kerry spoke in Paris. Barack Obama would decide, he told reporters.', 'he', 'John Kerry'],
    ['the one who argues about another', 'John Kerry spoke in Paris. Barack Obama had not lied, he argued.', 'he', 'John Kerry'],
    ['the crowd, and not the press that is told', 'Rebels left the town. Barack Obama told reporters so. They burned a bridge.', 'They', 'Rebels'],
    ['no one whom his own quotation names', 'Barack Obama spoke in Paris. "We shall see what Mr Putin does," he said.', 'he', 'Barack Obama'],
    ['the one who tells of himself, where nobody spoke before', 'It rained in Paris. Barack Obama will fly to Rome, he announced.', 'he', 'Barack Obama'],
    ['the one whose reason it is', 'John Kerry spoke. Barack Obama declined because, he said, it rained.', 'he', 'Barack Obama'],
    ['the one who denies in the same breath', 'John Kerry spoke. Sergei Lavrov denied it: a court would decide, he said.', 'he', 'Sergei Lavrov'],
    ['the one of the sentence before, not of an older', 'Angela Merkel spoke. Federica Mogherini spoke. She smiled.', 'She', 'Federica Mogherini'],
  ])('%s: %s', (_, body, pronoun, name) => {
    expect(nameOf(body, pronoun)).toBe(name)
  })

  test.each([
    ['nobody of the other sex', 'Angela Merkel spoke. He smiled.', 'He'],
    ['no town', 'Rain fell in Oslo. She smiled.', 'She'],
    ['no body where a person is asked for', 'NATO met. He smiled.', 'He'],
  ])('%s: %s', (_, body, pronoun) => {
    expect(actorOf(body, pronoun)).toBeNull()
  })
})

describe('a last name means', () => {
  test.each([
    ['the one named in full before', 'Aino Lehtinen came. Lehtinen smiled.', 'Lehtinen', 'Aino Lehtinen'],
    ['with a title too', 'Aino Lehtinen came. Minister Lehtinen smiled.', 'Minister Lehtinen', 'Aino Lehtinen'],
    ['in another spelling', 'Sergei Lavrov came. Lavrow smiled.', 'Lavrow', 'Sergei Lavrov'],
  ])('%s: %s', (_, body, text, name) => {
    expect(tryParse(body).mentions.filter((one) => one.text === text).map((one) => one.name)).toEqual([name])
  })

  test('two people where two first names are given', () => {
    const { mentions } = tryParse('Mikko Lehtinen and Aino Lehtinen came.')
    expect(new Set(mentions.map(({ name }) => name))).toEqual(new Set(['Mikko Lehtinen', 'Aino Lehtinen']))
  })
})

describe('a description means', () => {
  test.each([
    ['the one beside it', 'Karm Zahra, the Maltese envoy, came.', 'the Maltese envoy', 'Karm Zahra'],
    ['the holder of the office', 'The German chancellor came.', 'The German chancellor', 'Angela Merkel'],
    ['the holder of the office of an owner', "Ukraine's acting president came.", "Ukraine's acting president", 'Oleksandr Turchynov'],
    ['the one named before', 'Prime Minister Eero Kallio came. The prime minister smiled.', 'The prime minister', 'Eero Kallio'],
    ['the group named before', 'Hezbollah denied it. The movement gave no reason.', 'The movement', 'Hezbollah'],
    ['the alliance named before', 'NATO met. The alliance gave no reason.', 'The alliance', 'NATO'],
  ])('%s: %s', (_, body, text, name) => {
    expect(nameOf(body, text)).toBe(name)
  })

  test.each([
    ['another where it is one of many', 'Prime Minister Eero Kallio came. A minister smiled.', 'A minister', 'Eero Kallio'],
    ['another where it is of another state', 'Finnish Minister Eero Kallio came. The Swedish minister smiled.', 'The Swedish minister', 'Eero Kallio'],
    ['another where it is a former one', 'President Petro Poroshenko came. A former president smiled.', 'A former president', 'Petro Poroshenko'],
  ])('%s: %s', (_, body, text, other) => {
    expect(nameOf(body, text)).not.toBe(other)
  })
})

describe('a number of people means', () => {
  test.each([
    ['John Kerry met Sergei Lavrov. The two diplomats smiled.', 'The two diplomats', ['john-kerry', 'sergei-lavrov']],
    ['Russia and Ukraine spoke. Both countries were pleased.', 'Both countries', ['russia', 'ukraine']],
    ['Angela Merkel, Francois Hollande and Vladimir Putin met. The three leaders smiled.', 'The three leaders', ['angela-merkel', 'francois-hollande', 'vladimir-putin']],
  ])('%s', (body, text, members) => {
    expect([...(mentionOf(body, text).members ?? [])].sort()).toEqual(members)
  })

  test('nobody in particular where fewer were named', () => {
    expect(mentionOf('John Kerry spoke. The three leaders smiled.', 'The three leaders').members ?? []).toEqual([])
  })
})

test('those who are such are nobody told of before, nor whom "they" means after', () => {
  expect(nameOf('Rebels left the town. France warned those who had burned it. They crossed a river.', 'those')).toBe('those who had burned it')
  expect(nameOf('Rebels left the town. France warned those who had burned it. They crossed a river.', 'They')).toBe('Rebels')
  expect(tryParse('Those related to oil hurt most.').mentions).toEqual([])
})

test('those in a place that act are some of those told of before, those in need are nobody', () => {
  expect(nameOf('France warned the separatists. Those in Luhansk shelled a town.', 'Those')).toBe('separatists')
  expect(tryParse('France warned the separatists. Those in need were fed.').mentions.map(({ text }) => text)).not.toContain('Those')
})
