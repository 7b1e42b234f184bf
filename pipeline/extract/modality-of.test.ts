import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

/** The acts of one type that a sentence tells, by how certain they are. */
const certainty = (text: string, type: string) => toldActs(text).filter((line) => line.startsWith(type)).map((line) => line.split(' ')[1]?.replace(':', ''))

describe('what happened', () => {
  test.each([
    ['CONSULT', 'John Kerry met Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry has met Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry, who had met Sergei Lavrov in Rome, flew home.'],
    ['SANCTION', 'Canada confirmed that it had imposed sanctions on Iran.'],
    ['SANCTION', 'Canada announced that it imposed sanctions on Iran.'],
    ['SANCTION', 'The Canadian government managed to impose sanctions on Iran.'],
    ['ASSAULT', 'Israel admitted that its jets had bombed Syria.'],
    ['ASSAULT', 'There is no doubt that Syria shelled Turkey.'],
  ])('%s: %s', (type, text) => {
    expect(certainty(text, type)).toEqual(['occurred'])
  })
})

describe('what is going on', () => {
  test.each([
    ['ASSAULT', 'Israeli jets are bombing Gaza.'],
    ['MOBILIZE', 'Russia is massing troops on the border with Ukraine.'],
  ])('%s: %s', (type, text) => {
    expect(certainty(text, type)).toEqual(['ongoing'])
  })
})

describe('what is planned', () => {
  test.each([
    ['CONSULT', 'John Kerry will meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry is going to meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry is to meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry intends to meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry is expected to meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry said that he would meet Sergei Lavrov in Rome.'],
    ['CONSULT', 'John Kerry is ready to meet Sergei Lavrov.'],
    ['SANCTION', 'The European Union plans to impose sanctions on Belarus.'],
    ['SANCTION', 'The European Union will impose sanctions on Belarus.'],
  ])('%s: %s', (type, text) => {
    expect(certainty(text, type)).toEqual(['planned'])
  })
})

describe('what is not told as done', () => {
  test.each([
    ['CONSULT', 'John Kerry did not meet Sergei Lavrov.'],
    ['CONSULT', 'John Kerry has never met Sergei Lavrov.'],
    ['CONSULT', 'No American official met Sergei Lavrov.'],
    ['CONSULT', 'John Kerry denied that he had met Sergei Lavrov.'],
    ['CONSULT', 'John Kerry denied having met Sergei Lavrov.'],
    ['CONSULT', 'John Kerry might meet Sergei Lavrov.'],
    ['CONSULT', 'John Kerry wanted to meet Sergei Lavrov.'],
    ['CONSULT', 'It is unclear whether John Kerry met Sergei Lavrov.'],
    ['CONSULT', 'If John Kerry meets Sergei Lavrov, he will ask for time.'],
    ['SANCTION', 'Canada may impose sanctions on Iran.'],
    ['SANCTION', 'Canada should impose sanctions on Iran, Benjamin Netanyahu said.'],
    ['SANCTION', 'Israel asked Canada to impose sanctions on Iran.'],
    ['SANCTION', 'Israel demanded that Canada impose sanctions on Iran.'],
    ['SANCTION', 'Canada is reluctant to impose sanctions on Iran.'],
    ['SANCTION', 'Canada refused to impose sanctions on Iran.'],
    ['SANCTION', 'Canada decided against imposing sanctions on Iran.'],
    ['ASSAULT', 'Iran fears that Israel attacked its embassy.'],
    ['ASSAULT', 'Iran warned Israel not to attack Lebanon.'],
    ['ASSAULT', 'Israel would attack Iran only if it were attacked.'],
    ['RETREAT', 'Turkey called on Russia to withdraw from Syria.'],
    ['RETREAT', 'There will be no talks until Russia withdraws from Syria.'],
    ['RETREAT', 'Russia has not withdrawn from Syria.'],
    ['ASSAULT', 'The IAEA found no sign that Iran had attacked Israel.'],
    ['ASSAULT', 'There was no evidence that Syria shelled Turkey.'],
    ['ASSAULT', 'France has little proof that Syria bombed Aleppo.'],
  ])('%s: %s', (type, text) => {
    expect(certainty(text, type).filter((modality) => modality === 'occurred' || modality === 'ongoing')).toEqual([])
  })
})

describe('a threat hangs on what it is tied to', () => {
  test('where its own clause names a condition', () => {
    expect(certainty('The White House said Russia would face sanctions if it sent troops.', 'THREATEN')).toEqual(['conditional'])
  })

  test.each([
    'Barack Obama warned Russia against sending troops.',
    'Turkey threatened to close the straits to Russia.',
  ])('but its words were said where they name no condition: %s', (text) => {
    expect(certainty(text, 'THREATEN')).toEqual(['occurred'])
  })
})
