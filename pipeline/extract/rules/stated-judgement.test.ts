import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('stated judgement', () => {
  test.each([
    ['Sergei Lavrov called the Ukrainian government illegitimate.', ['ACCUSE occurred: Sergei Lavrov > Ukraine']],
    ['Barack Obama said the Russian annexation of Crimea was illegal.', ['ASSAULT occurred: Russia > Crimea', 'ACCUSE occurred: Barack Obama > Russia']],
    ["Angela Merkel said the release proved Iran's goodwill.", ['SUPPORT occurred: Angela Merkel > Iran']],
    ['Angela Merkel said the picture showed courage.', []],
    ['John Kerry spoke of a barbaric act.', ['ACCUSE occurred: John Kerry > nobody']],
    ['There was no justification for the Syrian raid, Angela Merkel said.', ['ACCUSE occurred: Angela Merkel > Syria']],
    ['Sergei Lavrov said on Monday that there was no need for new sanctions.', ['REJECT occurred: Sergei Lavrov > nobody']],
    ['"There is no alternative to the treaty," Vladimir Putin said.', ['SUPPORT occurred: Vladimir Putin > treaty']],
    ['"There is no alternative to the bus," Angela Merkel said.', []],
    ['There was no need for an umbrella, Angela Merkel said.', []],
    ['There was no need for new sanctions.', []],
    ['Iran called the proposal unacceptable.', ['REJECT occurred: Iran > nobody']],
    ['Samantha Power called it outrageous that Moscow should sponsor such a text while it flew planes to Mali.', ['ACCUSE occurred: Samantha Power > Russia']],
    ['Iran called the raid unacceptable.', ['ACCUSE occurred: Iran > nobody']],
    ['Angela Merkel described the agreement with Iran as historic.', ['SUPPORT occurred: Angela Merkel > Iran']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

test('whom a relative clause before the verb names is not judged', () => {
  expect(toldActs('Russia, which trades with Armenia, has called the plan absurd.').join()).not.toContain('> Armenia')
  expect(toldActs('Russia called Armenia an aggressor.')).toEqual(['ACCUSE occurred: Russia > Armenia'])
})
