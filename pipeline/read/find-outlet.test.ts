import { expect, test } from 'vitest'
import { outletOf } from './find-outlet'

test.each([
  ['https://www.bbc.co.uk/news/world-europe-1', 'BBC News'],
  ['http://bbc.com/news', 'BBC News'],
  ['https://edition.cnn.com/2014/04/22/world', 'CNN'],
  ['http://usa.chinadaily.com.cn/world/1.htm', 'China Daily'],
  ['http://america.aljazeera.com/articles/1', 'Al Jazeera America'],
  ['http://www.aljazeera.com/news', 'Al Jazeera'],
  ['https://abcnews.go.com/International/1', 'ABC News'],
  ['https://APNEWS.com/article/1', 'AP News'],
])('%s is published by %s', (url, outlet) => {
  expect(outletOf(url)).toBe(outlet)
})

test.each([
  ['an address of no paper that is known', 'https://example.org/news'],
  ['a name that only ends as a domain does', 'https://notbbc.com/news'],
  ['a domain inside another', 'https://bbc.com.example.org/news'],
  ['the top domain alone', 'https://go.com/'],
  ['the path of another site', 'https://example.org/bbc.com'],
  ['no address', 'bbc.com'],
  ['nothing', null],
])('%s names no outlet', (_, url) => {
  expect(outletOf(url)).toBeNull()
})
