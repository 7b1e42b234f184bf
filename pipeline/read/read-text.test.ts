import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const story = [
  'HAVANA, July 20 (Xinhua) -- Cuba and the United States restored diplomatic relations on Monday, and the Cuban flag was raised over the embassy in Washington.',
  'Foreign Minister Bruno Rodriguez led the Cuban delegation at the ceremony, the first of its kind in 54 years.',
  'He met Secretary of State John Kerry at the State Department later in the day.',
]
const saved = (tail: string[]) => ['Cuba and US restore relations', 'Updated: 2015-07-20 22:14', '(Xinhua)', '|', '||||', ...story, ...tail].join('\n')

describe('a page saved as text', () => {
  const article = readText(saved(['- Storm closes two airports', '- Team wins the cup', '- Gunmen attack a convoy', 'Most Viewed', "Editor's Picks", 'Why do pandas sleep so long?', 'A city of bridges |']))

  it('has the story as body, and nothing over or under it', () => {
    expect(article.body).toBe(story.join('\n'))
  })

  it('has title, date as stated, agency and dateline read from its head', () => {
    expect(article).toMatchObject({
      title: 'Cuba and US restore relations', publishedAt: '2015-07-20T22:14', publishedOn: '2015-07-20', publishedBasis: { source: 'text', quote: 'Updated: 2015-07-20 22:14' },
      agency: 'Xinhua', outlet: null, dateline: { place: 'Havana', date: '2015-07-20' }, language: 'en',
    })
  })

  it('keeps the rest with a reason', () => {
    expect(article.cut.map(({ reason }) => reason)).toEqual(['date line', 'agency line', 'bars of a table', 'headline of another story', 'heading of other stories', 'headline of another story'])
    expect(article.cut.map(({ text }) => text).join('\n')).toContain('Gunmen attack a convoy')
  })

  it('loses sharing words and advertisements within the story too', () => {
    const lines = [story[0], 'Advertisement', story[1], 'Read more: A city of bridges', story[2]]
    expect(readText(['Cuba and US restore relations', 'By Jane Roe', ...lines].join('\n'))).toMatchObject({ body: story.join('\n'), byline: 'Jane Roe' })
  })

  it('keeps blank lines between paragraphs and short sentences at the end', () => {
    const end = 'He left at noon.'
    expect(readText(['Updated: 2015-07-20', ...story, end, 'Related stories', 'Storm closes two airports'].join('\n\n')).body).toBe([...story, end].join('\n\n'))
  })

  it('is a page by its given title too', () => {
    expect(readText(`Cuba and US restore relations\n\n${story.join('\n')}`, { title: 'Cuba and US restore relations' }).body).toBe(story.join('\n'))
  })
})

describe('a plain text', () => {
  it.each([
    ['blank lines before it and a dateline alone', '\n\nNAIROBI, Kenya (AP) _\n\nThe two presidents met on Tuesday and agreed to reopen the border.\n\nTrade resumed at once.\n'],
    ['typewriter quotation marks', '\nThe envoy said ``we are ready to talk\'\' and left for Geneva.  He gave no date .\n\n'],
    ['carriage returns and tabs', 'The ministers met in Oslo on Monday.\r\n\r\n\tThey agreed on nothing.\r\n'],
    ['lines broken in the middle of sentences', 'The ministers met in Oslo\non Monday and agreed\nto meet again in\nStockholm in May.\n'],
    ['a list of terms at its end', 'The two sides agreed to three steps.\n- Withdraw heavy weapons;\n- Exchange all prisoners;\n- Open the road to the port.'],
    ['a headline over it and nothing else', 'Ministers meet in Oslo\n\nThe ministers met in Oslo on Monday.\nThey agreed to meet again.'],
    ['a single sentence', 'Norway recognises the new government.'],
    ['words and no sentence', 'Oslo'],
    ['nothing', ''],
  ])('with %s stays as it is, unit for unit', (_, text) => {
    const { body, cut } = readText(text)
    expect(body).toBe(text)
    expect(cut).toEqual([])
  })
})

const seed = path.resolve('../shared/seed')
const files = fs.existsSync(seed) ? fs.readdirSync(seed).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(files.length === 0)('the seed (skipped where ../shared/seed is absent)', () => {
  it('gives eight paragraphs, its date without a zone, agency and place, and no headline of its tail', () => {
    const article = readText(fs.readFileSync(path.join(seed, files[0] ?? ''), 'utf8'))
    expect(article).toMatchObject({ publishedAt: '2014-04-22T13:39', agency: 'Xinhua', outlet: null, dateline: { place: 'Washington', date: null } })
    expect(article.body.split('\n')).toHaveLength(8)
    expect(article.body).not.toMatch(/Gaza|Tesla|Egg Roll/)
  })
})

describe('a page with the name of its paper over it', () => {
  const story = 'The foreign ministers of Serbia and Kosovo met in Brussels on Friday, officials of both sides said.\n\nThey agreed to meet again in May, when the mayors of the north are heard.'
  it('gives outlet, day, title and byline', () => {
    expect(readText(`Alpine Daily\nFriday, 19 April 2013\n\nTalks on Kosovo begin\n\nFrom Jane Roe in Brussels\n\n${story}\n\n(c) 2013 Alpine Daily. Not for resale.\n`)).toMatchObject({ outlet: 'Alpine Daily', publishedOn: '2013-04-19', title: 'Talks on Kosovo begin', body: story })
  })
  it('gives them where the name of a paper stands right over the headline', () => {
    expect(readText(`Capital Observer\nTalks on Kosovo begin\nFriday, 19 April 2013\n\n${story}`)).toMatchObject({ outlet: 'Capital Observer', title: 'Talks on Kosovo begin', body: story })
  })
  it('gives no outlet where the headline stands first', () => {
    expect(readText(`Talks on Kosovo begin\nFriday, 19 April 2013\n\n${story}`)).toMatchObject({ outlet: null, title: 'Talks on Kosovo begin', body: story })
  })
  it('keeps a link right above the headings of other stories out of the body', () => {
    expect(readText(`Talks on Kosovo begin\nUpdated: 2013-04-19 10:00\n${story}\nHow to watch the eclipse |\nToday's Top News\nStorm closes two airports\nBank raises rates again\n`).body).toBe(story)
  })
})
