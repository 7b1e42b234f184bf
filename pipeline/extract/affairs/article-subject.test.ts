import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { articleSubject } from './article-subject'

const subjectOf = (text: string) => articleSubject(read(text).parsed).subject

describe('what an article is about', () => {
  test.each([
    ['sport', 'The striker scored twice in the semi-final. The coach praised his goalkeeper.'],
    ['business', 'Shares in the retailer fell after its quarterly profit missed forecasts. Investors blamed the chief executive.'],
    ['courts', 'The jury reached its verdict on Friday. The defendant, who had been on bail, wept in the courtroom.'],
    ['culture', 'The novelist reads from her new thriller. Critics praised the film made of her last one.'],
    ['nature', 'A telescope found the comet beyond the orbit of Mars. Astronomers named it after a river.'],
    ['domestic', 'Turnout in the referendum was high. Voters feared for their pensions, and the budget was debated until night.'],
    ['affairs', 'The two foreign ministers signed the treaty in Ljubljana. Troops leave the border in May.'],
  ])('is %s', (subject, text) => {
    expect(subjectOf(text)).toBe(subject)
  })

  test('is international affairs where nothing tells', () => {
    expect(subjectOf('They spoke for an hour and left.')).toBe('affairs')
  })

  test('is international affairs where a second state makes a vote or a trial one', () => {
    expect(subjectOf('Turnout in the referendum was high, said observers. Ukraine and Russia dispute the ballot, and the European Union rejects it.')).toBe('affairs')
  })

  test('is a game however many states play it', () => {
    expect(subjectOf('Germany beat Brazil 7-1 in the semi-final, and Argentina the Netherlands after extra time.')).toBe('sport')
  })
})
