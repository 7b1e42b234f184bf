import { describe, expect, it } from 'vitest'
import { AliasIndex, foldText } from './alias-index'
import { firstNameSex, isFamilyFirst } from './first-names'
import { foldName } from './fold-name'
import { adjectiveOf, countryName, placeNamed, slugOf, strongNames } from './names'
import { knownNouns } from './nouns'
import { holderOf, knownPeople, officeOn, peopleBySurname, plainTitle } from './people'

const person = (slug: string) => {
  const found = knownPeople.find((known) => known.slug === slug)
  if (!found) throw new Error(slug)
  return found
}
const nameAt = (text: string) => strongNames.at(text, foldText(text), 0)

describe('foldName', () => {
  it.each([
    ['Lavrov', 'Lawrow'], ['Zelensky', 'Zelenskyy'], ['Zelensky', 'Zelenskiy'], ['Yanukovych', 'Yanukovich'], ['Hussein', 'Husayn'],
    ['Milošević', 'Milosevic'], ['al-Maliki', 'Maliki'], ['Poroschenko', 'Poroshenko'], ['Erdoğan', 'Erdogan'], ['Gorbachev', 'Gorbatschew'],
  ])('takes %s and %s for one', (a, b) => expect(foldName(a)).toBe(foldName(b)))

  it.each([['Ivanov', 'Ivanenko'], ['Kerry', 'Kelly'], ['Hollande', 'Holland'], ['Barak', 'Barzani'], ['Annan', 'Abbas']])('keeps %s and %s apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b))
  })
})

describe('foldText', () => {
  it('keeps the length of the text', () => {
    for (const text of ['İstanbul', 'Straße', 'ﬁve', '🙂 a', 'Õ’Neil']) expect(foldText(text)).toHaveLength(text.length)
  })
})

it('knows a country by one code, whichever list names it', () => {
  expect(nameAt('Kosovo')?.entry).toMatchObject({ type: 'country', code: 'XKX' })
})

describe('AliasIndex', () => {
  const index = new AliasIndex([{ name: 'New York', entry: 1 }, { name: 'New York Times', entry: 2 }, { name: 'US', entry: 3, exact: true }, { name: 'prime minister', entry: 4 }, { name: 'the South', entry: 5, near: 'Korea' }])
  const find = (text: string) => index.at(text, foldText(text), 0)
  it('gives the longest name that begins at an offset', () => expect(find('New York Times said')).toEqual({ entry: 2, end: 14 }))
  it('ends at a word', () => expect(find('New Yorkers')).toBeNull())
  it('asks for a capital where the name has one', () => expect(find('new york')).toBeNull())
  it('takes names in capitals', () => expect(find('NEW YORK')?.entry).toBe(1))
  it('takes short forms in their exact case only', () => expect([find('US forces')?.entry, find('us all')]).toEqual([3, null]))
  it('takes some names only where the text holds another word', () => expect([find('the South of Korea')?.entry, find('the South voted')]).toEqual([5, null]))
  it('takes common nouns in any case', () => expect(find('Prime Minister Novak')?.entry).toBe(4))
})

describe('people', () => {
  it('gives the office held on a date', () => {
    expect(officeOn(person('john-kerry'), '2014-04-21')?.title).toBe('Secretary of State')
    expect(officeOn(person('john-kerry'), '2012-01-01')).toBeNull()
    expect(officeOn(person('boris-yeltsin'), '2001-01-01', true)?.title).toBe('President')
  })
  it('counts the whole of a last month or year', () => {
    expect(officeOn(person('marie-harf'), '2015-06-20')?.title).toBe('State Department Deputy Spokeswoman')
  })
  it('gives the holder of an office by any of its titles', () => {
    expect(holderOf('USA', 'top diplomat', '2014-04-22')?.slug).toBe('john-kerry')
    expect(holderOf('GBR', 'foreign secretary', '1998-03-01')?.slug).toBe('robin-cook')
    expect(holderOf('CHN', 'prime minister', '2014-01-01')?.slug).toBe('li-keqiang')
    expect(holderOf('USA', 'president', null)).toBeNull()
  })
  it('finds a last name in another transliteration', () => expect(peopleBySurname('Lawrow').map((known) => known.slug)).toContain('sergei-lavrov'))
  it('has nobody twice', () => expect(new Set(knownPeople.map((known) => known.slug)).size).toBe(knownPeople.length))
  it('has terms that end after they begin', () => {
    for (const known of knownPeople) for (const office of known.offices) if (office.to) expect(`${known.name} ${office.to}` >= `${known.name} ${office.from.slice(0, office.to.length)}`).toBe(true)
  })
  it('has no two presidents of one state on one day', () => {
    const heads = knownPeople.flatMap((known) => known.offices.filter((office) => office.title === 'President').map((office) => ({ name: known.name, ...office })))
    for (const a of heads) for (const b of heads) if (a.country === b.country && a.name < b.name) expect(`${a.name}/${b.name}:${a.from < (b.to ?? '9999') && b.from < (a.to ?? '9999')}`).toMatch(/false$/)
  })
  it('brings titles to one form', () => {
    expect(plainTitle('Defence Minister')).toBe(plainTitle('Secretary of Defense'))
    expect(plainTitle('spokeswoman')).toBe(plainTitle('Press Secretary'))
  })
})

describe('names', () => {
  it.each([
    ['Russian Federation', 'russia'], ['the Ukraine', 'ukraine'], ['U.S.', 'united-states'], ['US', 'united-states'], ['Burma', 'myanmar'], ["Côte d'Ivoire", 'ivory-coast'], ['Zaire', 'zaire'],
    ['Soviet Union', 'soviet-union'], ['U.N.', 'united-nations'], ['Organization for Security and Co-operation in Europe', 'osce'], ['White House', 'white-house'],
    ['State Department', 'state-department'], ['European Union', 'european-union'], ['Hizbollah', 'hezbollah'], ['al Qaeda', 'al-qaida'], ['Oslo accords', 'oslo-accords-1993'],
  ])('knows %s as %s', (text, slug) => {
    const hit = nameAt(text)
    expect(hit && slugOf(hit.entry)).toBe(slug)
    expect(hit?.end).toBe(text.length)
  })
  it.each(['us', 'is', 'who', 'Georgetown'])('does not take %s for a country or body', (text) => expect(nameAt(text)).toBeNull())
  it('knows towns and regions', () => {
    expect(placeNamed('Geneva')).toMatchObject({ country: 'CHE' })
    expect(placeNamed('Mariupol')).toMatchObject({ country: 'UKR' })
    expect(placeNamed('Kyiv')).toMatchObject({ country: 'UKR', capital: true })
    expect(placeNamed('Nowhereville')).toBeNull()
  })
  it('gives names and adjectives by code', () => expect([countryName('PRK'), adjectiveOf('RUS'), countryName('XXX')]).toEqual(['North Korea', 'Russian', null]))
})

describe('nouns', () => {
  it.each([
    ['prime ministers met', 'people', 'prime ministers'], ['secretaries of state', 'people', 'secretaries of state'], ['spokeswomen', 'people', 'spokeswomen'], ['deputies', 'people', 'deputies'],
    ['Foreign Minister', 'role', 'foreign minister'], ['Gen. Novak', 'honorific', 'gen.'], ['ministry', 'body', 'ministry'], ['airport', 'site', 'airport'],
  ])('reads %s', (text, type, word) => expect(knownNouns.at(text, foldText(text), 0)?.entry).toMatchObject({ type, word }))
})

describe('first names', () => {
  it('tells whose they are', () => expect([firstNameSex('Angela'), firstNameSex('Sergei'), firstNameSex('Volkswagen')]).toEqual(['f', 'm', null]))
  it('knows family names that come first', () => expect([isFamilyFirst('Xi'), isFamilyFirst('Kerry')]).toEqual([true, false]))
})
