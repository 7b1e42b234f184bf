import { expect, test } from 'vitest'
import { parseViews, withoutView, withView } from './saved-views'

const one = { name: 'Crimea', address: '/?country=UKR&from=2014-02&to=2014-05' }

test('views come back as they were kept, and nonsense is no view', () => {
  expect(parseViews(JSON.stringify([one]))).toEqual([one])
  for (const text of [null, '', '{', '{}', '[{"name":"x"}]', '[{"name":"x","address":"https://elsewhere.example"}]']) expect(parseViews(text)).toEqual([])
})

test('a view of the same name takes the place of the one before, the newest first', () => {
  const views = withView(withView([one], { name: 'All', address: '/' }), { ...one, address: '/?country=RUS' })
  expect(views).toEqual([{ name: 'Crimea', address: '/?country=RUS' }, { name: 'All', address: '/' }])
  expect(withoutView(views, 'Crimea')).toEqual([{ name: 'All', address: '/' }])
})
