import { expect, test } from 'vitest'
import { told } from './told'

const acts = (text: string) => told(text).map((line) => line.split(' ').slice(0, -1).join(' '))

// Who did it to whom, where other words stand between the doer, the verb and the other side.
test.each([
  ['a clause of time within the subject', 'Merkel, minutes after Hollande had spoken, accused Russia of breaking the truce.', ['ACCUSE occurred Angela Merkel > Russia']],
  ['a report within a relative clause', 'Merkel criticised the separatists, who, she said, had the support of Russia.', ['ACCUSE occurred Angela Merkel > separatists', 'SUPPORT occurred Russia > separatists']],
  ['what one says after a passive that he reports', 'Hollande said the envoy had been tortured and blamed Russia.', ['ACCUSE occurred François Hollande > Russia', 'ASSAULT occurred  > envoy']],
  ['a paper that somebody else put forward', 'The resolution, which was put forward by France, condemned Syria.', []],
  ['a paper that he who praises it speaks of', 'Hollande welcomed the treaty, which he said protected Poland.', ['SUPPORT occurred François Hollande > treaty']],
  ['states between two persons', 'Ashton held talks with Ivica Dačić of Serbia and Hashim Thaçi of Kosovo.', ['CONSULT occurred Catherine Ashton + Hashim Thaçi + Ivica Dačić']],
  ['two sides of one matter', 'Military cooperation between France and Russia was suspended by the European Union.', ['SANCTION occurred European Union > France + Russia']],
  ['one of those just named', 'The United States imposed sanctions on eleven officials, among them the governor of Sevastopol.', ['SANCTION occurred United States > eleven officials']],
  ['those whom his own office keeps out of a market', 'Canada barred two Russian banks from raising money in Toronto.', ['SANCTION occurred Canada > two Russian banks']],
  ['a serviceman, who is not his state', 'Gunmen killed a Ukrainian serviceman in Donetsk.', ['ASSAULT occurred Gunmen > Ukrainian serviceman']],
  ['people of a state, told by number', 'The United States freed three Iranians on Monday.', ['RETREAT occurred United States > three Iranians']],
  ['two things that one ought to do', '"Russia should leave Crimea and pay Ukraine," Obama said.', ['REQUEST occurred Barack Obama > Russia']],
  ['captives who were taken by somebody, and not by him who speaks of them', 'Merkel said that an envoy would help free captured Georgian sailors.', []],
  ['what is disputed, and not by him who speaks of it', 'Hollande said that Qatar had left the disputed border.', []],
  ['an order of one’s own', 'Obama signed an order on Monday.', ['AGREE occurred Barack Obama']],
  ['what is a crime still to come', 'Obama accused Russia. Putin called it a crime to use the army.', ['ACCUSE occurred Barack Obama > Russia', 'ACCUSE occurred Vladimir Putin > ']],
  ['who is named to tell which brothers', 'Senator Marco Rubio accused Obama of trusting the Castro brothers. He criticised Pope Francis.', ['ACCUSE occurred Marco Rubio > Barack Obama', 'ACCUSE occurred Marco Rubio > Pope Francis']],
])('%s', (_, text, lines) => {
  expect(acts(text)).toEqual(lines)
})

// Where it was is nobody who took part.
test.each([
  ['a body that meets in a city', 'The United Nations Security Council met in emergency session in New York on Monday.', ['CONSULT occurred UN Security Council']],
  ['leaders who meet in a city', 'EU leaders met in Brussels on Monday.', ['CONSULT occurred EU leaders']],
  ['one who goes to a city for talks meets those who are there', 'Kerry held talks in Moscow on Monday.', ['CONSULT occurred John Kerry + Moscow']],
])('%s', (_, text, lines) => {
  expect(acts(text)).toEqual(lines)
})

// Words of an act where none was done.
test.each([
  ['a kind of people', 'Obama spoke of people who threaten Ukraine.'],
  ['what such an act would be', '"An attack on Estonia is an attack on Germany," Merkel said.'],
  ['what a measure is meant for', 'The sanctions are targeted, Kerry told reporters.'],
  ['a name that one gives himself', 'Ponomaryov, who calls himself the mayor of the town, smiled.'],
  ['deaths that are confirmed', 'The separatists confirmed two deaths.'],
  ['a power that one has', 'Kerry said Russia has the power to veto a resolution.'],
  ['help with what is no aid', 'The diplomat helped two former presidents to preside.'],
  ['captives whom somebody is sent to free', 'Moscow lost contact with Lukin, an envoy sent to help free captured observers.'],
  ['an attack on an idea', 'The European Union spoke of another attack on Ukraine’s sovereignty.'],
  ['a way down from a bridge', 'Ten thousand Ukrainians cross there every day, climbing down a ramp.'],
  ['demonstrators who come to an office', 'Some demonstrators came to Zelensky.'],
  ['an order that was spoken of before', 'A ban was planned. Putin had ordered it in a decree.'],
  ['a condition of what is warned of', 'If the West does not keep its commitments, trade suffers.'],
  ['an envoy who negotiates for his side', 'Kuchma, who negotiates for Kiev, smiled.'],
  ['soldiers who arrive in a town', 'Soldiers arriving in Artemivsk told a different story.'],
  ['a relative clause that has lost its noun', '"Steps are taken by those in Kiev that fail to fulfil the accord," Lavrov said.'],
])('%s is no act', (_, text) => {
  expect(acts(text).filter((line) => !line.startsWith('CONSULT occurred Lukin'))).toEqual([])
})
