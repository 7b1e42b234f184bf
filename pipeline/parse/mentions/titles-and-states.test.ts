import { describe, expect, test } from 'vitest'
import { mentionOf, tryParse } from '../try-parse'

describe('office and state before a name', () => {
  test.each([
    ['Kenyan Deputy President Amina Wekesa', 'Amina Wekesa', 'KEN', 'Deputy President'],
    ['Norwegian Defense Minister Solveig Brattli', 'Solveig Brattli', 'NOR', 'Defense Minister'],
    ['Peruvian ambassador Rosa Quispe', 'Rosa Quispe', 'PER', 'Ambassador'],
    ['EU special envoy Matteo Bellandi', 'Matteo Bellandi', 'EU', 'EU Special Envoy'],
    ['Pentagon spokesman Dale Whitcombe', 'Dale Whitcombe', 'USA', 'Pentagon Spokesman'],
    ['Thai army chief Somchai Prasert', 'Somchai Prasert', 'THA', 'Army Chief'],
    ['Bolivian opposition leader Ana Choque', 'Ana Choque', 'BOL', 'Opposition Leader'],
    ['Finnish Prime Minister Eero Kallio', 'Eero Kallio', 'FIN', 'Prime Minister'],
    ['Zambian King Mwanza', 'Mwanza', 'ZMB', 'King'],
    ['Mr. Kallio', 'Kallio', null, null],
    ['former Austrian president Otto Lindner', 'Otto Lindner', 'AUT', 'Former President'],
    ["Austria's former president Otto Lindner", 'Otto Lindner', 'AUT', 'Former President'],
    ["Austria's visiting president Otto Lindner", 'Otto Lindner', 'AUT', 'President'],
  ])('%s', (text, name, country, office) => {
    const mention = mentionOf(`On Monday, ${text} left for Oslo.`, text)
    expect([mention.kind, mention.name, mention.country]).toEqual(['person', name, country])
    expect(mention.office?.toLowerCase() ?? null).toBe(office?.toLowerCase() ?? null)
  })
})

describe('names of more than two words', () => {
  test.each([
    'Ursula von der Leyen', 'Ban Ki-moon', 'Abu Musab al-Zarqawi', 'Osama bin Laden', 'Luiz Inacio Lula da Silva', 'Charles de Gaulle', 'Jean-Claude Juncker', 'Recep Tayyip Erdogan', 'Mohamed ElBaradei', 'Thorvald O’Brien', 'John F. Kennedy', 'Mary McAleese', 'Jan Eliasson',
  ])('%s is one name', (name) => {
    const found = tryParse(`On Monday, ${name} arrived in Oslo.`, '2014-04-22').mentions.filter(({ kind }) => kind === 'person')
    expect(found.map(({ text }) => text)).toEqual([name])
  })

  test('a list of names is as many people', () => {
    const found = tryParse('Ilse Brandhof, Karm Zahra and Aino Lehtinen met in Oslo.').mentions.filter(({ kind }) => kind === 'person')
    expect(found.map(({ text }) => text)).toEqual(['Ilse Brandhof', 'Karm Zahra', 'Aino Lehtinen'])
  })

  test('a name ends before a verb, a date and a place', () => {
    for (const body of ['Ilse Brandhof Monday left Oslo.', 'Ilse Brandhof left Oslo Monday.', 'In Oslo, Ilse Brandhof spoke.']) {
      expect(tryParse(body).mentions.filter(({ kind }) => kind === 'person').map(({ text }) => text)).toEqual(['Ilse Brandhof'])
    }
  })
})

describe('organisations by the nouns in their names', () => {
  test.each([
    ['The Ministry of Defense of Chile replied.', 'Ministry of Defense of Chile', 'CHL'],
    ['The Swedish Migration Agency replied.', 'Swedish Migration Agency', 'SWE'],
    ['The Central Bank of Kenya replied.', 'Central Bank of Kenya', 'KEN'],
    ['The Liberal Party of Honduras replied.', 'Liberal Party of Honduras', 'HND'],
    ['The Supreme Court ruled on Monday.', 'Supreme Court', null],
    ['The Norwegian Refugee Council replied.', 'Norwegian Refugee Council', 'NOR'],
    ['The International Criminal Court ruled on Monday.', 'International Criminal Court', null],
  ])('%s', (body, text, country) => {
    const mention = mentionOf(body, text)
    expect(mention.kind).toBe('organisation')
    if (country) expect(mention.country).toBe(country)
  })

  test('a body and its head are two', () => {
    const { mentions } = tryParse('The Norwegian Refugee Council and its head Jan Egeland left Juba.')
    expect(mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['Norwegian Refugee Council', 'Juba']))
    expect(mentions.find(({ text }) => /Egeland/.test(text))).toMatchObject({ kind: 'person', name: 'Jan Egeland' })
  })
})

describe('nationalities', () => {
  test.each([
    ['Kenyan troops left.', 'Kenyan', 'KEN'],
    ['The Dutch offer failed.', 'Dutch', 'NLD'],
    ['A South Korean ship sank.', 'South Korean', 'KOR'],
    ['The New Zealand navy came.', 'New Zealand', 'NZL'],
    ['An Ivorian envoy came.', 'Ivorian', 'CIV'],
    ['Emirati jets struck.', 'Emirati', 'ARE'],
    ['A Kosovo Albanian spoke.', 'Kosovo', 'XKX'],
  ])('%s', (body, text, country) => {
    const mention = tryParse(body).mentions.find((one) => one.text === text || one.text.includes(text))
    expect(mention?.country).toBe(country)
  })
})

describe('names of two meanings', () => {
  test.each<[string, string, string, string]>([
    ['the state of Georgia', 'Georgia recalled its ambassador from Moscow.', 'Georgia', 'GEO'],
    ['the republic of Chad', 'Chad expelled the envoy of Sudan.', 'Chad', 'TCD'],
    ['Turkey, where it acts', 'Turkey expelled the envoy.', 'Turkey', 'TUR'],
    ['Niger, not Nigeria', 'Niger closed the border.', 'Niger', 'NER'],
    ['the two Koreas', 'North Korea and South Korea met.', 'South Korea', 'KOR'],
    ['Guinea, not Papua New Guinea', 'Papua New Guinea signed.', 'Papua New Guinea', 'PNG'],
  ])('%s: %s', (_, body, text, country) => {
    expect(mentionOf(body, text).country).toBe(country)
  })
})

test('offsets are those of the text, whatever signs stand before', () => {
  const body = '🙂 “Ça va,” said Ivica Dačić — in Zürich.'
  for (const { start, end, text } of tryParse(body).mentions) expect(body.slice(start, end)).toBe(text)
  expect(tryParse(body).mentions.map(({ text }) => text)).toEqual(expect.arrayContaining(['Ivica Dačić', 'Zürich']))
})
