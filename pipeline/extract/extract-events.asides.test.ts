import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('a report between a subject and its verb', () => {
  test.each([
    ['Turkish troops, Greek officials told reporters, had shelled Cyprus on Sunday.', ['ASSAULT occurred: Turkish troops > Cyprus']],
    ['Norway, its prime minister said on Monday, expelled three Russian diplomats.', ['SANCTION occurred: Norway > three Russian diplomats']],
    ['The Belgian foreign minister, Didier Reynders, said France had recalled its ambassador from Turkey.', ['SANCTION occurred: France > Turkey']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })

  test('names who says it', () => {
    expect(toldEvents('Norway, President Vladimir Putin said, had expelled a Russian diplomat.')).toEqual(['SANCTION occurred undated: Norway > Russian diplomat, said by Vladimir Putin'])
  })
})

describe('a subject that counts nobody', () => {
  test.each([
    'No Turkish official called on the rebels to lay down their arms.',
    'Not one Russian minister, he said, had condemned the attack on the Georgian convoy.',
    'None of the ministers met the Iranian envoy on Monday.',
  ])('%s', (text) => {
    expect(toldActs(text).filter((line) => line.includes('occurred'))).toEqual([])
  })
})

test('to recognise nobody is a refusal', () => expect(toldActs('Neither France nor Germany recognised the Libyan government.')).toEqual(['REJECT occurred: France & Germany > Libya']))

describe('words that only stress or report', () => {
  test.each([
    ['The treaty itself was signed by Peru and Chile in Lima on Friday.', ['AGREE occurred: Peru > Chile']],
    ['The treaty with Chile will be ratified on Friday, the Peruvian foreign minister assured reporters.', ['AGREE planned: nobody > Chile']],
    ['Brussels accused Moscow of lying.', ['ACCUSE occurred: European Union > Russia']],
    ['The European foreign ministers gathered in Brussels, and Lithuania accused Belarus of lying.', ['ACCUSE occurred: Lithuania > Belarus']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

describe('a long article that hardly speaks of international affairs', () => {
  const village = 'The village fair opened on Saturday. Anna Weber sold honey at the first stall. Her neighbour praised the cakes. Rain threatened the tents at noon. The brass band played until five. Children begged for more rides. Everybody went home wet. The cook counted the plates. Two dogs slept under a bench. The tents come down on Monday.'

  test('gives no event', () => expect(toldActs(`${village} The committee asked the county for a bigger field and accused a builder of delays.`)).toEqual([]))
  test('still gives an act between two states', () => expect(toldActs(`${village} On the radio it was said that Poland had expelled the Belarusian ambassador.`)).toEqual(['SANCTION occurred: Poland > Belarusian ambassador']))
})
