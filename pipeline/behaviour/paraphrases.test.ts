import { describe, expect, test } from 'vitest'
import { read, told } from './told'

/** The events of the answer's kind; a text may tell of others too (a proposal that is rejected was made). */
const ofKind = (answer: string, text: string) => told(text).filter((line) => line.split(' ')[0] === answer.split(' ')[0])

// Other words, another order, active or passive: the answer stays.
const sayings: Record<string, string[]> = {
  'CONSULT occurred John Kerry + Sergei Lavrov 2014-04-21': [
    'John Kerry met Sergei Lavrov on Monday.',
    'On Monday, John Kerry met with Sergei Lavrov.',
    'Sergei Lavrov and John Kerry held talks on Monday.',
    'Talks between John Kerry and Sergei Lavrov took place on Monday.',
    'John Kerry and his Russian counterpart, Sergei Lavrov, met on Monday.',
    'Sergei Lavrov was received by John Kerry on Monday.',
    'John Kerry, the US secretary of state, conferred with Russian Foreign Minister Sergei Lavrov on Monday.',
    'John Kerry spoke to Sergei Lavrov by telephone on Monday.',
  ],
  'SANCTION occurred United States > Russia 2014-04-21': [
    'The United States imposed sanctions on Russia on Monday.',
    'On Monday, sanctions were imposed on Russia by the United States.',
    'On Monday Washington slapped sanctions on Moscow.',
    'Russia was placed under sanctions by the United States on Monday.',
    'The US sanctioned Russia on Monday.',
  ],
  'REQUEST occurred John Kerry > Russia 2014-04-21': [
    'John Kerry urged Russia on Monday to withdraw its troops.',
    'On Monday, Russia was urged by John Kerry to withdraw its troops.',
    'John Kerry called on Russia on Monday to pull back its troops.',
    'US Secretary of State John Kerry asked Moscow on Monday to withdraw its troops.',
    'John Kerry demanded on Monday that Russia withdraw its troops.',
    'On Monday John Kerry appealed to Russia to withdraw its troops.',
  ],
  'ACCUSE occurred Ukraine > Russia 2014-04-21': [
    'Ukraine accused Russia on Monday of violating the ceasefire.',
    'Russia was accused by Ukraine on Monday of violating the ceasefire.',
    'On Monday Kiev blamed Moscow for breaking the ceasefire.',
  ],
  'REJECT occurred Russia > Ukraine 2014-04-21': [
    'Russia rejected a proposal by Ukraine on Monday.',
    'A proposal by Ukraine was rejected by Russia on Monday.',
    'On Monday Moscow turned down a proposal by Kiev.',
  ],
  'AGREE occurred Kosovo + Serbia 2014-04-21': [
    'Serbia and Kosovo signed an agreement on Monday.',
    'An agreement was signed by Serbia and Kosovo on Monday.',
    'Serbia signed an agreement with Kosovo on Monday.',
    'On Monday, Serbia and Kosovo concluded an accord.',
  ],
  'CONSULT planned John Kerry + Sergei Lavrov 2014-04-24': [
    'John Kerry will meet Sergei Lavrov on Thursday.',
    'John Kerry is to meet Sergei Lavrov on Thursday.',
    'John Kerry plans to meet Sergei Lavrov on Thursday.',
    'On Thursday, Sergei Lavrov is due to meet John Kerry.',
    'John Kerry and Sergei Lavrov are scheduled to hold talks on Thursday.',
  ],
  'AID occurred European Union > Ukraine 2014-04-21': [
    'The European Union gave Ukraine one billion euros in aid on Monday.',
    'On Monday the European Union provided aid to Ukraine.',
  ],
}

describe.each(Object.entries(sayings))('%s', (answer, texts) => {
  test.each(texts)('%s', (text) => expect(ofKind(answer, text)).toEqual([answer]))
})

describe('who tells it is a speaker and no doer', () => {
  test.each([
    'John Kerry met Sergei Lavrov on Monday, State Department spokeswoman Jen Psaki said.',
    'According to Jen Psaki, John Kerry met Sergei Lavrov on Monday.',
    'State Department spokeswoman Jen Psaki said that John Kerry met Sergei Lavrov on Monday.',
    'Jen Psaki told reporters that John Kerry had met Sergei Lavrov on Monday.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['CONSULT occurred John Kerry + Sergei Lavrov 2014-04-21'])
    const { parsed, events } = read(text)
    expect(events[0]?.participants.filter(({ role }) => role === 'speaker').map(({ mention }) => parsed.mentions[mention]?.name)).toEqual(['Jen Psaki'])
  })
})
