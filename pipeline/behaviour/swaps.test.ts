import { describe, expect, test } from 'vitest'
import { isFact } from '@/model/modality'
import { read, told } from './told'

describe('who and whom change places with the words', () => {
  test.each([
    ['REQUEST', 'Ukraine urged Russia on Monday to release the prisoners.', 'Russia urged Ukraine on Monday to release the prisoners.'],
    ['ACCUSE', 'Ukraine accused Russia of shelling on Monday.', 'Russia accused Ukraine of shelling on Monday.'],
    ['SANCTION', 'Ukraine imposed sanctions on Russia on Monday.', 'Russia imposed sanctions on Ukraine on Monday.'],
    ['THREATEN', 'Ukraine threatened Russia with a blockade on Monday.', 'Russia threatened Ukraine with a blockade on Monday.'],
    ['REJECT', 'Ukraine rejected a proposal by Russia on Monday.', 'Russia rejected a proposal by Ukraine on Monday.'],
    ['ASSAULT', 'Ukraine attacked Russia on Monday.', 'Russia attacked Ukraine on Monday.'],
    ['SUPPORT', 'Ukraine thanked Russia on Monday.', 'Russia thanked Ukraine on Monday.'],
  ])('%s', (type, one, other) => {
    const ofKind = (text: string) => told(text).filter((line) => line.startsWith(type))
    expect(ofKind(one)).toEqual([`${type} occurred Ukraine > Russia 2014-04-21`])
    expect(ofKind(other)).toEqual([`${type} occurred Russia > Ukraine 2014-04-21`])
  })
})

describe('the verb decides the kind', () => {
  test.each([
    ['SUPPORT', 'Germany praised Ukraine on Monday.'],
    ['ACCUSE', 'Germany condemned Russia on Monday.'],
    ['THREATEN', 'Germany warned Russia of new sanctions on Monday.'],
    ['ASSAULT', 'Germany bombed Russia on Monday.'],
    ['CONSULT', 'Germany consulted Russia on Monday.'],
    ['REQUEST', 'Germany begged Russia for help on Monday.'],
  ])('%s: %s', (type, text) => expect(read(text).events.map((event) => event.type)).toEqual([type]))
})

describe('what was not done is not shown as done', () => {
  test.each([
    ['SANCTION', 'The United States did not impose sanctions on Russia on Monday.'],
    ['SANCTION', 'The United States has never imposed sanctions on Switzerland.'],
    ['SANCTION', 'The United States refused to impose sanctions on Russia on Monday.'],
    ['SANCTION', 'The United States ruled out sanctions against Russia on Monday.'],
    ['SANCTION', 'The United States threatened on Monday to impose sanctions on Russia.'],
    ['SANCTION', 'The United States could impose sanctions on Russia.'],
    ['SANCTION', 'The United States may sanction Russia.'],
    ['SANCTION', 'If Russia sends troops, the United States will impose sanctions on Moscow.'],
    ['SANCTION', 'Ukraine asked the United States on Monday to impose sanctions on Russia.'],
    ['SANCTION', 'The United States is considering sanctions against Russia.'],
    ['SANCTION', 'The United States denied that it had imposed sanctions on Russia.'],
    ['ASSAULT', 'Russia denied on Monday that it had attacked Ukraine.'],
    ['ASSAULT', 'Russia has no plans to invade Ukraine, Sergei Lavrov said on Monday.'],
    ['RETREAT', 'John Kerry urged Russia on Monday to withdraw its troops.'],
    ['RETREAT', 'Russia has yet to withdraw its troops from Ukraine.'],
    ['RETREAT', 'Russia failed to withdraw its troops from Ukraine.'],
    ['CONSULT', 'John Kerry cancelled a meeting with Sergei Lavrov on Monday.'],
    ['CONSULT', 'John Kerry will not meet Sergei Lavrov.'],
    ['CONSULT', 'John Kerry and Sergei Lavrov will meet on Thursday.'],
    ['AGREE', 'Serbia and Kosovo failed to reach an agreement on Monday.'],
    ['AGREE', 'Serbia would sign an agreement with Kosovo if the European Union offered help.'],
    ['MOBILIZE', 'Russia could deploy troops in Crimea, analysts said.'],
  ])('%s: %s', (type, text) => expect(read(text).events.filter((event) => event.type === type && isFact(event.modality)).map(({ act }) => act.quote)).toEqual([]))
})

describe('the words of time decide the day', () => {
  test.each([
    ['2014-04-17', 'John Kerry met Sergei Lavrov last Thursday.'],
    ['2014-04-17', 'John Kerry met Sergei Lavrov on Thursday.'],
    ['2014-04-24', 'John Kerry will meet Sergei Lavrov on Thursday.'],
    ['2014-04-21', 'John Kerry met Sergei Lavrov yesterday.'],
    ['2014-04-22', 'John Kerry met Sergei Lavrov earlier on Tuesday.'],
    ['2014-04-20', 'John Kerry met Sergei Lavrov two days ago.'],
    ['2014-04-17', 'John Kerry met Sergei Lavrov on April 17.'],
    ['2014-03', 'John Kerry met Sergei Lavrov in March.'],
    ['2013-11-24', 'John Kerry met Sergei Lavrov on 24 November 2013.'],
  ])('%s: %s', (date, text) => expect(read(text).events.map((event) => event.date?.edtf)).toEqual([date]))
})
