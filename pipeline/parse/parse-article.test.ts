import { describe, expect, it } from 'vitest'
import { articleOf } from './article-of'
import { parseArticle } from './parse-article'

const parse = (body: string, publishedOn = '2014-04-22') => parseArticle(articleOf(body, publishedOn))

describe('parseArticle', () => {
  it('gives tokens whose text is exactly what the body holds at their offsets', () => {
    const { article, sentences } = parse('KIEV, April 22 (AP) _ ``We’re ready,\'\' Élodie said. The U.S.-led talks can’t wait… 🙂 Moscow agreed.')
    for (const token of sentences.flatMap((sentence) => sentence.tokens)) expect(article.body.slice(token.start, token.end)).toBe(token.text)
  })

  it('joins a title, a full name and a last name into one person with an office and a state', () => {
    const { mentions } = parse('Norwegian Fisheries Minister Aslaug Holmvik arrived in Tallinn on Monday. Holmvik told reporters that talks would follow.')
    const people = mentions.filter((mention) => mention.kind === 'person')
    expect(people.map(({ text, name, country, office }) => [text, name, country, office])).toEqual([
      ['Norwegian Fisheries Minister Aslaug Holmvik', 'Aslaug Holmvik', 'NOR', 'Fisheries Minister'],
      ['Holmvik', 'Aslaug Holmvik', 'NOR', 'Fisheries Minister'],
    ])
  })
})
