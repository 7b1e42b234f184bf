import { describe, expect, it } from 'vitest'
import { mentionOf, tryParse } from '../try-parse'

const people = (body: string, day = '2014-04-22') => tryParse(body, day).mentions.filter((mention) => mention.kind === 'person')

it.each(['Airstrikes', 'Truces', 'Deployments', 'Armies'])('takes no noun of the field for a name where it opens a sentence: %s', (word) => {
  expect(tryParse(`${word} troubled Aleppo.`).mentions.filter(({ form }) => form === 'name').map(({ name }) => name)).toEqual(['Aleppo'])
})

it.each([
  ["Nigeria's Senate rejected the plan. The Senate voted on Monday.", ['Nigerian Senate', 'Nigerian Senate']],
  ['The Colombian Congress approved it. Congress voted on Monday.', ['Colombian Congress', 'Colombian Congress']],
  ['The Senate voted on Monday.', ['US Senate']],
])('gives a body that many states have to its own: %s', (body, names) => {
  expect(tryParse(body).mentions.filter(({ kind, form }) => kind === 'organisation' && form === 'name').map(({ name }) => name)).toEqual(names)
})

describe('names of people', () => {
  it.each([
    ['Russian Foreign Minister Sergei Lavrov', 'Sergei Lavrov', 'sergei-lavrov', 'RUS', 'Foreign Minister'],
    ['State Department spokeswoman Jen Psaki', 'Jen Psaki', 'jen-psaki', 'USA', 'State Department Spokeswoman'],
    ['White House spokesman Jay Carney', 'Jay Carney', 'jay-carney', 'USA', 'White House Spokesman'],
    ['U.N. Secretary-General Ban Ki-moon', 'Ban Ki-moon', 'ban-ki-moon', 'UN', 'Secretary-General'],
    ['Dutch Trade Minister Pieter Vandersloot', 'Pieter Vandersloot', 'pieter-vandersloot', 'NLD', 'Trade Minister'],
    ['NATO commander Gen. Arvid Holmquist', 'Arvid Holmquist', 'arvid-holmquist', 'NATO', 'NATO Commander'],
    ['Lieutenant Colonel Mihai Dragomirescu', 'Mihai Dragomirescu', 'mihai-dragomirescu', null, 'Lieutenant Colonel'],
    ['German Chancellor Angela Merkel', 'Angela Merkel', 'angela-merkel', 'DEU', 'Chancellor'],
    ['Chadian rebel leader Ousmane al-Tamimi', 'Ousmane al-Tamimi', 'ousmane-al-tamimi', 'TCD', 'Rebel Leader'],
    ['Finnish envoy Ville von der Heide', 'Ville von der Heide', 'ville-von-der-heide', 'FIN', 'Envoy'],
  ])('reads "%s" with office and state', (text, name, actor, country, office) => {
    const mention = mentionOf(`On Monday, ${text} left for Oslo.`, text)
    expect([mention.name, mention.actor, mention.country, mention.kind]).toEqual([name, actor, country, 'person'])
    expect(mention.office).toBe(office)
  })

  it('reads a name that stands in quotation marks within a phrase, where its capital tells', () => {
    expect(people('Nobody in Lima wanted a "Trump deal".', '2019-04-22').map(({ name }) => name)).toEqual(['Donald Trump'])
    expect(people('He said: "Trump cards win."', '2019-04-22').map(({ name }) => name)).not.toContain('Donald Trump')
    expect(people('Nobody in Lima wanted a "trump card".', '2019-04-22')).toEqual([])
  })

  it.each([
    ['Sergej Lawrow', 'sergei-lavrov'], ['Volodymyr Zelenskiy', 'volodymyr-zelensky'], ['Petro Poroschenko', 'petro-poroshenko'], ['Viktor Yanukovich', 'viktor-yanukovych'], ['Kim Jong-un', 'kim-jong-un'],
  ])('knows %s in this spelling', (text, actor) => expect(mentionOf(`${text} spoke on Monday.`, text, '2019-06-01').actor).toBe(actor))

  it('tells a last name by who was in office on the day', () => {
    expect(mentionOf('Clinton called Yeltsin.', 'Clinton', '1998-03-01').actor).toBe('bill-clinton')
    expect(mentionOf('Clinton met Lavrov.', 'Clinton', '2010-03-01').actor).toBe('hillary-clinton')
    expect(mentionOf('Trump and Putin spoke.', 'Trump', '2018-07-16').actor).toBe('donald-trump')
  })

  it('leaves the office to the article where the person held none on the day', () => {
    expect(mentionOf('Former President Jimmy Carter flew to Pyongyang.', 'Former President Jimmy Carter', '1994-06-15').office).toMatch(/former/i)
  })

  it('gives a title without a state that of the dateline', () => {
    expect(mentionOf('OSLO (AP) -- Fisheries Minister Aslaug Holmvik resigned.', 'Fisheries Minister Aslaug Holmvik').country).toBe('NOR')
  })

  it('takes a known place after a first name for the family', () => {
    expect(mentionOf('Professor Michael Jordan spoke.', 'Professor Michael Jordan').kind).toBe('person')
    expect(people('Envoy Jesse Jackson met the hostages in Belgrade.').map((mention) => mention.name)).toContain('Jesse Jackson')
  })

  it('puts the outer mention before those inside it', () => {
    const { mentions } = tryParse('Russian Foreign Minister Sergei Lavrov spoke.')
    expect(mentions.map((mention) => [mention.text, mention.form])).toEqual([['Russian Foreign Minister Sergei Lavrov', 'name'], ['Russian', 'nationality']])
  })
})

describe('states, bodies and places', () => {
  it.each([
    ['Ukraine signed the deal.', 'Ukraine', 'country', 'ukraine', 'UKR'],
    ['The European Union signed the deal.', 'European Union', 'organisation', 'european-union', 'EU'],
    ['The Russian Foreign Ministry replied.', 'Russian Foreign Ministry', 'organisation', 'russian-foreign-ministry', 'RUS'],
    ['The Polish foreign ministry replied.', 'The Polish foreign ministry', 'organisation', 'polish-foreign-ministry', 'POL'],
    ['The British Foreign Office replied.', 'British Foreign Office', 'organisation', 'foreign-office', 'GBR'],
    ['The Organization for Security and Cooperation in Europe sent monitors.', 'Organization for Security and Cooperation in Europe', 'organisation', 'osce', 'OSCE'],
    ['Hamas fired rockets.', 'Hamas', 'group', 'hamas', 'PSE'],
    ['The Northern Freedom Front claimed the attack.', 'Northern Freedom Front', 'organisation', 'northern-freedom-front', null],
    ['The Ministry of Foreign Affairs of Peru replied.', 'Ministry of Foreign Affairs of Peru', 'organisation', 'ministry-of-foreign-affairs-of-peru', 'PER'],
    ['The Immigration and Naturalization Service ruled.', 'Immigration and Naturalization Service', 'organisation', 'immigration-and-naturalization-service', null],
    ['Fighting went on in eastern Ukraine.', 'eastern Ukraine', 'place', null, 'UKR'],
    ['Shells fell in Mariupol.', 'Mariupol', 'place', null, 'UKR'],
    ['A bridge near Qasr Zubaydi fell.', 'Qasr Zubaydi', 'place', null, null],
    ['They crossed the Tigris River.', 'Tigris River', 'place', null, null],
  ])('reads %s', (body, text, kind, actor, country) => {
    const mention = mentionOf(body, text)
    expect([mention.kind, mention.actor, mention.country]).toEqual([kind, actor, country])
  })

  it('keeps two known bodies joined by "and" apart', () => {
    const { mentions } = tryParse('The United Nations and European Union protested.')
    expect(mentions.map((mention) => mention.actor)).toEqual(['united-nations', 'european-union'])
  })

  it('gives a group of states its members', () => {
    expect(mentionOf('The P5+1 met Iran in Vienna.', 'P5+1').members).toContain('china')
  })
})

describe('capitals', () => {
  it.each([
    ['Ankara rejected the offer.', 'Ankara', 'TUR'], ['The minister said Washington would answer.', 'Washington', 'USA'], ['It accused Beijing of spying.', 'Beijing', 'CHN'],
    ['Ties between Paris and Moscow cooled.', 'Moscow', 'RUS'], ["Pyongyang's decision came late.", 'Pyongyang', 'PRK'], ['Sanctions against Tehran followed.', 'Tehran', 'IRN'],
    ['The answer would be painful for Washington.', 'Washington', 'USA'], ['They would impose more costs on Moscow.', 'Moscow', 'RUS'], ['Chile recalled its ambassador, Ana Rojas, from Lima for talks.', 'Lima', 'PER'],
    ['Washington, instead of issuing ultimatums, should accept its part.', 'Washington', 'USA'], ['It must be Cairo which stops shooting.', 'Cairo', 'EGY'], ['Over the clash near Slavyansk, Moscow and Kiev blamed each other.', 'Kiev', 'UKR'],
  ])('mean the government where they act: %s', (body, text, country) => expect(mentionOf(body, text)).toMatchObject({ kind: 'country', form: 'metonym', country }))

  it.each([
    ['They met in Ankara on Monday.', 'Ankara'], ['He flew to Washington.', 'Washington'], ['WASHINGTON (AP) -- Talks went on.', 'WASHINGTON'], ['Protesters left central Moscow.', 'central Moscow'],
    ['The embassy in the capital Tehran was shut.', 'Tehran'], ['A road near Kabul was closed.', 'Kabul'],
    ['The ambassador in Lima spoke to reporters.', 'Lima'], ['Geneva, the seat of many bodies, was quiet.', 'Geneva'],
  ])('mean the town where something is: %s', (body, text) => expect(mentionOf(body, text).kind).toBe('place'))
})
