import { describe, expect, test } from 'vitest'
import { tryParse } from '../try-parse'

function quotes(body: string) {
  const { quotations, mentions, article } = tryParse(body)
  return quotations.map(({ start, end, speaker }) => `${speaker === null ? 'nobody' : (mentions[speaker]?.name ?? 'nobody')}: ${article.body.slice(start, end)}`)
}

describe('who says what stands between marks', () => {
  test.each([
    ['a verb of speech before the name', '"We will wait," replied John Kerry.', 'John Kerry: We will wait,'],
    ['a verb of speech with a listener', '"We will wait," John Kerry told Sergei Lavrov.', 'John Kerry: We will wait,'],
    ['a verb of speech with a time', '"We will wait," John Kerry said on Monday in Rome.', 'John Kerry: We will wait,'],
    ['a pronoun', 'John Kerry left Rome. "We will wait," he said.', 'John Kerry: We will wait,'],
    ['an office alone', '"We will wait," the Russian foreign minister said.', 'Sergei Lavrov: We will wait,'],
    ['a spokeswoman behind the words', '"We will wait," said Jen Psaki, a spokeswoman for the State Department.', 'Jen Psaki: We will wait,'],
    ['a body', '"We will wait," the European Union said in a statement.', 'European Union: We will wait,'],
    ['a state', '"We will wait," Russia said.', 'Russia: We will wait,'],
    ['a colon', 'John Kerry told reporters: "We will wait."', 'John Kerry: We will wait.'],
    ['"according to"', 'The truce is "dead and buried," according to Sergei Lavrov.', 'Sergei Lavrov: dead and buried,'],
    ['marks of other tongues', 'John Kerry said: «We will wait».', 'John Kerry: We will wait'],
  ])('is told by %s: %s', (_, body, line) => {
    expect(quotes(body)).toContain(line)
  })

  test.each([
    ['the listener', '"We will wait," John Kerry told Sergei Lavrov.', /^Sergei Lavrov: We will wait/],
    ['the one spoken of', '"Sergei Lavrov is wrong," John Kerry said.', /^Sergei Lavrov: Sergei/],
    ['the next speaker', '"We will wait," John Kerry said. "We will not," Sergei Lavrov replied.', /^Sergei Lavrov: We will wait/],
    ['the first speaker, of the second’s words', '"We will wait," John Kerry said. "We will not," Sergei Lavrov replied.', /^John Kerry: We will not/],
  ])('is not %s: %s', (_, body, wrong) => {
    expect(quotes(body).filter((line) => wrong.test(line))).toEqual([])
  })
})

describe('what is no quotation', () => {
  test.each([
    ['the genitive', 'Kerry’s talks and the ministers’ dinner took place in Rome.'],
    ['feet and inches', 'The fence is 6\'2" high in Rome.'],
    ['a year', 'In \'68 and \'89 crowds filled the square in Prague.'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(tryParse(body).quotations).toEqual([])
  })

  test('marks of one paragraph do not reach into the next', () => {
    const lines = quotes('"We will wait, John Kerry said in Rome.\n\nSergei Lavrov left. "We will not," he said.')
    expect(lines.some((line) => line.includes('\n\n'))).toBe(false)
  })
})

describe('what is said without marks', () => {
  test.each([
    ['John Kerry said that time was short.', 'John Kerry: time was short'],
    ['John Kerry said on Monday that time was short.', 'John Kerry: time was short'],
    ['Time was short, John Kerry said.', 'John Kerry: Time was short'],
    ['John Kerry insisted that time was short.', 'John Kerry: time was short'],
    ['The State Department announced that time was short.', 'State Department: time was short'],
  ])('%s', (body, line) => {
    expect(quotes(body)).toContain(line)
  })

  test.each([
    ['hoping', 'John Kerry hoped for peace.'],
    ['a plan', 'John Kerry planned to leave.'],
    ['a speech', 'John Kerry gave a speech in Rome.'],
  ])('is nothing in %s: %s', (_, body) => {
    expect(quotes(body)).toEqual([])
  })
})
