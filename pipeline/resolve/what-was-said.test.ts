import { describe, expect, test } from 'vitest'
import { anAccount, someone } from './report-for-tests'
import { titleOf } from './title-of'

const said = (quote: string, act: string) => ({
  evidence: { start: 0, end: quote.length, quote },
  act: { start: quote.indexOf(act), end: quote.indexOf(act) + act.length, quote: act },
})

describe('a title', () => {
  test.each([
    ['REQUEST', 'Demands', 'occurred', 'Lavrov demanded on Friday that the United States close the base.', 'demanded', 'Lavrov demands that the United States close the base'],
    ['REQUEST', 'Demands', 'occurred', 'The United States had moved first; Lavrov demanded that it reverse the step.', 'demanded', 'Lavrov demands that the US reverse the step'],
    ['REQUEST', 'Demands', 'occurred', 'The United States must close the base, Lavrov said.', 'must close', 'Lavrov demands that the US close the base'],
    ['REQUEST', 'Demands', 'occurred', 'Lavrov told the United States that any talks must include the base.', 'must include', 'Lavrov demands that any talks include the base'],
    ['REQUEST', 'Demands', 'occurred', 'Lavrov gave the United States until Monday to close the base.', 'gave', 'Lavrov demands that the US close the base'],
    ['REQUEST', 'Demands', 'occurred', 'The camp in the square must be cleared too, Lavrov said.', 'must be cleared', 'Lavrov demands that the camp in the square be cleared'],
    ['REQUEST', 'Demands', 'occurred', 'It should be finished soon, Lavrov said.', 'should be finished', 'Lavrov makes demands'],
    ['REQUEST', 'Demands', 'occurred', 'Lavrov repeated his old demand for a new treaty.', 'repeated', 'Lavrov demands a new treaty'],
    ['REQUEST', 'Calls for', 'occurred', 'Lavrov pleaded for a longer truce.', 'pleaded for', 'Lavrov pleads for a longer truce'],
    ['REQUEST', 'Urges', 'occurred', 'Lavrov asked other members to stop guessing.', 'asked', 'Lavrov urges other members to stop guessing'],
    ['THREATEN', 'Warns', 'occurred', 'Lavrov warned of consequences.', 'warned', 'Lavrov warns of consequences'],
    ['THREATEN', 'Warns of consequences', 'conditional', 'Lavrov said that the United States could face a ban if it fails to help the farmers.', 'could face', 'Lavrov warns the US'],
    ['SUPPORT', 'Backs', 'occurred', 'Lavrov voted in favour.', 'voted in favour', 'Lavrov votes in favour'],
    ['SUPPORT', 'Praises', 'occurred', 'Lavrov called the talks useful.', 'called', 'Lavrov praises the talks'],
    ['SUPPORT', 'Praises', 'occurred', 'Lavrov called the outcome "a good day".', 'called', 'Lavrov praises the outcome'],
    ['REJECT', 'Rejects', 'occurred', 'The men were no soldiers, a claim that Lavrov dismissed.', 'dismissed', 'Lavrov rejects the claim'],
    ['REQUEST', 'Urges', 'occurred', 'Lavrov urged the United States not to close the base.', 'urged', 'Lavrov urges the US not to close the base'],
    ['REQUEST', 'Proposes', 'occurred', 'Lavrov thanked the United States and asked for harsher measures.', 'asked for', 'Lavrov asks the US for harsher measures'],
    ['REQUEST', 'Proposes', 'occurred', 'Lavrov proposed a moratorium on the sale of gas.', 'proposed', 'Lavrov proposes a moratorium'],
    ['REQUEST', 'Calls for', 'occurred', 'Lavrov called for the creation of a contact group with the United States.', 'called for', 'Lavrov calls for the creation of a contact group'],
    ['AGREE', 'Promises', 'occurred', 'Lavrov offered the United States two more months to answer.', 'offered', 'Lavrov offers the US two more months to answer'],
    ['AGREE', 'Promises', 'occurred', 'Lavrov promised that the envoys would return.', 'promised', 'Lavrov promises that the envoys will return'],
    ['AGREE', 'Promises', 'occurred', 'Lavrov said he would stay in the agreement for now.', 'would stay', 'Lavrov promises to stay in the agreement for now'],
    ['AGREE', 'Promises', 'conditional', 'Lavrov would respect the accord as long as others did.', 'would respect', 'Lavrov would respect the accord'],
    ['AGREE', 'Promises', 'planned', 'Lavrov will hand over the weapons within six months.', 'will hand over', 'Lavrov to hand over the weapons within six months'],
    ['AGREE', 'Promises', 'occurred', 'Lavrov will take "all possible steps" to free them.', 'will take', 'Lavrov makes a promise'],
    ['AGREE', 'Agrees', 'occurred', 'The United States and Lavrov agreed in Minsk on steps towards a truce.', 'agreed', 'Lavrov and US agree on steps towards a truce'],
    ['AGREE', 'Agrees', 'occurred', 'Lavrov agreed on measures against envoys of the United States.', 'agreed on', 'Lavrov agrees on measures against envoys of the United States'],
    ['AGREE', 'Agrees', 'occurred', 'Lavrov agreed on Friday with the United States to meet again.', 'agreed', 'Lavrov and US agree to meet again'],
    ['THREATEN', 'Warns', 'occurred', 'Lavrov warned that the work would go on if nothing was signed.', 'warned', 'Lavrov warns that the work will go on if nothing is signed'],
    ['THREATEN', 'Warns', 'occurred', 'Lavrov warned that words meant little.', 'warned', 'Lavrov gives a warning'],
    ['REJECT', 'Refuses', 'occurred', 'Lavrov would not join the campaign of the United States.', 'would not join', 'Lavrov refuses to join the campaign of the United States'],
    ['REJECT', 'Refuses', 'occurred', 'Lavrov will no longer block the path to a treaty.', 'will no longer block', 'Lavrov will no longer block the path to a treaty'],
    ['REJECT', 'Refuses', 'occurred', 'Lavrov would cede nothing to anyone.', 'would cede', 'Lavrov refuses to cede anything to anyone'],
    ['REJECT', 'Refuses', 'occurred', 'Lavrov has vowed not to sign the law.', 'has vowed', 'Lavrov refuses to sign the law'],
    ['REJECT', 'Rejects', 'occurred', 'Lavrov has denied any part in the attack.', 'has denied', 'Lavrov denies any part'],
    ['REJECT', 'Rejects', 'occurred', 'Lavrov turned the United States down.', 'turned', 'Lavrov says no to the US'],
    ['REJECT', 'Rejects', 'occurred', 'Lavrov rejected, however, the wish of the United States to inspect the base.', 'rejected', 'Lavrov rejects the wish of the United States to inspect the base'],
    ['REJECT', 'Rejects', 'occurred', 'Lavrov rejected the charge and asked others to wait.', 'rejected', 'Lavrov rejects the charge'],
    ['REJECT', 'Rejects', 'occurred', 'Lavrov rejected federalism, which others demand.', 'rejected', 'Lavrov rejects federalism'],
    ['ACCUSE', 'Criticises', 'occurred', 'Lavrov condemned forged leaflets in a city of the United States.', 'condemned', 'Lavrov criticises forged leaflets'],
    ['ACCUSE', 'Criticises', 'occurred', 'Lavrov expressed grave concern about it.', 'expressed', 'Lavrov expresses grave concern'],
    ['ACCUSE', 'Accuses', 'occurred', 'Lavrov denounced the deal as a mistake.', 'denounced', 'Lavrov denounces the deal'],
  ] as const)('tells the content and not that there was one, %s (%s, %s): %s', (type, label, modality, quote, act, title) => {
    const at = quote.toLowerCase().indexOf('the united states')
    const us = { ...someone('target', 'United States', 'USA', 'country'), start: at, end: at + 17 }
    const participants = [someone('source', 'Sergei Lavrov', 'RUS'), ...(at < 0 ? [] : [us])]
    expect(titleOf(anAccount({ type, mode: null, label, modality, participants, ...said(quote, act) }))).toBe(title)
  })

  test.each([
    ['SUPPORT', 'Stands by', 'occurred', 'Lavrov said that Moscow remains committed to the deal.', 'remains', 'Lavrov stands by the deal'],
    ['ACCUSE', 'Regrets', 'occurred', 'Lavrov expressed deep regret over the step of the United States.', 'expressed', 'Lavrov expresses deep regret over the step of the United States'],
    ['REJECT', 'Rules out', 'occurred', 'There could be no talk of elections, Lavrov said.', 'could be', 'Lavrov rules out any talk of elections'],
    ['REJECT', 'Questions', 'occurred', 'Lavrov questioned whether the United States could be trusted.', 'questioned', 'Lavrov questions whether the United States could be trusted'],
    ['REJECT', 'Reacts with anger', 'occurred', 'Lavrov reacted with anger to the United States.', 'reacted', 'Lavrov reacts with anger to the US'],
    ['AGREE', 'Votes to join', 'occurred', 'Lavrov voted to make the island part of the United States.', 'voted', 'Lavrov votes to make the island part of the United States'],
    ['RETREAT', 'Truce begins', 'planned', 'A truce is to begin on Sunday.', 'is to begin', 'Truce to begin'],
    ['CONSULT', 'Meeting', 'planned', 'A third session is planned.', 'is planned', 'Meeting planned'],
    ['CONSULT', 'Meeting', 'negated', 'No third session was held.', 'was held', 'No meeting'],
    ['SANCTION', 'Imposes sanctions', 'planned', 'A second wave is to follow.', 'is to follow', 'Sanctions to be imposed'],
  ] as const)('of few words and of nobody says what there is to say, %s (%s, %s): %s', (type, label, modality, quote, act, title) => {
    const at = quote.indexOf('the United States')
    const us = { ...someone('target', 'United States', 'USA', 'country'), start: at, end: at + 17 }
    const lavrov = someone(label === 'Stands by' ? 'speaker' : 'source', 'Sergei Lavrov', 'RUS')
    expect(titleOf(anAccount({ type, mode: null, label, modality, participants: [...(quote.includes('Lavrov') ? [lavrov] : []), ...(at < 0 ? [] : [us])], ...said(quote, act) }))).toBe(title)
  })
})
