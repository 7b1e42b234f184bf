import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('an answer that names nobody', () => {
  test.each([
    ['Nepal accused India of blocking fuel trucks at the border. India rejected the charge.', 'REJECT occurred: India > Nepal'],
    ['Ethiopia urged Egypt to return to the talks on the dam. Egypt rejected the appeal.', 'REJECT occurred: Egypt > Ethiopia'],
    ['Nepal accused India of blocking fuel trucks. China called on Japan to help. Brazil warned Nepal of delays. Bhutan asked India for fuel. India rejects the criticism.', 'REJECT occurred: India > Nepal'],
    ['The United States imposed sanctions on Cuba. A bank in Bern said that it would suspend some Cuban firms. Spain warned Peru of sanctions. China criticised the sanctions.', 'ACCUSE occurred: China > United States'],
    ['North Korea tested a missile. Snow fell in Seoul. It was cold. Nobody went out. Japan said that there was no justification for such tests.', 'ACCUSE occurred: Japan > North Korea'],
    ['Serbia repeated its demand for a union of towns. Kosovo has rejected the idea as an attempt to split it.', 'REJECT occurred: Kosovo > Serbia'],
    ['Serbia repeated its demand for a union of towns. Kosovo has rejected the idea as an attempt to split it.', 'REQUEST occurred: Serbia > Kosovo'],
    ['Chad asked rebels in Mali to put off a vote. Niger criticised Benin. A leader of the rebels, Bilal Ag Acherif, welcomed the appeal.', 'SUPPORT occurred: Bilal Ag Acherif > Chad'],
    ['Serbia demanded that Kosovo withdraw its police. Kosovo replied that it reserved the right to protect Albanian speakers.', 'THREATEN occurred: Kosovo > Serbia'],
    ['Nepal banned fuel from India on Monday. Bhutan asked China for help. India said it would answer in kind.', 'THREATEN occurred: India > Nepal'],
    ['Pakistan banned fuel from China on Monday. Nicolas Maduro said that he had been promised help by Cuba. Cuba denied that.', 'REJECT occurred: Cuba > Nicolás Maduro'],
  ])('is given to the one it answers: %s', (text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('praise answers no blame', () => {
    expect(toldActs('Chad welcomed the deal with Niger. Togo condemned Benin. Ghana called it a positive step.').join()).not.toContain('Ghana > Togo')
  })

  test('stays without a target where nobody was aimed at the one who answers', () => {
    expect(toldActs('Nepal accused India of blocking fuel trucks. Brazil rejected the plan.')).toContain('REJECT occurred: Brazil > nobody')
  })
})
