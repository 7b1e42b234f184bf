import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

const ofType = (text: string, type: string) => toldActs(text).filter((line) => line.startsWith(type))

describe('words of an act that name none', () => {
  test.each([
    ['CONSULT', 'a visit of a storm', 'A storm visited the coast of Chile on Monday.'],
    ['CONSULT', 'a call for something', 'Chile called for calm on Monday.'],
    ['CONSULT', 'a habit', 'Javier Solana, who negotiates for the European Union, praised Iran.'],
    ['AGREE', 'a habit', 'Iran signs agreements whenever it rains, Hillary Clinton said.'],
    ['SUPPORT', 'what one does for oneself', 'Hugo Chavez defended himself in Bogota.'],
    ['CONSULT', 'what something is called', 'Japan suspended its exercises with China, which Shinzo Abe called useless.'],
    ['SANCTION', 'what is only weighed', 'Angela Merkel did not say why leaving the accord with Iran made sense.'],
    ['CONSULT', 'a place to meet', 'The two rivers meet in Sudan.'],
    ['CONSULT', 'a vote that one goes to', 'Rebels in Mali went to the polls in Gao on Sunday.'],
    ['CONSULT', 'what one speaks of', 'John Kerry spoke of Russia in his speech.'],
    ['ASSAULT', 'an illness that strikes', 'Cholera struck Haiti in October.'],
    ['ASSAULT', 'a speech that attacks poverty', 'Brazil attacked poverty with a new programme.'],
    ['SANCTION', 'a language that is banned from the air', 'A singer was banned from the radio in France.'],
    ['AGREE', 'one who agrees with what is said', 'Analysts agree that Russia is weak.'],
    ['AGREE', 'a medal that is brought home', 'The Chilean team brought home a medal from Brazil.'],
    ['AGREE', 'a map that is taken away', 'Tourists took away a map of Serbia.'],
    ['AGREE', 'a player who signs', 'Lionel Messi signed for a club in France.'],
    ['RETREAT', 'money that is withdrawn', 'A tourist withdrew money from a bank in Cyprus.'],
    ['RETREAT', 'a film that is released', 'France released a film about Algeria.'],
    ['MOBILIZE', 'a show that is mounted', 'Italy mounted an exhibition in Ethiopia.'],
    ['COERCE', 'attention that is seized', 'The speech seized the attention of Cuba.'],
    ['THREATEN', 'a flood that threatens', 'Floods threatened villages in Serbia.'],
    ['AID', 'advice that is given', 'A doctor gave advice to travellers in Kenya.'],
    ['PROTEST', 'a season of marches', 'March was cold in Iceland.'],
  ])('no %s in %s: %s', (type, _, text) => {
    expect(ofType(text, type)).toEqual([])
  })
})

describe('acts among people who stand for no state', () => {
  test.each([
    ['a marriage', 'A singer married an actor in Venice.'],
    ['a purchase', 'A bank in London bought shares of a firm in Paris.'],
    ['an illness', 'The president of Chile had the flu.'],
    ['an election', 'Voters in Chile elected a new parliament.'],
    ['the weather', 'Snow fell on Ankara and Tehran.'],
    ['a birthday', 'Jimmy Carter turned 90 on Wednesday.'],
  ])('%s is no event: %s', (_, text) => {
    expect(toldActs(text)).toEqual([])
  })
})

describe('and yet the same words name one where states act', () => {
  test.each([
    ['CONSULT', 'Pope Francis visited Chile on Monday.', 'CONSULT occurred: Pope Francis > Chile'],
    ['CONSULT', 'Mahmoud Abbas called Angela Merkel on Monday.', 'CONSULT occurred: Mahmoud Abbas > Angela Merkel'],
    ['ASSAULT', 'Israel struck Syria on Monday.', 'ASSAULT occurred: Israel > Syria'],
    ['RETREAT', 'Ethiopia withdrew its troops from Eritrea.', 'RETREAT occurred: Ethiopia > Eritrea'],
    ['RETREAT', 'Egypt released an Israeli journalist on Monday.', 'RETREAT occurred: Egypt > Israeli journalist'],
    ['COERCE', 'Iran seized a British tanker on Friday.', 'COERCE occurred: Iran > United Kingdom'],
    ['AID', 'Japan gave Kenya a grant of ten million dollars.', 'AID occurred: Japan > Kenya'],
    ['SANCTION', 'Australia banned imports from Fiji.', 'SANCTION occurred: Australia > Fiji'],
    ['AGREE', 'India signed a treaty with Bangladesh.', 'AGREE occurred: India > Bangladesh'],
    ['REQUEST', 'Greece asked Germany for a loan.', 'REQUEST occurred: Greece > Germany'],
    ['THREATEN', 'North Korea threatened Japan with an attack.', 'THREATEN occurred: North Korea > Japan'],
    ['MOBILIZE', 'Pakistan sent troops to the border with India.', 'MOBILIZE occurred: Pakistan > India'],
  ])('%s: %s', (type, text, told) => {
    expect(ofType(text, type)).toEqual([told])
  })
})
