import { describe, expect, it } from 'vitest'
import { readHtml } from '../read-html'

const paragraphs = ['The foreign ministers of Serbia and Kosovo met in Brussels under the mediation of the European Union, officials of both sides said.', 'They agreed to meet again in May, when the mayors of the four northern towns are to be heard, and to name officers of liaison.', 'The mediator praised their courage and asked both parliaments to vote without delay on the text that lies before them.']
const story = paragraphs.map((text) => `<p>${text}</p>`).join('')
const read = (head: string) => readHtml(`<html lang="en"><head><title>Talks on Kosovo begin</title></head><body>${head}${story}</body></html>`)

describe('what stands between the headline and the story', () => {
  it.each([
    ['a name with a date', '<h1>Talks on Kosovo begin</h1><div><span class="by">Jane Roe</span> <time datetime="2013-04-19T10:00">19 April 2013</time></div>', { byline: 'Jane Roe', publishedOn: '2013-04-19', agency: null }],
    ['a date with the minutes of reading', '<h1>Talks on Kosovo begin</h1><p>April 19, 2013 10:00 · 2 min read</p>', { byline: null, publishedOn: '2013-04-19', agency: null }],
    ['a person with an agency', '<h1>Talks on Kosovo begin</h1><p class="credit">Jane Roe, Alpenpost</p><p class="date">19 April 2013</p>', { byline: 'Jane Roe, Alpenpost', publishedOn: '2013-04-19', agency: 'Alpenpost' }],
    ['a headline in a font, as tables of the 2000s have it', '<table><tr><td><font size="5"><b>Talks on Kosovo begin</b></font></td></tr><tr><td><font size="2">Updated: 2013-04-19 10:00<br>(Alpenpost)</font></td></tr></table>', { byline: null, publishedOn: '2013-04-19', agency: 'Alpenpost' }],
  ])('%s is read and is no part of the body', (_, head, facts) => {
    expect(read(head)).toMatchObject({ ...facts, body: paragraphs.join('\n\n') })
  })

  it.each([
    ['a date above the headline', '<table><tr><td>Last Updated: Friday, 19 April 2013, 10:00 GMT</td></tr></table><div class="sh">Talks on Kosovo begin</div>', { publishedAt: '2013-04-19T10:00Z' }],
    ['a part marked as the source', '<h1>Talks on Kosovo begin</h1><div class="source">Alpenpost</div>', { agency: 'Alpenpost' }],
  ])('%s is read too', (_, head, facts) => {
    expect(read(head)).toMatchObject(facts)
  })

  it('is not a headline of another story with the day of that story', () => {
    expect(read('<h1>Talks on Kosovo begin</h1><p class="date">19 April 2013</p><aside class="related"><a href="/1">Talks on Kosovo fail</a> 2 May 2011</aside>').publishedOn).toBe('2013-04-19')
  })
})
