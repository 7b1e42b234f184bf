import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('a call is told beside what was said in it', () => {
  test.each([
    ['Vladimir Putin told Angela Merkel by telephone that he had ordered a withdrawal.', 'CONSULT occurred: Vladimir Putin > Angela Merkel'],
    ['In a telephone conversation that lasted 90 minutes, Barack Obama told Vladimir Putin to withdraw.', 'CONSULT occurred: Barack Obama > Vladimir Putin'],
    ['John Kerry raised the matter by telephone with Sergei Lavrov.', 'CONSULT occurred: John Kerry > Sergei Lavrov'],
    ['Volodymyr Zelensky and Vladimir Putin spoke on the telephone.', 'CONSULT occurred: Volodymyr Zelensky > Vladimir Putin'],
    ['John Kerry urged Sergei Lavrov in a phone call to name a diplomat.', 'CONSULT occurred: John Kerry > Sergei Lavrov'],
    ['John Kerry urged Sergei Lavrov in a phone call to name a diplomat.', 'REQUEST occurred: John Kerry > Sergei Lavrov'],
  ])('%s: %s', (text, act) => expect(toldActs(text)).toContain(act))

  test.each([
    'Vladimir Putin did not speak to Angela Merkel by telephone.',
    'John Kerry told reporters of a phone.',
  ])('no call: %s', (text) => expect(toldActs(text).filter((act) => act.startsWith('CONSULT occurred'))).toEqual([]))
})
