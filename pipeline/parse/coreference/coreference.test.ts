import { describe, expect, it } from 'vitest'
import { mentionOf, tryParse } from '../try-parse'

const nameOf = (body: string, text: string, nth = 0, day = '2014-04-22') => mentionOf(body, text, day, nth).name

describe('pronouns', () => {
  it.each([
    ['John Kerry met Angela Merkel. He left on Monday.', 'He', 'John Kerry'],
    ['John Kerry met Angela Merkel. She left on Monday.', 'She', 'Angela Merkel'],
    ['John Kerry met Sergei Lavrov. He left on Monday.', 'He', 'John Kerry'],
    ['Poland recalled its envoy.', 'its', 'Poland'],
    ['Gunmen seized the airport. They fired at police.', 'They', 'Gunmen'],
    ['Russia told Turkey that it would answer.', 'it', 'Russia'],
    ['In his talk with Sergei Lavrov, John Kerry asked for time. Kerry left.', 'Kerry', 'John Kerry'],
    ['Chancellor Angela Merkel said she would go.', 'she', 'Angela Merkel'],
    ['NATO said it would send jets.', 'it', 'NATO'],
  ])('%s', (body, pronoun, name) => expect(nameOf(body, pronoun)).toBe(name))

  it('takes two names joined by "and" for "they"', () => {
    expect(mentionOf('John Kerry and Sergei Lavrov met in Rome. They agreed to go on.', 'They').members).toEqual(['john-kerry', 'sergei-lavrov'])
    expect(mentionOf('Norway, Sweden and Finland criticised Belarus. They recalled their envoys.', 'They').members).toEqual(['norway', 'sweden', 'finland'])
    expect(mentionOf('Norway, Sweden, Denmark, and Finland criticised Belarus. They recalled their envoys.', 'They').members).toEqual(['norway', 'sweden', 'denmark', 'finland'])
    expect(mentionOf('Norway, Sweden and Finland criticised Belarus. The three governments recalled their envoys.', 'The three governments').members).toEqual(['norway', 'sweden', 'finland'])
    expect(mentionOf('In Norway, Sweden and Finland opened talks. They agreed to go on.', 'They').members).toEqual(['sweden', 'finland'])
  })

  it('leaves a pronoun open where nobody fits', () => {
    expect(mentionOf('The weather was fine. She smiled.', 'She')).toMatchObject({ actor: null, form: 'pronoun' })
  })

  it('does not give a man a woman\'s pronoun', () => {
    expect(mentionOf('Sergei Lavrov spoke. Her answer came late.', 'Her').actor).toBeNull()
  })
})

describe('names and descriptions', () => {
  it('knows a last name by the full name before it', () => {
    expect(nameOf('Deputy Minister Ilse Brandhof spoke. Brandhof then left.', 'Brandhof')).toBe('Ilse Brandhof')
  })

  it('takes a description beside a name for that person', () => {
    const body = 'Aino Lehtinen, the Finnish interior minister, spoke. The minister left.'
    expect(mentionOf(body, 'Aino Lehtinen')).toMatchObject({ country: 'FIN', office: 'Interior Minister' })
    expect([nameOf(body, 'the Finnish interior minister'), nameOf(body, 'The minister')]).toEqual(['Aino Lehtinen', 'Aino Lehtinen'])
  })

  it('takes a name beside a description for that person', () => {
    const body = 'The Maltese ambassador, Karm Zahra, spoke on Monday.'
    expect(mentionOf(body, 'Karm Zahra')).toMatchObject({ country: 'MLT', office: 'Ambassador' })
    expect(nameOf(body, 'The Maltese ambassador')).toBe('Karm Zahra')
  })

  it('knows who led a state until not long ago by the last name alone', () => {
    expect(mentionOf('Sarkozy spoke in Paris.', 'Sarkozy')).toMatchObject({ actor: 'nicolas-sarkozy', office: 'former President' })
    expect(mentionOf('Giscard spoke in Paris.', 'Giscard').office).toBeNull()
    expect(nameOf('Adam Sarkozy spoke. Sarkozy then left.', 'Sarkozy')).toBe('Adam Sarkozy')
  })

  it('takes the president for who still is one', () => {
    const body = 'Francois Hollande met Sarkozy in Paris. The president smiled. The former president did not.'
    expect([nameOf(body, 'The president'), nameOf(body, 'The former president')]).toEqual(['François Hollande', 'Nicolas Sarkozy'])
  })

  it('gives who was chosen his office', () => {
    const body = "Three days after the election of Karm Zahra as Malta's president he spoke of the appointment of a teacher as the Maltese ambassador."
    expect(mentionOf(body, 'Karm Zahra')).toMatchObject({ country: 'MLT', office: 'President' })
    expect(nameOf('He thought of Karm Zahra as the Maltese ambassador.', 'the Maltese ambassador')).not.toBe('Karm Zahra')
  })

  it('does not join a description and a name of a list', () => {
    expect(nameOf('He met the Maltese ambassador, Karm Zahra and two aides.', 'the Maltese ambassador')).toBe('Maltese ambassador')
  })

  it('finds a counterpart by the owner\'s office', () => {
    expect(mentionOf('John Kerry met his Russian counterpart in Rome.', 'his Russian counterpart').actor).toBe('sergei-lavrov')
  })

  it('gives his cabinet his state', () => expect(mentionOf('Angela Merkel told her cabinet to wait.', 'her cabinet').country).toBe('DEU'))

  it.each([
    ['Hezbollah fired rockets. The group gave no reason.', 'The group', 'Hezbollah'],
    ['Gazprom cut supplies. The company gave no reason.', 'The company', 'Gazprom'],
    ['Poland closed the border. The country gave no reason.', 'The country', 'Poland'],
    ['The Russian Foreign Ministry protested. The ministry gave no reason.', 'The ministry', 'Russian Foreign Ministry'],
    ['President Petro Poroshenko spoke. The president then left.', 'The president', 'Petro Poroshenko'],
  ])('%s', (body, text, name) => expect(nameOf(body, text, 0, '2015-01-10')).toBe(name))

  it('names "its leaders" after whose they are, and knows "the leaders" again', () => {
    const body = 'The African Union met in Addis Ababa. Its leaders spoke of Mali. The leaders then left. Leaders of sects came.'
    expect([nameOf(body, 'Its leaders'), nameOf(body, 'The leaders'), nameOf(body, 'Leaders')]).toEqual(['African Union leaders', 'African Union leaders', 'Leaders'])
  })

  it('does not take a new body for one named before', () => {
    expect(nameOf('Hezbollah fired rockets. A new group gave no reason.', 'A new group')).toBe('new group')
  })
})

describe('collectives', () => {
  it.each([
    ['John Kerry met Sergei Lavrov in Rome. The two ministers spoke for an hour.', 'The two ministers', ['john-kerry', 'sergei-lavrov']],
    ['India met Pakistan in Lahore. Both sides were pleased.', 'Both sides', ['india', 'pakistan']],
    ['Ties between India and Nepal improved, and the two countries opened a road.', 'the two countries', ['india', 'nepal']],
    ['Poland, Hungary and Latvia signed. The three countries were pleased.', 'The three countries', ['poland', 'hungary', 'latvia']],
  ])('%s', (body, text, members) => expect([...(mentionOf(body, text).members ?? [])].sort()).toEqual([...members].sort()))

  it('takes ministers for members before people of no office', () => {
    const body = 'John Kerry met Sergei Lavrov. Reporter Ann Miller asked a question. The two ministers left.'
    expect(mentionOf(body, 'The two ministers').members).toEqual(['john-kerry', 'sergei-lavrov'])
  })
})

describe('agreements', () => {
  const story = 'Kerry urged Russia to keep the agreement on Ukraine. Russia, Ukraine, the European Union and the United States signed an agreement in Geneva last Thursday. The deal is fragile. The Geneva agreement has four parties.'
  const agreements = (body: string, day: string) => tryParse(body, day).mentions.filter((mention) => mention.kind === 'agreement')

  it('joins all that speak of one agreement and knows it by place and date', () => {
    const found = agreements(story, '2014-04-22')
    expect(found.map((mention) => mention.text)).toEqual(['the agreement', 'an agreement', 'The deal', 'The Geneva agreement'])
    expect(new Set(found.map((mention) => `${mention.actor} ${mention.name}`))).toEqual(new Set(['geneva-statement-2014 Geneva statement']))
  })

  it.each([
    ['The Minsk Protocol failed.', 'minsk-protocol-2014', '2015-01-05'], ['Iran kept the JCPOA.', 'jcpoa-2015', '2016-05-05'], ['They signed New START in Prague.', 'new-start-2010', '2010-04-09'],
    ['The Good Friday Agreement held.', 'good-friday-agreement-1998', '1999-01-01'], ['Both ratified the Paris Agreement.', 'paris-agreement-2015', '2016-09-04'],
  ])('knows by name: %s', (body, actor, day) => expect(agreements(body, day)[0]?.actor).toBe(actor))

  it('gives an unknown one the name the text gives', () => {
    expect(agreements('Norway and Chad signed a fisheries agreement in Bergen. The agreement runs for ten years.', '2012-06-01').map((mention) => mention.actor)).toEqual(['bergen-agreement-2012', 'bergen-agreement-2012'])
  })

  it('takes no paper that anyone has ever signed for one of the story', () => {
    expect(agreements('The Paris Agreement was signed by more than have ever signed an accord. The accord was adopted in 2015.', '2016-09-04').map((mention) => mention.actor)).toEqual(['paris-agreement-2015', 'paris-agreement-2015'])
    expect(agreements('The Paris Agreement was signed by Peru. Peru has signed an accord with Chile.', '2016-09-04').map((mention) => mention.actor)).toEqual(['paris-agreement-2015', null])
  })

  it('takes no other agreement to be meant by "the whole"', () => {
    expect(agreements('Norway and Chad signed a fisheries agreement in Bergen. Peru warned that the whole agreement was in danger.', '2012-06-01').map((mention) => mention.actor)).toEqual(['bergen-agreement-2012', 'bergen-agreement-2012'])
  })
  it('goes back to no agreement that was only just made', () => {
    expect(agreements('Grossi came home with an agreement. Chad called on Niger to return to the deal first and lift the ban.', '2021-02-22').map((mention) => mention.name)).toEqual(['agreement', 'deal'])
    expect(agreements('Grossi came home with an agreement. Chad called on Niger to keep to the deal.', '2021-02-22').map((mention) => mention.name)).toEqual(['agreement', 'agreement'])
  })

  it('keeps a ceasefire and a trade agreement apart', () => {
    const names = agreements('The ceasefire held for a week. The ministers then signed a trade agreement. The ceasefire ended in May.', '2012-06-01').map((mention) => mention.name)
    expect(names).toEqual(['ceasefire', 'trade agreement', 'ceasefire'])
  })

  it('takes no agreement from "no deal" or from the verb', () => {
    expect(agreements('There is no deal. They must deal with it and agree.', '2012-06-01')).toEqual([])
  })

  it('does not know an agreement before its date', () => {
    expect(agreements('Russia, Ukraine and the EU signed an agreement in Geneva.', '2010-06-01')[0]?.actor).not.toBe('geneva-statement-2014')
  })
})
