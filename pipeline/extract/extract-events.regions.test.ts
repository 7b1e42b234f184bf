import { describe, expect, test } from 'vitest'
import { toldEvents } from '@/pipeline/told-events'

/** Each row: the day of publication, a sentence, and the events it tells. */
type Row = [published: string, text: string, told: string[]]

const africa: Row[] = [
  ['2000-06-18', 'Ethiopia and Eritrea signed a ceasefire in Algiers on Sunday under the mediation of the Organisation of African Unity.', ['AGREE occurred 2000-06-18: Ethiopia > Eritrea']],
  ['1999-07-07', 'President Ahmed Tejan Kabbah of Sierra Leone and rebel leader Foday Sankoh signed a peace accord in Lome on Wednesday.', ['AGREE occurred 1999-07-07: Ahmed Tejan Kabbah > Foday Sankoh']],
  ['2013-02-19', 'French troops killed dozens of Islamist fighters in northern Mali on Monday, Defence Minister Jean-Yves Le Drian said.', ['ASSAULT occurred 2013-02-18: French troops > Islamist fighters, said by Jean-Yves Le Drian']],
  ['2018-07-08', 'Ethiopian Prime Minister Abiy Ahmed flew to Asmara on Sunday for talks with Eritrean President Isaias Afwerki.', ['CONSULT occurred 2018-07-08: Abiy Ahmed > Isaias Afwerki']],
  ['2008-07-04', "Zimbabwe's President Robert Mugabe, in a speech to parliament, accused Britain and the United States of plotting to overthrow him.", ['ACCUSE occurred 2008-07-04: Robert Mugabe > United Kingdom & United States']],
  ['2014-09-12', 'Cuba is sending 165 doctors and nurses to Sierra Leone to fight Ebola, the World Health Organization said on Friday.', ['AID ongoing 2014-09-12: Cuba > Sierra Leone, said by World Health Organization']],
  ['2004-09-02', "Sudan's government denied that it had armed the Janjaweed militia in Darfur.", ["REJECT occurred 2004-09-02: Sudan's government > Janjaweed militia"]],
  ['2007-05-10', 'The African Union asked the United Nations to take over its mission in Darfur.', ['REQUEST occurred 2007-05-10: African Union > United Nations']],
  ['2012-11-30', "Rwanda and Uganda have denied accusations by UN experts that they support the M23 rebels in eastern Congo.", ['REJECT occurred 2012-11-30: Rwanda & Uganda > UN experts']],
  ['2012-03-06', 'South Africa deported 125 Nigerians on Friday, and Nigeria turned back 28 South Africans on Tuesday in response.', ['COERCE occurred 2012-03-02: South Africa > 125 Nigerians', 'COERCE occurred 2012-03-06: Nigeria > 28 South Africans']],
]

const southAsia: Row[] = [
  ['2019-02-27', 'Pakistan shot down an Indian fighter jet and captured its pilot on Wednesday.', ['ASSAULT occurred 2019-02-27: Pakistan > India']],
  ['2003-10-15', 'The Tamil Tigers freed five policemen on Tuesday after mediation by Norway.', ['RETREAT occurred 2003-10-14: Tamil Tigers > five policemen']],
  ['2015-05-20', 'Prime Minister Narendra Modi will visit Bangladesh on June 6 to sign a land border agreement with Sheikh Hasina.', ['CONSULT planned 2015-06-06: Narendra Modi > Bangladesh']],
  ['2008-12-02', 'India summoned the Pakistani high commissioner on Monday and demanded that Islamabad hand over twenty suspects in the Mumbai attacks.', ['REQUEST occurred 2008-12-01: India > Pakistan']],
  ['2015-11-25', 'Nepal accused India of blocking fuel trucks at the border; India rejected the charge.', ['ACCUSE occurred 2015-11-25: Nepal > India', 'REJECT occurred 2015-11-25: India > Nepal']],
  ['1998-05-31', 'India condemned the nuclear tests that Pakistan carried out on Saturday.', ['ACCUSE occurred 1998-05-31: India > Pakistan']],
  ['2021-08-31', 'The last American soldiers left Afghanistan on Monday night, the Pentagon announced.', ['RETREAT occurred 2021-08-30: American soldiers > Afghanistan, said by Pentagon']],
]

const latinAmerica: Row[] = [
  ['2008-03-02', 'Venezuela and Ecuador sent troops to their borders with Colombia on Sunday.', ['MOBILIZE occurred 2008-03-02: Venezuela & Ecuador > Colombia']],
  ['2018-09-25', "Chile's government rejected Bolivia's demand for access to the sea.", ["REJECT occurred 2018-09-25: Chile's government > Bolivia"]],
  ['2019-11-12', 'Mexico granted asylum to former Bolivian president Evo Morales on Monday.', ['AID occurred 2019-11-11: Mexico > Evo Morales']],
  ['2009-11-23', "Brazil's President Luiz Inacio Lula da Silva received his Iranian counterpart, Mahmoud Ahmadinejad, in Brasilia on Monday.", ['CONSULT occurred 2009-11-23: Luiz Inácio Lula da Silva > Mahmoud Ahmadinejad']],
  ['1995-02-17', 'Peru and Ecuador agreed on Friday to pull their forces back from the disputed border.', ['AGREE occurred 1995-02-17: Peru > Ecuador']],
  ['2012-08-16', 'Ecuador granted asylum to Julian Assange, and Britain said it would not allow him to leave the country.', ['AID occurred 2012-08-16: Ecuador > Julian Assange', 'REJECT occurred 2012-08-16: United Kingdom > Julian Assange']],
  ['2009-07-05', 'Honduras was suspended from the Organization of American States on Saturday over the coup against President Manuel Zelaya.', ['SANCTION occurred 2009-07-04: Organization of American States > Honduras']],
]

const balkans: Row[] = [
  ['1995-11-21', 'The presidents of Bosnia, Croatia and Serbia initialled a peace agreement in Dayton, Ohio, on Tuesday after three weeks of talks.', ['AGREE occurred 1995-11-21: presidents of Bosnia > Croatia & Serbia']],
  ['2011-07-26', 'Kosovo police seized two border crossings with Serbia overnight, and Belgrade called for an urgent session of the UN Security Council.', ['COERCE occurred 2011-07-25: Kosovo police > Serbia', 'REQUEST occurred 2011-07-25: Serbia > UN Security Council']],
  ['2008-02-19', 'Serbia recalled its ambassador from Washington on Monday after the United States recognised Kosovo.', ['SANCTION occurred 2008-02-18: Serbia > United States', 'SUPPORT occurred 2008-02-18: United States > Kosovo']],
  ['1999-03-24', 'NATO warplanes bombed targets around Belgrade on Wednesday night.', ['ASSAULT occurred 1999-03-24: NATO warplanes > Belgrade']],
  ['2013-04-20', 'Serbia and Kosovo would begin talks on joining the European Union if the accord held, the bloc\'s foreign policy chief, Catherine Ashton, promised.', ['AGREE conditional 2013-04-20: Catherine Ashton > Serbia & Kosovo']],
]

const middleEast: Row[] = [
  ['2017-06-05', 'Saudi Arabia, Egypt, the United Arab Emirates and Bahrain cut ties with Qatar on Monday, accusing it of supporting terrorism.', ['SANCTION occurred 2017-06-05: Saudi Arabia & Egypt & United Arab Emirates & Bahrain > Qatar', 'ACCUSE occurred 2017-06-05: Saudi Arabia & Egypt & United Arab Emirates & Bahrain > Qatar']],
  ['2015-12-08', "Iraq's prime minister, Haider al-Abadi, said Turkey must withdraw its soldiers from the north of the country.", ['REQUEST occurred 2015-12-08: Haider al-Abadi > Turkey']],
  ['2011-03-13', 'The Arab League urged the UN Security Council on Saturday to impose a no-fly zone over Libya.', ['REQUEST occurred 2011-03-12: Arab League > UN Security Council']],
  ['2005-03-06', 'Syria will pull its troops back to the Bekaa valley, President Bashar al-Assad told parliament on Saturday.', ['AGREE occurred 2005-03-05: Syria > Bekaa Valley, said by Bashar al-Assad']],
  ['2007-10-22', 'In a telephone conversation on Sunday, Turkish Prime Minister Recep Tayyip Erdogan asked US Secretary of State Condoleezza Rice for quick action against Kurdish rebels in Iraq.', ['REQUEST occurred 2007-10-21: Recep Tayyip Erdoğan > Condoleezza Rice']],
  ['2013-09-14', 'Syria would face consequences if it failed to give up its chemical weapons, US Secretary of State John Kerry warned.', ['THREATEN conditional 2013-09-14: John Kerry > Syria']],
  ['2020-01-05', 'Iraqi lawmakers voted on Sunday to expel American troops from the country.', ['SANCTION planned 2020-01-05: Iraqi lawmakers > American troops']],
]

describe.each([['Africa', africa], ['South Asia', southAsia], ['Latin America', latinAmerica], ['the Balkans', balkans], ['the Middle East', middleEast]])('news from %s', (_, rows) => {
  test.each(rows)('%s: %s', (published, text, told) => {
    const lines = toldEvents(text, published)
    for (const line of told) expect(lines).toContainEqual(expect.stringContaining(line))
  })
})
