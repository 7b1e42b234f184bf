import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

const told = (text: string, published?: string) => toldEvents(text, published).join('\n')

describe('what words answer', () => {
  test.each([
    ['sanctions told far back', 'The United States imposed sanctions on Iran on Monday. Oil rose. Shops were shut. Prices went up. Few were surprised. China criticised the sanctions.', 'ACCUSE occurred: China > United States'],
    ['the one that the condition of a threat is set to', 'The Arab League threatened an embargo if Israel did not withdraw from Lebanon.', 'THREATEN occurred: Arab League > Israel'],
    ['the blow told right before', 'Kuwait is at odds with Oman. Kuwait suspended its aid to Egypt. Cairo expressed disappointment.', 'ACCUSE occurred: Egypt > Kuwait'],
    ['what the article begins with', 'Iraq annexed Kuwait in August and signed a treaty with its governor. Margaret Thatcher condemned what she called a robbery.', 'ACCUSE occurred: Margaret Thatcher > Iraq'],
    ['the other side, where a demand is called by its own state', "Avigdor Lieberman repeated Israel's demand for a constitution that would give rights to Syria's Druze.", 'REQUEST occurred: Avigdor Lieberman > Syria'],
    ['demands that are read out', 'Mike Pompeo read out twelve demands to Iran.', 'REQUEST occurred: Mike Pompeo > Iran'],
    ['an envoy recalled from where he is', 'France recalled the ambassador in Ankara.', 'SANCTION occurred: France > Turkey'],
  ])('%s: %s', (_, text, answer) => {
    expect(toldActs(text).join('\n')).toContain(answer)
  })
})

describe('who says it', () => {
  test('is who the sentence is according to, of all that it tells', () => {
    expect(told('Hosni Mubarak told Tony Blair in a telephone call that Egypt would open the crossing, according to his office.')).toMatch(/CONSULT occurred [-\d]+: Hosni Mubarak > Tony Blair, said by/)
  })

  test('is who warns behind the words, and the state whose word he gives does it', () => {
    expect(told('The United States would end all sanctions on Cuba, Barack Obama promised.')).toContain('AGREE occurred 2014-04-22: United States > Cuba, said by Barack Obama')
  })

  test('and who goes on', () => {
    expect(told('People in Mali were asking Chad to save them, Moussa Faki went on, which put it in a difficult position.')).toMatch(/REQUEST occurred [-\d]+: People > Chad, said by Moussa Faki/)
  })
  test('or blames somebody between quotation marks', () => {
    expect(told('Moussa Faki said the man had been tortured and blamed "rebels" who had fled.')).toContain('Moussa Faki > rebels')
  })

  test('is the one named behind his office', () => {
    expect(told('The chief monitor of the OSCE, Ertugrul Apakan, told reporters that rebels had refused his men access.')).toContain('said by Ertuğrul Apakan')
  })

  test('is nobody where "ordered" has its object behind it', () => {
    expect(toldActs('Leopoldo Galtieri recognised the danger and, within hours, ordered the army to leave Chile.').join()).toContain('REQUEST occurred: Leopoldo Galtieri > army')
  })
})

describe('what is no act of its own', () => {
  test.each([
    ['words to reporters', 'Viktor Orban, speaking to reporters in Brussels, praised Poland.', 'CONSULT'],
    ['what is to end a ban', 'Canada will not lift its ban on Chile until it frees the prisoners.', 'RETREAT'],
    ['what is waited for', 'Mahmoud Abbas said there would be no peace until Israel withdrew from the West Bank.', 'RETREAT'],
  ])('%s', (_, text, type) => {
    expect(toldActs(text).filter((line) => line.startsWith(type))).toEqual([])
  })
})

describe('where a clause begins', () => {
  test.each([
    ['behind a place', 'Serbia and Kosovo blamed each other. In northern Kosovo gunmen attacked Serbian policemen.', 'ASSAULT occurred: gunmen > Serbian policemen'],
    ['behind a day', 'Russia and Georgia blamed each other. On Tuesday gunmen ambushed Georgian policemen.', 'ASSAULT occurred: gunmen > Georgian policemen'],
    ['behind an aside', 'Armenia rejects the charge and in turn says that Azerbaijan has violated the truce.', 'ACCUSE occurred: Armenia > Azerbaijan'],
    ['where an opinion stands between', 'Sudan accepted a plan by the United Nations and thereby opened the way, its president hopes, to talks.', 'AGREE occurred: Sudan > United Nations'],
    ['when others attack', 'Two Spanish officers were killed when Hezbollah attacked a convoy in Lebanon.', 'ASSAULT occurred: Hezbollah > two Spanish officers'],
  ])('%s: %s', (_, text, answer) => {
    expect(toldActs(text).join('\n').toLowerCase()).toContain(answer.toLowerCase())
  })
})

describe('acts by the words that states use for them', () => {
  test.each([
    ['an envoy summoned is a protest', 'Sweden summoned the Russian ambassador to complain about a violation of its airspace.', 'ACCUSE occurred: Sweden > Russian ambassador'],
    ['an inquiry ordered is an investigation', 'Joe Biden ordered an investigation into Huawei.', 'ACCUSE occurred: Joe Biden > Huawei'],
    ['sanctions ordered are sanctions', 'Bill Clinton ordered sanctions on Yugoslavia.', 'SANCTION occurred: Bill Clinton > Yugoslavia'],
    ['support pledged is support', 'Poland pledged its full support for Lithuania.', 'SUPPORT occurred: Poland > Lithuania'],
    ['demands accepted are a concession', 'The government of Bolivia accepted the demands of the miners.', 'CONCEDE occurred: government of Bolivia > miners'],
    ['a decision to lift is the lifting', 'Japan decided to lift its sanctions on India.', 'CONCEDE occurred: Japan > India'],
    ['forces on alert', 'South Korean troops remained on high alert near the border.', 'MOBILIZE occurred: South Korean troops'],
    ['troops for a peacekeeping force', 'Ghana sent troops to the peacekeeping force in Liberia.', 'AID occurred: Ghana > Liberia'],
    ['people held as shields', 'Iraq used British civilians as human shields.', 'ASSAULT occurred: Iraq > British civilians'],
    ['guilt', 'Serbia and Croatia are guilty of violating the truce in Bosnia.', 'ASSAULT occurred: Serbia & Croatia'],
  ])('%s: %s', (_, text, answer) => {
    expect(toldActs(text).join('\n')).toContain(answer)
  })
})

test('behind an aside the clause above goes on: its date is of the act', () => {
  expect(told('Japan annexed the islands, seen as part of Korea, in 1905.', '2012-08-10')).toMatch(/^ASSAULT occurred 1905: Japan/)
})
