import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what is told as happening of itself', () => {
  test.each([
    ['A truce between India and Pakistan took effect at midnight.', ['RETREAT occurred: India > Pakistan']],
    ['A ceasefire for northern Mali that is to start on Friday was welcomed by France.', ['RETREAT planned: nobody > nobody', 'SUPPORT occurred: France > ceasefire']],
    ['The treaty between Chile and Argentina came into force on Monday.', ['AGREE occurred: Chile > Argentina']],
    ['The exchange was agreed in Geneva on Monday.', ['AGREE occurred: nobody > nobody']],
    ['Around Goma, shelling went on all night.', ['ASSAULT occurred: nobody > Goma']],
    ['Heavy fighting broke out near Juba on Sunday.', ['ASSAULT occurred: nobody > Juba']],
    ['Peru asked the Security Council for a meeting, which is to begin on Friday.', ['REQUEST occurred: Peru > UN Security Council', 'CONSULT planned: UN Security Council > nobody']],
    ['A summit of the African Union will open in Kigali on Friday.', ['CONSULT planned: African Union > nobody']],
    ['Peru requested a meeting of the African Union, which will be held on Friday.', ['REQUEST occurred: Peru > African Union', 'CONSULT planned: African Union > nobody']],
    ['The trial will begin on Friday.', []],
    ['A second round is scheduled for Friday.', ['CONSULT planned: nobody > nobody']],
    ['A concert is scheduled for Friday.', []],
    ['A meeting was planned as a surprise.', []],
    ['Talks will resume on Friday.', []],
    ['Kiev received eight prisoners on Monday.', ['RETREAT occurred: nobody > eight prisoners']],
    ['Kiev received no answer.', []],
    ['Hassan Rouhani said that more releases would follow.', ['AGREE planned: Hassan Rouhani > nobody']],
    ['Elections would take time, Francois Hollande explained, and so the accord with Ukraine would run on into 2016.', ['AGREE planned: François Hollande > nobody']],
    ['The State Duma will vote on the treaty on Wednesday, its speaker said.', ['AGREE planned: State Duma > nobody']],
    ['The State Duma will not vote on Wednesday.', []],
    ['Norwegians will vote on Wednesday.', []],
    ['Hassan Rouhani said that more rain would follow.', []],
    ['Seoul received 40 people, among them sailors who had been held for years.', ['RETREAT occurred: nobody > 40 people']],
    ['Seoul received 40 people at a dinner.', []],
    ['The European Union\'s sanctions on Belarus came into force on Monday.', ['SANCTION occurred: European Union > Belarus']],
    ['Asset freezes and travel bans will take effect against eight Belarusian officials on Friday.', ['SANCTION planned: nobody > eight Belarusian officials']],
    ['A ban on smoking took effect on Monday.', []],
    ['Sanctions against Iran did not take effect.', []],
    ['Fighting spirit took hold of the team.', []],
    ['Talks went on near Juba on Sunday.', []],
    ['The open hostility of his remarks angered Peru.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

describe('measures that are held ready', () => {
  test.each([
    ['The French president said that further sanctions against Belarus were ready.', ['THREATEN conditional: François Hollande > Belarus']],
    ['A French official said that further measures would be announced on Friday.', ['THREATEN planned: French official > nobody']],
    ['Norway said stronger measures were being held in reserve in case Serbia moved.', ['THREATEN conditional: Norway > Serbia']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

test.each([
  'Analysts said that further measures would be announced on Friday.',
  'The French president said that new measures would be announced to help farmers.',
  'Norway said that no further sanctions would follow.',
])('no threat: %s', (text) => expect(toldActs(text).join()).not.toContain('THREATEN'))

describe('verbs that a tagger takes for something else', () => {
  test.each([
    ['The two envoys sat beside him in the palace and signed treaties with Jordan.', 'AGREE occurred: two envoys > Jordan'],
    ['The military accused rebels of having shelled its positions.', 'ACCUSE occurred: military > rebels'],
    ['Peru demanded that Chile pull its ships back, and the Peruvian foreign ministry asked Chile for an explanation.', 'REQUEST occurred: Peruvian Foreign Ministry > Chile'],
    ['Italy, Austria and Greece, whose prime minister is to visit Moscow, opposed that.', 'REJECT occurred: Italy & Austria & Greece > nobody'],
    ['The Latvian foreign minister told citizens in the border region on Monday not to accept Russian passports.', 'REQUEST occurred: Latvian foreign minister > citizens'],
    ['Obama praised Poroshenko as a wise choice of his people and promised night-vision goggles.', 'AGREE occurred: Barack Obama > Poroshenko'],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toContain(told)
  })
})
