import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { EventType } from '@/model/plover'
import actNouns from '@/pipeline/lexicon/act-nouns.json'
import actVerbs from '@/pipeline/lexicon/act-verbs.json'
import nounClasses from '@/pipeline/lexicon/noun-classes.json'
import { verbFrames } from './lexicon'

const special = new Set(['land', 'party', 'person', 'body', 'place', 'partyOrPlace', 'thing', 'unpublished', 'none', 'named'])
const Frame = z.object({ type: z.enum(EventType.options), mode: z.string().min(1), label: z.string().regex(/^[A-Z]/) })

describe('the lexicon of acts', () => {
  test.each([['act-verbs.json', actVerbs], ['act-nouns.json', actNouns]])('%s gives each frame a type, a mode and a label', (_, frames) => {
    for (const frame of frames) expect(Frame.safeParse(frame).error, JSON.stringify(frame)).toBeUndefined()
  })

  test('names only classes of nouns that exist', () => {
    for (const frame of actVerbs) for (const name of [('object' in frame && frame.object) || []].flat()) expect(special.has(name) || name in nounClasses, name).toBe(true)
  })

  test('knows verbs for all sixteen types', () => {
    const types = new Set([...verbFrames.values()].flat().map((frame) => frame.type))
    expect([...types].sort()).toEqual([...EventType.options].sort())
  })
})
