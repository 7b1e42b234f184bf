import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('what is told of other things than international affairs', () => {
  test.each([
    ['a match between countries', 'Germany beat Argentina 1-0 in the World Cup final after Mario Goetze scored in extra time.'],
    ['a rout told in the words of war', 'Spain attacked from the start and the Netherlands surrendered after the third goal, a header by the captain.'],
    ['medals', 'Russia won 13 gold medals at the Winter Games, and Norway congratulated its skiers on a record haul.'],
    ['a coach and his players', 'The coach accused the referee of favouring Italy and refused to shake hands after the match.'],
    ['a cricket tour', 'India visit Australia in December for a series of four Test matches, and the captain warned his batsmen about the pace attack.'],
    ['markets', 'Investors welcomed the figures, shares in Tokyo rallied and traders warned that the yen could fall further.'],
    ['a company that blames another', 'Oracle accused Google of copying its software and demanded billions of dollars in damages.'],
    ['a merger', 'The two drugmakers agreed to merge, and shareholders approved the takeover at a meeting in Basel.'],
    ['a product', 'The smartphone maker promised customers in Brazil a cheaper handset and rejected complaints about the battery.'],
    ['biography', 'She was born in Vienna in 1931, met her husband, a pianist, at school and moved with him to Argentina, where she died at the age of 84.'],
    ['opinions of analysts', 'Analysts criticised the plan, and an economist at a bank in London warned of a slow recovery.'],
    ['weather', 'Forecasters warned Mexico of heavy rain as the storm threatened the coast with gusts of 150 kilometres an hour.'],
    ['a court at home', 'A judge in Lyon sentenced the baker to two years for fraud and rejected his appeal for bail.'],
    ['a divorce', 'The actress agreed to a divorce from the singer and demanded custody of their two daughters.'],
    ['a strike over pay', 'Rail unions in Belgium called a strike over pay and rejected an offer by the employers of two per cent.'],
    ['a novel', 'In the novel a French ambassador threatens to expel a spy, and the spy refuses to leave the embassy.'],
    ['a film', 'In the film the president of the United States orders an attack on Moscow, and the actor plays him without a smile.'],
    ['an anniversary', 'A museum in Verdun marked a hundred years since the battle with an exhibition of letters and paintings.'],
    ['politics at home', 'The Conservatives accused Labour of planning a new tax on pensions, and Labour rejected the figures in the budget.'],
    ['a campaign', 'The candidate promised voters lower taxes, and her rival for the mayoralty attacked the promise in a debate before the election.'],
    ['a lesson', 'The teacher asked the pupils of a school in Oslo to write a letter, and the headmaster praised them.'],
    ['science', 'Researchers agreed with the theory, and a telescope in Chile captured the planet in its orbit around a star.'],
    ['a recipe of travel', 'Visit Lisbon in spring, meet friends at a café and take the tram to the museum; the chef welcomes guests at noon.'],
    ['work of a charity at home', 'The club opened its gates to the poor of Naples, and the fans thanked the players.'],
  ])('%s gives no event', (_, text) => {
    expect(toldActs(text)).toEqual([])
  })
})

describe('what is told of international affairs in the words of other things', () => {
  test.each([
    ['a visit to a match', 'President Vladimir Putin met Brazilian President Dilma Rousseff before the World Cup final.', ['CONSULT occurred: Vladimir Putin > Dilma Rousseff']],
    ['a boycott of games', 'The United States called for a boycott of the Moscow Olympics after the Soviet Union invaded Afghanistan.', ['ASSAULT occurred: Soviet Union > Afghanistan']],
    ['sanctions on companies', 'The United States imposed sanctions on the Russian oil company Rosneft, and its shares fell.', ['SANCTION occurred: United States > Rosneft']],
    ['a court between states', 'Nicaragua accused Colombia of ignoring the verdict of the International Court of Justice.', ['ACCUSE occurred: Nicaragua > Colombia']],
    ['a strike by protesters against a foreign act', 'Thousands of people in Seoul protested against the deployment of a United States missile shield.', ['PROTEST occurred: people > United States']],
    ['a state that buys', 'India signed an agreement with France to buy 36 fighter jets.', ['AGREE occurred: India > France']],
    ['an election that neighbours speak of', 'The European Union condemned the election in Belarus as neither free nor fair.', ['ACCUSE occurred: European Union > Belarus']],
    ['a storm that brings aid', 'Japan sent tents and medicine to the Philippines after the typhoon.', ['AID occurred: Japan > Philippines']],
  ])('%s', (_, text, told) => {
    for (const line of told) expect(toldActs(text)).toContain(line)
  })
})
