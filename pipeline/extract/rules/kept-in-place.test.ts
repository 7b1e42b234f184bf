import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what is to stay although its end is demanded is a refusal', () => {
  test.each([
    ['Iraq demanded on Monday that Turkey close its base near Mosul. The base will stay, Recep Tayyip Erdogan replied.', 'REJECT occurred: Recep Tayyip Erdoğan > Iraq'],
    ['Russia demanded that Poland remove the missiles. Donald Tusk said the missiles would remain in Poland.', 'REJECT occurred: Donald Tusk > Russia'],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test.each([
    ['nobody demands its end', 'Iraq visited the base of Turkey near Mosul. The base will stay, Recep Tayyip Erdogan said.'],
    ['it will stay as something', 'Iraq demanded that Turkey lower its prices. Prices will stay high, Recep Tayyip Erdogan said.'],
    ['it will not stay', 'Iraq demanded that Turkey close its base near Mosul. The base will not stay, Recep Tayyip Erdogan said.'],
    ['nobody says so', 'Iraq demanded that Turkey close its base near Mosul. The base will stay.'],
  ])('none where %s', (_, text) => {
    expect(toldActs(text).filter((act) => act.startsWith('REJECT'))).toEqual([])
  })
})
