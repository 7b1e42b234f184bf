import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('giving way, or coming to talk, on terms', () => {
  test.each([
    ['The gunmen would go, Khaled Meshaal said, once Israel lifted the siege.', 'RETREAT conditional: gunmen > Israel'],
    ['The guerrillas would lay down their weapons, Hugo Chavez said, only if the army went back to its barracks.', 'RETREAT conditional: guerrillas > army'],
    ['Syria would come, Walid al-Moualem said, on one condition.', 'AGREE conditional: Syria > nobody'],
    ['The Taliban would come, Hamid Karzai told reporters, if Pakistan freed their leaders.', 'AGREE conditional: Taliban > Pakistan'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test.each([
    'Syria would come, Walid al-Moualem said.',
    'The guerrillas would not lay down their weapons, Hugo Chavez said, if the army stayed.',
    'Winter would come, the president said, once autumn had gone.',
    'The children would go home, a teacher said, once the school had closed.',
    'The guerrillas lay in wait, Hugo Chavez said, once the army had left.',
  ])('no offer: %s', (text) => expect(toldActs(text).filter((act) => act.includes('conditional'))).toEqual([]))
})
