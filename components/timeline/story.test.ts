import { describe, expect, it } from 'vitest'
import { parseStory, stepFrom, storyFragment, withNote, withoutStep, withStep } from './story'

const story = { title: 'How Geneva came about & failed', steps: [{ event: 'a1', note: 'The call: "we agree" #1' }, { event: 'b2', note: '' }, { event: 'c3', note: 'Línea' }] }

describe('a story', () => {
  it('comes back from its address as it went', () => {
    expect(parseStory(storyFragment(story))).toEqual(story)
    expect(parseStory(storyFragment({ title: '', steps: [] }))).toEqual({ title: '', steps: [] })
  })

  it('is none where the fragment is of something else', () => {
    for (const fragment of ['', '#main', '#step=a1&note=x']) expect(parseStory(fragment)).toBeNull()
  })

  it('takes no step that is no event, and a note only for the step before it', () => {
    expect(parseStory('#story=x&note=lost&step=<b>&step=a1&note=kept&step=')).toEqual({ title: 'x', steps: [{ event: 'a1', note: 'kept' }] })
  })

  it('gains and loses steps, each event once', () => {
    expect(withStep(story, 'd4').steps.at(-1)).toEqual({ event: 'd4', note: '' })
    expect(withStep(story, 'b2')).toBe(story)
    expect(withoutStep(story, 'b2').steps.map(({ event }) => event)).toEqual(['a1', 'c3'])
    expect(withNote(story, 'b2', 'why').steps[1]).toEqual({ event: 'b2', note: 'why' })
  })

  it('is stepped through from the event that is open, and begins at its first', () => {
    expect(stepFrom(story, null, 1)).toBe('a1')
    expect(stepFrom(story, 'elsewhere', -1)).toBe('a1')
    expect(stepFrom(story, 'a1', 1)).toBe('b2')
    expect(stepFrom(story, 'a1', -1)).toBeNull()
    expect(stepFrom(story, 'c3', 1)).toBeNull()
  })
})
