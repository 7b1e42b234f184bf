import { describe, expect, test } from 'vitest'
import { toldEvents } from '@/pipeline/told-events'

describe('who said it is no doer', () => {
  test.each([
    ['Ukraine said Russia had warned Turkey against closing the straits.', ['THREATEN occurred undated: Russia > Turkey, said by Ukraine']],
    ['The United States urges Russia to leave Crimea, White House spokesman Jay Carney said on Monday.', ['REQUEST occurred 2014-04-21: United States > Russia, said by Jay Carney']],
    ['According to Sergei Lavrov, Ukraine attacked the separatists.', ['ASSAULT occurred 2014-04-22: Ukraine > separatists, said by Sergei Lavrov']],
    ['"We condemn the attack by Israel," Iranian President Hassan Rouhani said.', ['ACCUSE occurred 2014-04-22: Iran > Israel, said by Hassan Rouhani']],
  ])('%s', (text, told) => {
    expect(toldEvents(text)).toEqual(told)
  })
})
