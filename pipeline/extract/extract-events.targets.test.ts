import { describe, expect, test } from 'vitest'
import { toldActs, toldEvents } from '@/pipeline/told-events'

describe('whom an act is aimed at', () => {
  test.each([
    ['the one whose promise it keeps to', 'Abdelaziz Bouteflika welcomed a step within the commitments that Morocco had undertaken.', 'SUPPORT occurred: Abdelaziz Bouteflika > Morocco'],
    ['not the place that the sentence opens with', 'In Tehran, Foreign Minister Javad Zarif welcomed the offer of Turkey.', 'SUPPORT occurred: Mohammad Javad Zarif > Turkey'],
    ['not what two talk about', 'Antony Blinken discussed the war in Ukraine with Wang Yi on Friday.', 'CONSULT occurred: Antony Blinken > Wang Yi'],
    ['two who discuss it need no third', 'Barack Obama and David Cameron discussed Libya on Friday.', 'CONSULT occurred: Barack Obama > David Cameron'],
    ['the one blamed earlier in the sentence', 'Georgia accused Russia of breaking the truce and warned that it would not wait.', 'THREATEN occurred: Georgia > Russia'],
    ['the one who took the step', 'Colombia freed ten fighters of the FARC. Norway welcomed the step.', 'SUPPORT occurred: Norway > Colombia'],
    ['the one whose charge it is', 'Chad accused Sudan of arming rebels. Qatar called the charge unfounded.', 'ACCUSE occurred: Qatar > Chad'],
    ['the agent of a passive and not the maker of its subject', 'A plan by Morocco was rejected by Algeria.', 'REJECT occurred: Algeria > Morocco'],
    ['the place, and not the town that it is near', 'Rebels attacked roadblocks south of Goma on Friday.', 'ASSAULT occurred: Rebels > roadblocks'],
    ['the place, and not the town that it lies at', 'Rebels retook a border post at Goma on Friday.', 'ASSAULT occurred: Rebels > border post'],
    ['those who hold the place', 'Syrian soldiers attacked a checkpoint manned by Kurdish fighters.', 'ASSAULT occurred: Syrian soldiers > Kurdish fighters'],
    ['the place, and not whose it is', 'Syrian jets bombed the airport of Aleppo after rebels had seized its terminal.', 'ASSAULT occurred: rebels > its terminal'],
    ['no place of one\'s own', 'Japan asked that the next session be held in its capital.', 'REQUEST occurred: Japan > nobody'],
    ['the one spoken to', '"I thank you for choosing peace," Emmanuel Macron told Hassan Rouhani.', 'SUPPORT occurred: Emmanuel Macron > Hassan Rouhani'],
    ['not what the next clause is about', 'The French minister denied that: a court in Bern would decide, he said.', 'REJECT occurred: French minister > nobody'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('nor the press that is told', () => {
    expect(toldActs('"We have to keep our sanctions," Angela Merkel, the chancellor of Germany, told reporters late at night.').join()).not.toContain('reporters')
  })

  test("never a state's own side, where it demands or refuses", () => {
    expect(toldActs('Sergei Lavrov repeated the demand of Moscow for an end to the bombing.').join()).not.toMatch(/> (Russia|Moscow)/)
  })

  test('nor where it is said', () => {
    expect(toldActs('Emmanuel Macron welcomed the outcome of the talks with Iran on Twitter.').join()).not.toContain('Twitter')
  })

  test("nor a union's own, nor the leader of those who praise", () => {
    expect(toldActs('The European Union was ready to act if the fighting in Libya went on, Catherine Ashton warned.').join()).not.toContain('> European Union')
    expect(toldActs('Spain and Italy praised the exchange in a statement by Mariano Rajoy.', '2012-05-05').join()).not.toContain('Rajoy')
  })

  test.each([
    ['Damascus', 'The Arab League imposed sanctions on Damascus.', 'SANCTION occurred: Arab League > Syria'],
    ['Ankara', 'Israel recalled its ambassador from Ankara.', 'SANCTION occurred: Israel > Turkey'],
    ['Tripoli', 'Turkey visited Tripoli with aid.', null],
  ])('a capital stands for its government where only a government can be meant: %s', (place, text, told) => {
    if (told) expect(toldActs(text)).toContain(told)
    else expect(toldActs(text).join()).not.toContain('> Libya')
    expect(place).toBeTruthy()
  })
})

describe('whoever did something', () => {
  test.each([
    ['of whom a measure speaks', 'Britain imposed sanctions on those responsible for the poisoning of Sergei Skripal.', 'SANCTION occurred: United Kingdom > those responsible'],
    ['whose money it takes', 'The European Union froze the assets of those behind the coup in Myanmar.', 'SANCTION occurred: European Union > those behind'],
    ['who are warned', 'The American embassy in Havana warned that those who invest in the port risk a fine.', 'THREATEN occurred: American embassy > those who invest'],
    ['who are urged', 'Ban Ki-moon urged those who hold hostages in Mali to free them.', 'REQUEST occurred: Ban Ki-moon > those who hold hostages'],
    ['and not of whom a demand is made', 'Kenya demanded the punishment of those responsible.', 'REQUEST occurred: Kenya > nobody'],
    ['and not before the one named first', 'The European Union imposed sanctions on Iran and on those who arm it.', 'SANCTION occurred: European Union > Iran'],
    ['and not what else "those" counts', 'Canada imposed sanctions on Iran, and those related to oil hurt most.', 'SANCTION occurred: Canada > Iran'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })

  test('acts of nobody in particular are none', () => {
    expect(toldActs('Those responsible attacked an American convoy.')).toEqual([])
    expect(toldActs('The Canadian minister met those who had fled the flood.')).toEqual([])
  })
})

describe('with whom one signs', () => {
  test.each([
    ['beside whom he sat, and not who signs too', 'Two Kurdish leaders, Masoud Barzani and Jalal Talabani, sat beside Saddam Hussein in Baghdad and signed a treaty.', 'AGREE occurred: Massoud Barzani & Jalal Talabani > Saddam Hussein'],
    ['next to whom he signs', 'Hugo Chavez signed a treaty alongside Mahmoud Ahmadinejad in Caracas.', 'AGREE occurred: Hugo Chávez > Mahmoud Ahmadinejad'],
    ['not his wife', 'Hugo Chavez sat beside his wife and signed a treaty with Iran.', 'AGREE occurred: Hugo Chávez > Iran'],
    ['who signs too, where nobody sat beside them', 'Anwar Sadat and Menachem Begin sat in the garden and signed a treaty.', 'AGREE occurred: Anwar Sadat > Menachem Begin'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })
})

describe('what a body decides', () => {
  test.each([
    ['The Council of the European Union decided on Monday to impose sanctions on Belarus.', 'SANCTION occurred'],
    ['The Knesset voted on Monday to expel two Jordanian diplomats.', 'SANCTION planned'],
    ['Viktor Orban promised to defy the European Commission.', 'REJECT occurred'],
  ])('%s', (text, told) => {
    expect(toldActs(text).join()).toContain(told)
  })
})

describe('verbs that share a subject or an object', () => {
  test.each([
    ['the second goes with the one that reports', 'Mauricio Macri declined to say that Argentina is leaving the pact and urged Brazil to lower its tariffs.', 'REQUEST occurred: Mauricio Macri > Brazil'],
    ['both have the object behind the second', 'Bill Clinton pardoned or freed sixteen Puerto Ricans.', 'CONCEDE occurred: Bill Clinton > sixteen Puerto Ricans'],
    ['a gerund after a comma goes with the finite verb', 'Tony Blair pledged to stand by Kuwait, warning Iraq against an attack.', 'THREATEN occurred: Tony Blair > Iraq'],
    ['an adverb before the gerund of what one is accused of', 'Shimon Peres accused Syria of still arming Hezbollah and said Israel would answer.', 'ACCUSE occurred: Shimon Peres > Syria'],
  ])('%s: %s', (_, text, told) => {
    expect(toldActs(text)).toContain(told)
  })
})

test('the day of what a noun describes is not the day of the news', () => {
  expect(toldEvents('Japan condemned the missile test that North Korea carried out on Sunday.', '2009-07-07')).toContain('ACCUSE occurred 2009-07-07: Japan > North Korea')
})

test('what is condemned was done before the day on which it is condemned', () => {
  expect(toldEvents('On Tuesday the United Nations condemned the attack of the Taliban on a school in Kabul.', '2007-02-14').find((line) => line.startsWith('ASSAULT'))).toMatch(/^ASSAULT occurred 2007-02:/)
})

test('a missile fired at nobody is a test, at somebody an attack', () => {
  expect(toldActs('North Korea fired a missile into the Sea of Japan on Monday.')).toContainEqual(expect.stringMatching(/^MOBILIZE occurred: North Korea/))
  expect(toldActs('Hamas fired rockets at Israel on Monday.')).toContainEqual(expect.stringMatching(/^ASSAULT occurred: Hamas > Israel/))
})
