import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { accountOf } from './account-of'
import { titleOf } from './title-of'

const titles = (text: string): string[] => {
  const { parsed, events } = read(text)
  return events.flatMap((event) => { const account = accountOf(event, parsed); return account ? [titleOf(account)] : [] })
}

describe('those who take part', () => {
  test('are parties, not the places told beside them', () => {
    const { parsed, events } = read('Kerry criticised Russia on Monday.')
    const place = { start: 0, end: 5, text: 'Kerry', kind: 'place' as const, actor: null, name: 'border', country: null, office: null, form: 'description' as const }
    const [event] = events
    if (!event) throw new Error('no event read')
    const beside = { ...event, participants: [...event.participants, { role: 'target' as const, mention: parsed.mentions.length }] }
    expect(accountOf(beside, { ...parsed, mentions: [...parsed.mentions, place] })?.participants.map(({ name }) => name)).not.toContain('border')
  })

  test('are a place where nobody else is named', () => {
    expect(titles('NATO bombed Belgrade on Monday.')).toEqual(['NATO bombs Belgrade'])
  })
})

describe('titles of what is read', () => {
  test.each([
    ['Kerry criticised Russia on Monday.', 'Kerry criticises Russia'],
    ['Kerry will meet Lavrov in Paris on Thursday.', 'Kerry and Lavrov to meet in Paris'],
    ['Egypt cut ties with Qatar on Monday.', 'Egypt cuts ties with Qatar'],
    ['The foreign ministers of Germany, France and Russia met in Paris on Monday.', 'Germany, France and Russia meet in Paris'],
    ['The foreign ministers of Germany met in Paris on Monday.', 'German foreign ministers meet in Paris'],
    ['Ten thousand people marched in Tbilisi on Monday against the plan.', 'Ten thousand people protest in Tbilisi'],
    ['The envoy helped with the last details at a meeting in Oslo on Monday.', 'Envoy gives aid'],
    ['Cuba opened an embassy in Washington on Monday.', 'Cuba opens an embassy in Washington'],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})
