import { describe, expect, it } from 'vitest'
import { readHtml } from '../read-html'

const story = '<p>The foreign ministers of Serbia and Kosovo met in Brussels under the mediation of the European Union, officials of both sides said.</p>'.repeat(3)
const read = (title: string, body: string, head = '') => {
  const article = readHtml(`<html lang="en"><head><title>${title}</title>${head}</head><body>${body}${story}</body></html>`)
  return [article.title, article.outlet]
}

describe('a title and the outlet at its end', () => {
  it('are told apart where a link home bears the name, as text or as a picture', () => {
    expect(read('Talks on Kosovo begin – Alpine Daily', '<a href="/en">Alpine Daily</a><h1>Talks on Kosovo begin</h1>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
    expect(read('Talks on Kosovo begin - Alpine Daily', '<a href="/"><img src="a.gif" alt="Alpine Daily"></a><font size="5"><b>Talks on Kosovo begin</b></font>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
  })

  it('are told apart where the page claims its rights under the name', () => {
    expect(read('Talks on Kosovo begin - Alpine Daily', '<h1>Talks on Kosovo begin</h1>', '').at(1)).toBeNull()
    expect(read('Talks on Kosovo begin - Alpine Daily', '<h1>Talks on Kosovo begin</h1><p>© 2013 Alpine Daily</p>').at(1)).toBe('Alpine Daily')
  })

  it('are told apart where the name stands first, with sections between', () => {
    expect(read('Alpine Daily | World | Talks on Kosovo begin', '<a href="/"><img src="a.gif" alt="Alpine Daily"></a><div class="sh">Talks on Kosovo begin</div>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
    expect(read('Alpine Daily: Talks on Kosovo begin', '<a href="/">Alpine Daily</a><h2>Talks on Kosovo begin</h2>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
    expect(read('Kosovo: talks in Brussels begin', '<a href="/">Alpine Daily</a><h2>Kosovo: talks in Brussels begin</h2>')).toEqual(['Kosovo: talks in Brussels begin', null])
  })

  it('are stated by microdata', () => {
    expect(read('Talks on Kosovo begin', '<span itemprop="publisher" itemscope><meta itemprop="name" content="Alpine Daily"></span><h1>Talks on Kosovo begin</h1>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
  })

  it('are not the site’s name that stands as the only h1', () => {
    expect(read('Talks on Kosovo begin « Alpine Daily', '<h1><a href="/">Alpine Daily</a></h1><h2>Talks on Kosovo begin</h2>', '<meta property="og:site_name" content="Alpine Daily">')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
  })

  it('are told apart where the title element is the name alone', () => {
    expect(read('Alpine Daily', '<h1>Alpine Daily</h1><h2>Talks on Kosovo begin</h2>', '<meta property="og:site_name" content="Alpine Daily">')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
    expect(read('Alpine Daily', '<h1><a href="/">Alpine Daily</a></h1><h1>Talks on Kosovo begin</h1>')).toEqual(['Talks on Kosovo begin', 'Alpine Daily'])
  })

  it('stay whole where the dash is the headline’s own', () => {
    expect(read('Deal in Brussels - what it means for Kosovo', '<p>Front</p>')).toEqual(['Deal in Brussels - what it means for Kosovo', null])
  })
})
