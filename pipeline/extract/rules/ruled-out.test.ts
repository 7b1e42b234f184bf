import { expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

test.each([
  ['There will be no talks with the rebels, President Juan Manuel Santos said.', ['REJECT occurred: Juan Manuel Santos > rebels']],
  ['"There can be no referendum in the province," the government of Spain said.', ['REJECT occurred: government of Spain > nobody']],
  ["Sergei Lavrov told reporters that there wouldn't be any compromise with Ukraine.", ['REJECT occurred: Sergei Lavrov > Ukraine']],
  ['No state could change the border alone, Angela Merkel told reporters.', ['REJECT occurred: Angela Merkel > nobody']],
  ['Chad threatened to close the river. No state could end the treaty alone, Angela Merkel told reporters.', ['THREATEN occurred: Chad > nobody', 'REJECT occurred: Angela Merkel > Chad']],
  ['Sergei Lavrov replied that Kosovo could not join the United Nations.', ['REJECT occurred: Sergei Lavrov > Kosovo']],
  ['President Juan Manuel Santos will take no action in the matter.', ['REJECT occurred: Juan Manuel Santos > nobody']],
  ['Turkey would make no concession to Greece.', ['REJECT occurred: Turkey > Greece']],
])('what a side says is not to be, it refuses: %s', (text, told) => expect(toldActs(text)).toEqual(told))

test.each([
  'There will be no snow in Geneva, Sergei Lavrov said.',
  'There were no talks in Geneva, Sergei Lavrov said.',
  'Nobody could see the mountain, Sergei Lavrov said.',
  'Sergei Lavrov said that Russia could not join the talks.',
  'Turkey took no action against Greece.',
  'Turkey will take no holidays this year.',
  'Analysts will take no part in the talks.',
  'There will be no talks in Geneva in August.',
  'There will be a referendum in the province, the government of Spain said.',
])('but not where nothing is ruled out, or nobody says it: %s', (text) => expect(toldActs(text).filter((line) => line.startsWith('REJECT'))).toEqual([]))
