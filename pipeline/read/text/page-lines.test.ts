import { describe, expect, test } from 'vitest'
import { cutPage, joinNeighbours } from './cut-page'
import { pageLines } from './page-lines'
import { tailStart } from './tail-start'

const prose = 'The foreign ministers of Serbia and Kosovo met in Brussels on Friday, officials said.'
const tailOf = (lines: string[]) => {
  const all = pageLines(lines.join('\n'))
  const { start, sure } = tailStart(all)
  return { tail: all.slice(start).map(({ text }) => text), sure }
}

describe('a line of a page', () => {
  test.each([
    ['a sentence', prose, true],
    ['a sentence that a quotation ends', '“We shall meet again in May,” the mediator said to them.”', true],
    ['twenty words and more that no sign ends', 'The foreign ministers of Serbia and Kosovo met in Brussels on Friday and agreed to meet again in May when mayors', true],
    ['a dateline', 'BRUSSELS, April 19 (AFP) --', true],
    ['a headline', 'Talks on Kosovo begin in Brussels this Friday', false],
    ['a headline that asks', 'Will Serbia and Kosovo meet again in May?', false],
    ['a short sentence', 'He left.', false],
    ['a line of the page’s own', 'Share this article with your friends.', false],
    ['a link with a bullet', '- Storm closes two airports in the north', false],
  ])('%s is running text: %s', (_, line, isProse) => {
    expect(pageLines(line)[0]?.prose ?? false).toBe(isProse)
  })

  test.each([
    ['- Storm closes two airports', true],
    ['» Storm closes two airports', true],
    ['Storm closes two airports |', true],
    ['- Withdraw heavy weapons;', false],
    ['- They agreed to withdraw.', false],
    ['Storm closes two airports', false],
  ])('%s is an item of a list of links: %s', (line, listItem) => {
    expect(pageLines(line)[0]?.listItem).toBe(listItem)
  })

  test('stands where it is in the text, and empty ones are left out', () => {
    const text = '\n  One line.  \r\n\r\n\tAnother 🙂 line.\n'
    const lines = pageLines(text)
    expect(lines.map((line) => line.text)).toEqual(['One line.', 'Another 🙂 line.'])
    for (const { start, end, text: line } of lines) expect(text.slice(start, end).trim()).toBe(line)
  })
})

describe('the tail of a page', () => {
  test.each([
    ['at a heading of other stories', [prose, 'Most Viewed', 'Storm closes two airports', 'Bank raises rates'], ['Most Viewed', 'Storm closes two airports', 'Bank raises rates'], true],
    ['at three links in a row', [prose, '- Storm closes two airports', '- Bank raises rates', '- Team wins the cup'], ['- Storm closes two airports', '- Bank raises rates', '- Team wins the cup'], true],
    ['unsurely at a list that the story announces', ['The ministers agreed in Brussels on Friday on three things:', '- Withdrawal of heavy guns', '- Exchange of prisoners', '- Return of the mayors'], ['- Withdrawal of heavy guns', '- Exchange of prisoners', '- Return of the mayors'], false],
    ['unsurely at a list whose items begin small', [prose, '- withdrawal of heavy guns', '- exchange of prisoners', '- return of the mayors'], ['- withdrawal of heavy guns', '- exchange of prisoners', '- return of the mayors'], false],
    ['at a link to another story', [prose, 'Read more: Storm closes two airports'], ['Read more: Storm closes two airports'], true],
    ['at what readers wrote under their names', [prose, 'Comments (2)', 'northernlad: They should have met in May already.', 'Marguerite: They never will meet again, mark my words.'], ['Comments (2)', 'northernlad: They should have met in May already.', 'Marguerite: They never will meet again, mark my words.'], true],
    ['with the links right above a heading', [prose, 'A city of bridges |', 'Most Viewed', 'Storm closes two airports'], ['A city of bridges |', 'Most Viewed', 'Storm closes two airports'], true],
    ['after the last running text', [prose, 'Storm closes two airports'], ['Storm closes two airports'], false],
    ['not before a short sentence that belongs to the story', [prose, 'He left at noon.', 'Storm closes two airports'], ['Storm closes two airports'], false],
    ['not at a heading within the story', [prose, 'Related stories', prose, prose, prose], [], false],
    ['nowhere in a story alone', [prose, prose], [], false],
    ['nowhere where nothing runs', ['Storm closes two airports', 'Most Viewed'], [], false],
  ])('begins %s', (_, lines, tail, sure) => {
    expect(tailOf(lines)).toEqual({ tail, sure })
  })
})

describe('what is cut from a page', () => {
  test('goes by its reason, neighbours of one reason together', () => {
    expect(joinNeighbours([{ text: 'a', reason: 'one' }, { text: 'b', reason: 'one' }, { text: 'c', reason: 'two' }, { text: 'd', reason: 'one' }])).toEqual([{ text: 'a\nb', reason: 'one' }, { text: 'c', reason: 'two' }, { text: 'd', reason: 'one' }])
  })

  test('is nothing where the text is only a text, whatever it is titled', () => {
    const text = `Talks begin\n\n${prose}\n`
    expect(cutPage(text)).toEqual({ body: text, title: null, outlet: null, head: [], cut: [] })
    expect(cutPage(text, 'Another title').body).toBe(text)
  })

  test('is the title that is given, in whatever case and signs', () => {
    expect(cutPage(`TALKS BEGIN!\n\n${prose}\n`, 'Talks begin')).toMatchObject({ body: prose, title: 'TALKS BEGIN!' })
  })
})
