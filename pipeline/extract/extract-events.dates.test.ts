import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { toldEvents } from '@/pipeline/told-events'

describe('the date of an event is the one its clause states', () => {
  test.each([
    ['Barack Obama and Raul Castro will meet in Panama on April 25.', ['CONSULT planned 2014-04-25: Barack Obama > Raúl Castro']],
    ['Barack Obama and Raul Castro met in Panama last Friday.', ['CONSULT occurred 2014-04-18: Barack Obama > Raúl Castro']],
    ['Vladimir Putin visited Crimea in May 2013.', ['CONSULT occurred 2013-05: Vladimir Putin > Crimea']],
  ])('%s', (text, told) => {
    expect(toldEvents(text)).toEqual(told)
  })
})

/** The dates of the acts told by `verb`, read as published on Tuesday 22 April 2014. */
const datesOf = (text: string, verb: RegExp) => read(text).events.filter(({ act }) => verb.test(act.quote)).map(({ date }) => date && `${date.edtf}${date.inferred ? ' inferred' : ''}`)

describe('dates that bound or name something else date no act', () => {
  test.each([
    ['Barack Obama and Raul Castro, at their third summit since January, met again on Monday.', /met/, '2014-04-21'],
    ['John Kerry, the first American to come to Havana since the fall of Fulgencio Batista in 1959, met Raul Castro.', /met/, '2014-04-22'],
    ['John Kerry and Sergei Lavrov held a meeting on Monday under the Budapest Memorandum of 1994.', /held/, '2014-04-21'],
    ['John Kerry, who held Sergei Lavrov responsible for the attack of March 4 on the base, met him.', /held/, '2014-04-22'],
    ['In a letter sent to the speaker on Sunday, John Kerry praised Cuba.', /praised/, '2014-04-20'],
    ['Angela Merkel intends to meet the leaders of Serbia in the first half of June.', /meet/, '2014-06'],
    ['Barack Obama invited Vladimir Putin to Washington this year.', /invited/, '2014-04-22'],
  ])('%s', (text, verb, date) => {
    expect(datesOf(text, verb)).toEqual([date])
  })

  test('the date in a dateline is not that of an act with a day of its own', () => {
    expect(datesOf('KIEV, April 22 (AFP) -- Gunmen who attacked the Ukrainian army before dawn on Sunday were still in Kramatorsk on Tuesday.', /attacked/)).toEqual(['2014-04-20'])
  })

  test.each([
    ['Armenia accused Azerbaijan on Sunday of breaking the pact that it had signed with its neighbour in Prague last week.', /signed/, '2014-04-14/2014-04-20'],
    ['The April 17 blast that levelled the embassy of France killed three Frenchmen.', /killed/, '2014-04-17'],
    ['Angela Merkel spoke on Friday of the raid, following the bombings of the embassies in Kenya, which have killed 200 people.', /killed/, '2014-04-22'],
  ])('nor is the day of what is described that of its description: %s', (text, verb, date) => {
    expect(datesOf(text, verb)).toEqual([date])
  })

  test('a second date after a comma leaves the relative clause', () => {
    expect(datesOf('Ukraine rejected the agreement, which Russia had signed on March 18, in a statement on April 2.', /rejected/)).toEqual(['2014-04-02'])
  })
})

describe('a date counted from another event', () => {
  test.each([
    ['Barack Obama met Raul Castro on Monday, two days after Cuba had released Alan Gross.', /released/, '2014-04-19 inferred'],
    ['Barack Obama met Raul Castro on April 14, two days before Cuba released Alan Gross.', /released/, '2014-04-16 inferred'],
    ['Barack Obama is due in Havana on April 22 for talks with Raul Castro, two days before Cuba and Peru are expected at a summit.', /expected/, '2014-04-24 inferred'],
    ['Russia annexed Crimea on March 18, a month after Ukraine had signed the agreement.', /signed/, '2014-02 inferred'],
  ])('%s', (text, verb, date) => {
    expect(datesOf(text, verb)).toEqual([date])
  })
})

describe('a day told just before', () => {
  const kerry = 'It rained in Kiev on Tuesday.\n\nJohn Kerry telephoned Sergei Lavrov on Sunday. '
  test('is that of what the paragraph goes on to tell of the same people', () => {
    expect(datesOf(`${kerry}Lavrov accused the United States of meddling in Ukraine.`, /accused/)).toEqual(['2014-04-20 inferred'])
  })
  test('is not that of other people, another paragraph or an act with its own day', () => {
    expect(datesOf(`${kerry}Angela Merkel accused Vladimir Putin of meddling.`, /accused/)).toEqual(['2014-04-22'])
    expect(datesOf(`${kerry}\n\nLavrov accused the United States of meddling in Ukraine.`, /accused/)).toEqual(['2014-04-22'])
    expect(datesOf(`${kerry}Lavrov accused the United States on Monday of meddling in Ukraine.`, /accused/)).toEqual(['2014-04-21'])
  })
  test('is that of what was done at those talks, or afterwards, by whomever', () => {
    const talks = 'It rained in Havana on Tuesday.\n\nThe visit will follow up on talks that began in Panama on Sunday. At these talks Raul Castro met Barack Obama for the first time.'
    expect(datesOf(talks, /met/)).toEqual(['2014-04-20 inferred'])
    expect(datesOf(`${talks} Cuba agreed afterwards to release Alan Gross.`, /agreed/)).toEqual(['2014-04-20 inferred'])
    expect(datesOf(`${talks} Angela Merkel met Vladimir Putin.`, /met/)).toEqual(['2014-04-20 inferred', '2014-04-22'])
  })
  test('is that of the act that a noun names again', () => {
    const order = 'It rained in Havana on Tuesday.\n\nRaul Castro ordered the army on Sunday to release Alan Gross. It rained. '
    expect(datesOf(`${order}Hours before his order he had telephoned Barack Obama.`, /telephoned/)).toEqual(['2014-04-20 inferred'])
    expect(datesOf(`${order}Hours before his dinner he telephoned Barack Obama.`, /telephoned/)).toEqual(['2014-04-22'])
  })
  test('is that of what another adds of it', () => {
    const call = 'It rained.\n\nBarack Obama telephoned Raul Castro on Sunday. '
    expect(datesOf(`${call}The White House added that Obama had expressed concern over Venezuela.`, /expressed/)).toEqual(['2014-04-20 inferred'])
    expect(datesOf(`${call}The White House recalled that Obama had expressed concern over Venezuela.`, /expressed/)).toEqual([null])
  })
})

describe('an act told as done has no day', () => {
  test('but a month, marked as inferred, in the perfect', () => {
    expect(datesOf('It rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\nCuba has released Alan Gross.', /released/)).toEqual(['2014-04 inferred'])
  })
  test('unless those who did it announce it', () => {
    expect(datesOf('It rained on Sunday.\n\nBarack Obama announced on Monday that he had reached an agreement with Raul Castro.', /reached/)).toEqual(['2014-04-21 inferred'])
  })
})

test('an emergency meeting that is to be held is of the day of the news, another plan has no day', () => {
  expect(datesOf('Chad attacked Sudan on Monday. The Security Council was to hold an emergency session.', /hold/)).toEqual(['2014-04-21 inferred'])
  expect(datesOf('Chad attacked Sudan on Monday. The Security Council was to hold a session.', /hold/)).toEqual([null])
})

test('measures that are kept are in force', () => {
  expect(datesOf('The European Union will keep its sanctions on Belarus.', /keep/)).toEqual(['2014-04-22'])
})

test('what two did together goes on being of the day that one sentence names', () => {
  expect(datesOf('It rained on Sunday.\n\nAngela Merkel and Francois Hollande called on Serbia on Friday to wait. They urged Kosovo to talk.', /urged/)).toEqual(['2014-04-18 inferred'])
})

test('what is confirmed was done by the day on which it is confirmed', () => {
  expect(datesOf('It rained.\n\nMonitors confirmed on Sunday that the rebels had left Gori.', /left/)).toEqual(['2014-04-20 inferred'])
  expect(datesOf('It rained.\n\nMonitors said on Sunday that the rebels had left Gori.', /left/)).toEqual([null])
})

test('what is said on a day to be under way is of that day, what is said to have been done is not', () => {
  expect(datesOf('It rained.\n\nFinland said on Sunday that Russian troops were being deployed near the border.', /deployed/)).toEqual(['2014-04-20'])
  expect(datesOf('It rained.\n\nFinland said on Sunday that Russian troops had been deployed near the border.', /deployed/)).not.toEqual(['2014-04-20'])
})

test('what has gone on since a day runs from it to the day of the news', () => {
  expect(datesOf('At least four soldiers have been killed by rebels near Goma since Friday.', /killed/)).toEqual(['2014-04-18/2014-04-22'])
  expect(datesOf('Since Friday the envoys of Serbia and Kosovo have met in Bern.', /met/)).toEqual(['2014-04-18/2014-04-22'])
  expect(datesOf('Since Friday the envoys of Serbia and Kosovo met in Bern.', /met/)).not.toEqual(['2014-04-18/2014-04-22'])
})

describe('deadlines and counts', () => {
  test('what is agreed for the end of the year was not agreed then', () => {
    expect(datesOf('Vladimir Putin and Petro Poroshenko agreed to exchange all prisoners by the end of the year.', /agreed/)).toEqual(['2014-04-22'])
  })
  test('a count within an aside is of what the aside names', () => {
    expect(datesOf('It rained on Sunday, and, three days after the death of his brother, Raul Castro signed the law.', /signed/)).toEqual(['2014-04-20'])
  })
  test('a count is made from the day that stands right before it', () => {
    expect(datesOf('The step was announced in Tehran on April 5, two days after the United States had released Ali Alavi.', /released/)).toEqual(['2014-04-03 inferred'])
  })
})

test('who says what they think tells nothing that came before', () => {
  expect(datesOf('It rained on Sunday.\n\nBritain and France said on Friday that there was no need for new sanctions. They rejected any escalation.', /rejected/)).toEqual(['2014-04-18 inferred'])
})

test('what they did right after a sentence that names the day is of that day', () => {
  const event = read('LONDON (AFP) -- Iran enriches more uranium. Britain and France said on Friday that there was no civilian need. They condemned Iran.\n', '2014-04-22').events.find(({ type }) => type === 'ACCUSE')
  expect(event?.date).toMatchObject({ edtf: '2014-04-18', inferred: true, basis: { quote: 'Friday', rule: 'day-told-just-before' } })
})

describe('a sentence that opens with a later day moves the telling on to it', () => {
  const before = 'Iran announced late on Sunday that its envoys would go to Vienna.'
  test.each([
    [`${before} On Monday the ministry in Tehran was silent. Hassan Rouhani accused France.`, '2014-04-21'],
    [`${before} On Friday its envoys had been in Geneva. Hassan Rouhani accused France.`, '2014-04-20'],
    [`${before} Its envoys are due there on Monday. Hassan Rouhani accused France.`, '2014-04-20'],
    [`${before} On Wednesday its envoys will be there. Hassan Rouhani accused France.`, '2014-04-20'],
  ])('%s', (text, date) => {
    expect(datesOf(text, /accused/)).toEqual([date])
  })
})

describe('what an office tells as done, by nobody named, is the news of the day on which it tells it', () => {
  test.each([
    ['On Monday the interior ministry in Kabul said that two soldiers had been killed.', '2014-04-21 inferred'],
    ['The foreign ministry in Cairo announced on Sunday that three engineers had been kidnapped.', '2014-04-20 inferred'],
    ['The ministry in Kabul said on Monday that two soldiers had been killed on Saturday.', '2014-04-19'],
    ['Sergei Lavrov said on Monday that two soldiers had been killed.', null],
    ['The interior ministry in Kabul recalled on Monday that two soldiers had been killed.', null],
  ])('%s', (text, date) => {
    expect(datesOf(text, /killed|kidnapped/)).toEqual([date])
  })
})

test('what has meanwhile been done is of the day of the news', () => {
  const before = 'It rained in Kiev on Monday. It rained in Minsk. It rained in Riga. It rained in Oslo. '
  expect(datesOf(`${before}Russia has meanwhile expelled ten Polish envoys.`, /expelled/)).toEqual(['2014-04-21'])
  expect(datesOf(`${before}Russia has expelled ten Polish envoys.`, /expelled/)).toEqual(['2014-04 inferred'])
})

test('where it is tomorrow already, an act may be of a day after the article, and nowhere else', () => {
  expect(toldEvents('North Korea fired a missile into the sea early on Wednesday, Seoul time.', '2016-08-02').join()).toMatch(/^MOBILIZE occurred 2016-08-03:/)
  expect(toldEvents('North Korea fired a missile into the sea early on Wednesday.', '2016-08-02').join()).toMatch(/^MOBILIZE occurred 2016-07-27:/)
})

test('what only tells how long ago something else was has no day', () => {
  expect(toldEvents("It was Barack Obama's first visit to Tokyo since Japan annexed Korea.", '2009-11-13').find((line) => /Korea/.test(line))).toMatch(/undated/)
  expect(toldEvents('China condemned Japan on the anniversary of the day when Japan attacked Nanjing.', '2014-12-13').find((line) => line.startsWith('ASSAULT'))).toMatch(/undated/)
  expect(toldEvents('The visit began when Japan attacked Nanjing.', '2014-12-13').find((line) => line.startsWith('ASSAULT'))).not.toMatch(/undated/)
})
