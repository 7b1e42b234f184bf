import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('parties that stand beside the act', () => {
  test.each([
    ['those who keep order', 'Forty Belarusian protesters were arrested and police fired water cannon in Minsk on Sunday.', 'COERCE occurred: police > Forty Belarusian protesters'],
    ['officials who tell of it', 'Officials said on Monday that three Iranian sailors were in custody in Mombasa.', 'COERCE occurred: officials > three Iranian sailors'],
    ['who is to meet the condition of a threat', 'The United States threatened to cut off the programme if Kabul did not free the prisoners.', 'THREATEN occurred: United States > Afghanistan'],
    ['the body that a state wants to be in', 'France and Spain backed Croatia\'s NATO membership on Monday.', 'SUPPORT occurred: France & Spain > NATO'],
    ['whom a refusal is to meet', 'Cuba\'s refusal to receive the Colombian envoy angered Bogota.', 'REJECT occurred: Cuba > Colombian envoy'],
    ['the place that a rocket comes from', 'A missile launched from Yemen hit the port of Jeddah.', 'ASSAULT occurred: Yemen > port of Jeddah'],
    ['the name beside an office', 'In Goma a leader of the rebels, Joseph Kamau, condemned France.', 'ACCUSE occurred: Joseph Kamau > France'],
    ['an office whose holder is not named', 'In Goma a leader of the rebels condemned France, Joseph Kamau said.', 'ACCUSE occurred: leader > France'],
    ['those whom a participle describes', 'Two soldiers were hurt when hooded men attacked a Chadian convoy.', 'ASSAULT occurred: hooded men > Chadian convoy'],
    ['the place that a clause tells of', 'John Kerry spoke of Syria, where French jets began to bomb on Wednesday.', 'ASSAULT occurred: French jets > Syria'],
    ['who attacks, and not whom the attack is on', 'A suicide attack on a convoy of NATO killed eight people.', 'ASSAULT occurred: nobody > eight people'],
    ['who keeps somebody to talk', 'Narendra Modi kept Nawaz Sharif for an hour to talk about Kashmir.', 'CONSULT occurred: Narendra Modi > Nawaz Sharif'],
  ])('%s', (_, text, told) => {
    expect(toldActs(text).map((line) => line.replace('Officials', 'officials').replace('Police', 'police'))).toContain(told)
  })

  test.each([
    ['of losses, by the rebels told of right before', 'A spokesman for the rebels claimed Goma. The Congolese army admitted that a convoy had been ambushed.', 'ASSAULT occurred: rebels > convoy'],
    ['of losses, by whom they name', 'A spokesman for the rebels claimed Goma. The Congolese army said two soldiers had been killed by Rwandan troops.', 'ASSAULT occurred: Rwandan troops > two soldiers'],
    ['of losses, nobody where the victims are the rebels', 'A spokesman for the rebels claimed Goma. The Congolese army said ten rebels had been killed.', 'ASSAULT occurred: nobody > ten rebels'],
    ['of losses, nobody where civilians died', 'A spokesman for the rebels claimed Goma. The Congolese army said ten villagers had been killed.', 'ASSAULT occurred: nobody > ten villagers'],
    ['of a measure, by whoever imposed the ones before', 'Canada imposed sanctions on Belarus on Friday. Nine officials were put on a blacklist.', 'SANCTION occurred: Canada > Nine officials'],
    ['of a release, whoever held the captives', 'The rebels held seven observers on Friday. A Swede was released on Sunday.', 'RETREAT occurred: rebels > Swede'],
    ['of a measure, nobody where none imposed any', 'Canada praised Belarus on Friday. Nine officials were put on a blacklist.', 'SANCTION occurred: nobody > Nine officials'],
  ])('who is left out %s', (_, text, told) => { expect(toldActs(text)).toContain(told) })

  test('what is aimed at a state\'s people again and again is aimed at the state', () => {
    const text = 'Poland accused the Russian ambassador of lying. Poland condemned the Russian ministry of defence. Poland urged Russia to explain itself. On Friday Latvia called for an apology.'
    expect(toldActs(text)).toContain('REQUEST occurred: Latvia > Russia')
  })
})

describe('what is only asked for tomorrow', () => {
  test.each([
    ['Slovakia will ask the European Union for help on Thursday.', ['REQUEST planned: Slovakia > European Union']],
    ['The three states are to urge Iran to open its sites.', ['REQUEST planned: three states > Iran']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

describe('no attack', () => {
  test.each([
    'John Kerry spoke of a camp, where boys learn to bomb.',
    'Shots fired from a car broke the silence.',
    'Twelve Dutch soldiers were killed when their helicopter crashed in Mali.',
    'The family in Havana has fought to keep the boy.',
  ])('%s', (text) => {
    expect(toldActs(text)).toEqual([])
  })

  test('but one where somebody did it', () => {
    expect(toldActs('Two Dutch soldiers were killed by rebels in what the army of Mali called an accident.')).toEqual(['ASSAULT occurred: rebels > Two Dutch soldiers'])
  })
})

describe('where two sides are named, "in" says where', () => {
  test.each([
    ['Vladimir Putin and Angela Merkel held talks in Berlin on Tuesday.', 'CONSULT occurred: Vladimir Putin > Angela Merkel'],
    ['Donald Trump and Kim Jong Un signed a joint statement in Singapore on Tuesday.', 'AGREE occurred: Donald Trump > Kim Jong Un'],
  ])('%s', (text, line) => expect(toldActs(text)).toEqual([line]))

  test('and with whom where one is', () => {
    expect(toldActs('John Kerry held talks in Moscow on Tuesday.')).toEqual(['CONSULT occurred: John Kerry > Moscow'])
  })
})
