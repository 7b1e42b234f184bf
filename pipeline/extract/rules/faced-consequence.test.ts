import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('faced consequence', () => {
  test.each([
    ['The White House said Russia could face more sanctions if it fails to withdraw its troops.', ['THREATEN conditional: White House > Russia']],
    ['"Anyone doing business with Cuba will not do business with us," Barack Obama told reporters.', ['THREATEN conditional: Barack Obama > nobody']],
    ['"Anyone dealing with Syria will get no visa," Barack Obama wrote. "Anyone dealing with Syria will not get a visa," Barack Obama wrote.', ['THREATEN conditional: Barack Obama > nobody']],
    ['"Anyone dealing with Syria will not need an umbrella," Barack Obama wrote.', []],
    ['"We shall wait," Angela Merkel said in Paris. If Serbia broke its word, it would be punished.', ['THREATEN conditional: Angela Merkel > Serbia']],
    ['It rained in Paris. If Serbia broke its word, it would be punished.', []],
    ['Sanctions would be imposed if Burma broke its word, David Cameron said.', ['THREATEN conditional: David Cameron > Myanmar']],
    ['Angela Merkel ruled out new sanctions for now, but said that they would be discussed if Serbia broke its word.', ['REJECT occurred: Angela Merkel > Serbia', 'THREATEN conditional: Angela Merkel > Serbia']],
    ['Angela Merkel praised the players, but said that they would be discussed if it rained.', ['SUPPORT occurred: Angela Merkel > nobody']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})
