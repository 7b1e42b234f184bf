import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'

/** The agreement that the act told by `verb` concerns: its address or name, and its status. */
const agreementAt = (text: string, verb: RegExp, publishedAt = '2014-04-18') => {
  const { parsed, events } = read(text, publishedAt)
  const ref = events.find(({ act }) => verb.test(act.quote))?.agreement
  return ref ? [(ref.mention === null ? null : parsed.mentions[ref.mention]?.actor) ?? ref.name, ref.status] : null
}

describe('an event concerns', () => {
  test('the agreement that the article says was made that day, where its own words name none', () => {
    expect(agreementAt('GENEVA, April 17 (AFP) -- Russia, Ukraine, the United States and the European Union agreed on Thursday on steps to calm eastern Ukraine.\n\nThe joint statement, issued in Geneva, calls for the disarming of groups.', /agreed/)).toEqual(['geneva-statement-2014', expect.any(String)])
  })

  test('not the one of that day, where one of its parties signs with another', () => {
    const text = 'VIENNA, July 14 (AFP) -- Iran reached an agreement with the United States, Russia and China on Tuesday, the Joint Comprehensive Plan of Action.\n\nIran signed a separate paper with Switzerland on Tuesday.'
    expect(agreementAt(text, /reached/, '2015-07-14')?.[0]).toBe('jcpoa-2015')
    expect(agreementAt(text, /signed/, '2015-07-14')?.[0]).not.toBe('jcpoa-2015')
  })

  test('what is agreed, and not what is argued about nor what bears another day\'s name', () => {
    expect(agreementAt('A road map, drafted in haste, is what the leaders of Chad and Sudan took away from Tripoli, where they argued over the truce.', /took/)).toEqual(['road map', 'reached'])
    const text = 'VIENNA, July 14 (AFP) -- Iran reached an agreement with the United States, Russia and China on Tuesday, the Joint Comprehensive Plan of Action.\n\nIran signed a road map with Switzerland on Tuesday.'
    expect(agreementAt(text, /signed/, '2015-07-14')?.[0]).toBe('road map')
  })

  test('the only agreement of its sentence', () => {
    expect(agreementAt('John Kerry urged Ukraine to remain in the Geneva agreement, and called on Russia to release the hostages.', /called/)?.[0]).toBe('geneva-statement-2014')
  })

  test('what is signed, not what it is told in', () => {
    expect(agreementAt('In a joint statement on Thursday, France and Germany accused Russia of breaking the Geneva agreement.', /accused/)?.[0]).toBe('geneva-statement-2014')
  })

  test('the one spoken of last, where it is "it" that is violated or opened for signature', () => {
    expect(agreementAt('Moscow and Kiev blamed each other for breaking the Geneva agreement. Ukraine is violating it crudely, Lavrov said on Monday.', /violating/)?.[0]).toBe('geneva-statement-2014')
    expect(agreementAt('Obama praised the Paris agreement on Friday. It will be opened for signature in New York on April 22.', /opened/, '2015-12-13')?.[0]).toBe('paris-agreement-2015')
    expect(agreementAt('Russia left the Geneva agreement. Lavrov accused Kiev of wanting it.', /accused/)).toBeNull()
  })

  test('none where the article speaks of none', () => {
    expect(agreementAt('John Kerry urged Russia to release the hostages.', /urged/)).toBeNull()
  })
})

describe('later words for an agreement', () => {
  const actors = (text: string, publishedAt: string) => read(text, publishedAt).parsed.mentions.filter(({ kind }) => kind === 'agreement').map(({ text: words, actor, name }) => `${words} = ${actor ?? name}`)

  test('of no sort mean the agreement, not a statement made about it', () => {
    expect(actors('The United States is leaving the nuclear agreement with Iran. France, Germany and Britain regretted that in a joint statement. Iran will stay in the accord.', '2018-05-09')).toEqual(['the nuclear agreement = jcpoa-2015', expect.stringMatching(/^a joint statement/), 'the accord = jcpoa-2015'])
  })

  test('with what it is about do not mean a truce', () => {
    const [, truce, trade] = ['', ...actors('Ukraine and Russia keep the truce that was signed in Minsk on September 5. The association agreement is a different matter.', '2014-09-20')]
    expect(truce).toBe('the truce = minsk-protocol-2014')
    expect(trade).not.toContain('minsk')
  })

  test('a paper signed these days is the known one of its sort between those parties', () => {
    expect(actors('Envoys of Ukraine, Russia and the OSCE signed a protocol in the evening.', '2014-09-05')).toEqual(['a protocol = minsk-protocol-2014'])
    expect(actors('Envoys of Ukraine, Russia and the OSCE signed a protocol in the evening.', '2015-09-05')).toEqual(['a protocol = protocol'])
  })

  test('"will be ratified in Kiev" is not where it was made', () => {
    expect(actors('The agreement itself will be ratified in Kiev and Brussels next Tuesday.', '2014-09-12')).toEqual(['The agreement = agreement'])
  })
})
