import { describe, expect, it } from 'vitest'
import { mentionOf, tryParse } from '../try-parse'

describe('descriptions', () => {
  it.each([
    ['Russian troops crossed the border.', 'Russian troops', 'group', 'Russian troops', 'RUS'],
    ['The masked gunmen seized the town hall.', 'The masked gunmen', 'group', 'masked gunmen', null],
    ['Police fired tear gas.', 'Police', 'group', 'Police', null],
    ['The Iraqi government protested.', 'The Iraqi government', 'country', 'Iraq', 'IRQ'],
    ['The government of Iraq protested.', 'The government of Iraq', 'organisation', 'government of Iraq', 'IRQ'],
    ['Two Israeli soldiers were hurt.', 'Two Israeli soldiers', 'group', 'Two Israeli soldiers', 'ISR'],
    ['Pro-Russian separatists held the airport.', 'Pro-Russian separatists', 'group', 'Pro-Russian separatists', null],
    ['A suicide bomber attacked the convoy.', 'A suicide bomber', 'person', 'suicide bomber', null],
    ['The Lebanese army moved south.', 'The Lebanese army', 'organisation', 'Lebanese army', 'LBN'],
    ['U.N. inspectors left.', 'U.N. inspectors', 'group', 'U.N. inspectors', 'UN'],
    ['Iran gave the rebels money.', 'the rebels', 'group', 'rebels', null],
    ['Rebels shot down a helicopter.', 'a helicopter', 'organisation', 'helicopter', null],
    ['A column of olive-green trucks left the camp.', 'A column of olive-green trucks', 'organisation', 'column of olive-green trucks', null],
    ['Rebels attacked an army camp.', 'an army camp', 'place', 'army camp', null],
  ])('reads who it is in %s', (body, text, kind, name, country) => {
    const mention = mentionOf(body, text)
    expect([mention.kind, mention.name, mention.country, mention.actor === null || mention.actor === 'iraq']).toEqual([kind, name, country, true])
  })

  it.each([
    ['The Russian foreign minister arrived.', 'The Russian foreign minister', '2014-04-22', 'sergei-lavrov'],
    ['The top US diplomat arrived.', 'The top US diplomat', '2014-04-22', 'john-kerry'],
    ["France's president arrived.", "France's president", '1998-03-01', 'jacques-chirac'],
    ['The president of Ukraine arrived.', 'The president of Ukraine', '2015-02-12', 'petro-poroshenko'],
    ['The British foreign secretary arrived.', 'The British foreign secretary', '1998-03-01', 'robin-cook'],
  ])('knows the holder of the office on the day: %s', (body, text, day, actor) => expect(mentionOf(body, text, day).actor).toBe(actor))

  it('gives the whole of "Israel\'s top official" and the state in it', () => {
    const { mentions } = tryParse("Israel's top official for ports spoke.")
    expect(mentions.map((mention) => [mention.text, mention.kind])).toEqual([["Israel's top official", 'person'], ['Israel', 'country']])
  })

  it('takes the Obama administration for a body of his state', () => {
    expect(mentionOf('The Obama administration protested.', 'The Obama administration')).toMatchObject({ kind: 'organisation', country: 'USA' })
  })
})

describe('what is nobody', () => {
  it.each([
    ['He kept his head in front of the crowd of chairs.', /head|front|chairs/],
    ['They want truth and justice in general.', /justice|general/],
    ['On Monday in March the talks ended at 10 a.m. GMT.', /Monday|March|GMT/],
    ['It sold 84 MW and two XRKs.', /MW|XRK/],
    ['Phase two of Operation Desert Storm began.', /Phase|Operation|Storm/],
    ['It is clear that talks failed.', /^It$/],
    ['A column of smoke rose, and he wrote a column of thirty lines.', /column/],
    ['Rep. Dan Burton, R-Ind., spoke.', /R-Ind/],
    ['"I’m tired," nobody said.', /I’m/],
  ])('finds nobody there: %s', (body, word) => {
    expect(tryParse(body).mentions.filter((mention) => word.test(mention.text)).map((mention) => mention.text)).toEqual([])
  })

  it('takes no people out of "people\'s republic"', () => {
    expect(tryParse("They spoke for a self-declared people's republic.").mentions.map(({ text }) => text)).not.toContain('a self-declared people')
  })

  it('keeps a verb of a list, and an adjective behind its noun, out of a phrase', () => {
    expect(tryParse('They kept the accord alive.').mentions.map(({ text }) => text)).toContain('the accord')
    expect(tryParse('They agreed to return the bridge, release hostages and withdraw.').mentions.map(({ text }) => text)).toContain('hostages')
  })

  it('finds nothing in an empty text', () => expect(tryParse('').mentions).toEqual([]))
  it('finds no names in a text in lower case', () => expect(tryParse('the weather was fine and the bread was cheap.').mentions).toEqual([]))
})
