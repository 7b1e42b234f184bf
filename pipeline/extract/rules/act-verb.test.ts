import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('act verb', () => {
  test.each([
    ['Russia condemned the United States on Monday.', ['ACCUSE occurred: Russia > United States']],
    ['The United States was condemned by Russia on Monday.', ['ACCUSE occurred: Russia > United States']],
    ['On Monday Russia condemned the United States.', ['ACCUSE occurred: Russia > United States']],
    ['France expelled two Syrian diplomats on Tuesday.', ['SANCTION occurred: France > two Syrian diplomats']],
    ['Two Syrian diplomats were expelled by France on Tuesday.', ['SANCTION occurred: France > Two Syrian diplomats']],
    ['Germany recognised Croatia in 1991.', ['SUPPORT occurred: Germany > Croatia']],
    ['The Ukrainian parliament ratified the agreement with the European Union.', ['AGREE occurred: Ukrainian parliament > European Union']],
    ['Russia and Ukraine signed a treaty in Moscow on Friday.', ['AGREE occurred: Russia > Ukraine']],
    ['A treaty was signed by Russia and Ukraine in Moscow on Friday.', ['AGREE occurred: Russia > Ukraine']],
    ['Iran and the United States reached an agreement in Vienna.', ['AGREE occurred: Iran > United States']],
    ['Russian forces shelled Ukrainian positions on Sunday.', ['ASSAULT occurred: Russian forces > Ukraine']],
    ['Turkey shot down a Russian jet on Tuesday.', ['ASSAULT occurred: Turkey > Russia']],
    ['The European Union lifted its embargo on Burma.', ['CONCEDE occurred: European Union > Myanmar']],
    ['Iran released two American hikers on Wednesday.', ['RETREAT occurred: Iran > United States']],
    ['Norway gave 50 million dollars in aid to Palestine.', ['AID occurred: Norway > Palestine']],
    ['Russia withdrew its troops from Georgia.', ['RETREAT occurred: Russia > Georgia']],
    ['Norway negotiated with both camps in Oslo.', ['CONSULT occurred: Norway > camps']],
    ['Russia massed troops near the border with Ukraine.', ['MOBILIZE occurred: Russia > Ukraine']],
    ['Police arrested three Turkish journalists on Monday.', ['COERCE occurred: Police > three Turkish journalists']],
    ['The United States imposed sanctions on Iran.', ['SANCTION occurred: United States > Iran']],
    ['Sanctions were imposed on Iran by the United States.', ['SANCTION occurred: United States > Iran']],
    ['John Kerry met Sergei Lavrov in Paris on Wednesday.', ['CONSULT occurred: John Kerry > Sergei Lavrov']],
    ['Sergei Lavrov was met by John Kerry in Paris on Wednesday.', ['CONSULT occurred: John Kerry > Sergei Lavrov']],
    ['John Kerry visited China in February 2014.', ['CONSULT occurred: John Kerry > China']],
    ['The plan is short. Vladimir Putin signed it on Friday.', ['AGREE occurred: Vladimir Putin > nobody']],
    ['The book is short. A singer signed it on Friday.', []],
    ['The Senate attached three conditions to the treaty with Iran.', ['REJECT occurred: US Senate > Iran']],
    ['Turkey attached a camera to the bridge.', []],
    ['Chad wants an apology from Sudan.', ['REQUEST ongoing: Chad > Sudan']],
    ['Peru wants rain.', []],
    ['The upper house of parliament gave Abiy Ahmed, unanimously, authority to use the army.', ['SUPPORT occurred: upper house > Abiy Ahmed']],
    ['Turkey gave France permission to land.', ['CONCEDE occurred: Turkey > France']],
    ['Germany received 40 people.', []],
    ["Kofi Annan was named as the Arab League's envoy to Syria.", ['SUPPORT occurred: Arab League > Kofi Annan']],
    ['Catherine Ashton appointed Robert Cooper as mediator.', ['SUPPORT occurred: Catherine Ashton > Robert Cooper']],
    ['The ship was named Envoy.', []],
    ['Egypt rejected the Turkish proposal.', ['REJECT occurred: Egypt > Turkey']],
    ['North Korea tested a missile over Japan.', ['MOBILIZE occurred: North Korea > Japan']],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

describe('what was just said, and is rejected', () => {
  test.each([
    ['Sergei Lavrov said that the gunmen were local people, a claim Kerry dismissed.', ['REJECT occurred: John Kerry > nobody']],
    ['The minister said that Kosovo was to blame, a charge President Hashim Thaci denied.', ['REJECT occurred: Hashim Thaçi > nobody']],
    ['The minister said that Kosovo was to blame, a charge President Hashim Thaci repeated.', []],
    ['The minister said that Kosovo was to blame, a town Thaci left.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text)).toEqual(told)
  })
})

describe('letting others do something', () => {
  test.each([
    ['Russia let Edward Snowden stay.', ['CONCEDE occurred: Russia > Edward Snowden']],
    ['Poland will let Ukrainian guards work at two crossings.', ['CONCEDE planned: Poland > Ukraine']],
    ['Kiev let Russia know that it would not pay.', []],
    ['Serbia let down its allies.', []],
    ['Iran let the deadline pass.', []],
  ])('%s', (text, told) => {
    expect(toldActs(text).filter((line) => line.startsWith('CONCEDE'))).toEqual(told)
  })
})

test.each(['France committed a crime against Algeria.', 'Crimes were committed by rebels in Mali.'])('a wrong that is committed is no promise: %s', (text) => {
  expect(toldActs(text).filter((line) => line.startsWith('AGREE'))).toEqual([])
})

test('what a journey was for was done where it went, and "broad powers" are no states', () => {
  expect(toldActs('Prime Minister Arseniy Yatsenyuk, who had been in Brussels the day before to sign agreements on aid, promised broad powers for the regions.')).toEqual(['AGREE occurred: Arseniy Yatsenyuk > Brussels', 'AGREE occurred: Arseniy Yatsenyuk > regions'])
})
