import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ArticleView } from '@/model/views/page-views'
import { ArticleText } from './article-text'

const body = 'Trade grew. Swift said it would cut off some banks. Prices rose.\n\nNothing else.'
const start = body.indexOf('Swift')
const plan = { title: 'The agency to expel banks', label: 'Expels', quad: 'material-conflict', start, end: body.indexOf(' Prices') } as const
const article = { body, events: [], plans: [plan], mentions: [], dates: [], cut: [] } as unknown as ArticleView
const html = renderToStaticMarkup(<ArticleText article={article} />)

test('a plan without a day is named by its kind beside its sentence', () => {
  expect(html).toContain(`<a href="#s${start}" class="plain-link font-medium">Expels</a>`)
  expect(html).toContain('planned, no day named')
})

test('every stretch of the text tells where it begins and ends, so that any offset can be led to', () => {
  const stretches = [...html.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)].map(([, from, to]) => body.slice(Number(from), Number(to)))
  expect(stretches.join('')).toBe(body.replace('\n\n', ''))
  expect(stretches).toContain('Swift said it would cut off some banks.')
})
