import { describe, expect, test } from 'vitest'
import { toldActs } from '@/pipeline/told-events'

describe('families of verbs with their arguments', () => {
  test.each([
    ['The European Union adopted sanctions against Russia.', 'SANCTION occurred: European Union > Russia'],
    ['The European Union added twelve Russian officials to its sanctions list.', 'SANCTION occurred: European Union > twelve Russian officials'],
    ['Canada decided to add nine officials to those banned from entering the country.', 'SANCTION occurred: Canada > nine officials'],
    ['Japan published the names of six Iranian officers who may not travel to the islands.', 'SANCTION occurred: Japan > six Iranian officers'],
    ['Britain added Rosneft to the companies that its banks may not finance.', 'SANCTION occurred: United Kingdom > Rosneft'],
    ['Russia banned imports from Poland.', 'SANCTION occurred: Russia > Poland'],
    ['Britain froze the assets of Iran.', 'SANCTION occurred: United Kingdom > Iran'],
    ['Japan refused visas to Russia.', 'SANCTION occurred: Japan > Russia'],
    ['France revoked an invitation to Sergei Lavrov.', 'REJECT occurred: France > Sergei Lavrov'],
    ['Ukraine does not recognise the Crimean parliament.', 'REJECT occurred: Ukraine > Crimean parliament'],
    ['President Gjorge Ivanov vowed not to sign the treaty.', 'REJECT occurred: Gjorge Ivanov > nobody'],
    ['Theresa May held Moscow responsible for the attack.', 'ACCUSE occurred: Theresa May > Russia'],
    ['Russia reserved the right to respond.', 'THREATEN occurred: Russia > nobody'],
    ['Israel agreed to suspend its plan to annex Gaza.', 'AGREE occurred: Israel > Gaza'],
    ['Cuba opened its embassy in Washington.', 'SUPPORT occurred: Cuba > Washington'],
    ['Vladimir Putin exchanged a few words with Barack Obama.', 'CONSULT occurred: Vladimir Putin > Barack Obama'],
    ['Barack Obama spoke for an hour with Vladimir Putin.', 'CONSULT occurred: Barack Obama > Vladimir Putin'],
    ['The troops withdrew from Slavyansk.', 'RETREAT occurred: troops > Slavyansk'],
    ['Russian tanks crossed into Ukraine.', 'MOBILIZE occurred: Russian tanks > Ukraine'],
    ['Ukrainian troops pushed into Kramatorsk.', 'ASSAULT occurred: Ukrainian troops > Kramatorsk'],
    ['Israel bombed ten targets.', 'ASSAULT occurred: Israel > nobody'],
    ['Petro Poroshenko put the armed forces on full alert.', 'MOBILIZE occurred: Petro Poroshenko > armed forces'],
    ['Russia and China put their names to a declaration.', 'AGREE occurred: Russia > China'],
    ['Turkey made it easier for Syrians to cross the border.', 'CONCEDE occurred: Turkey > Syria'],
    ['Norway said it would not negotiate with Sweden again.', 'REJECT occurred: Norway > Sweden'],
    ['Canada triggered the arbitration procedure against Mexico.', 'ACCUSE occurred: Canada > Mexico'],
    ['North Korea produced plutonium at its main plant again.', 'MOBILIZE occurred: North Korea > nobody'],
    ['The Egyptian navy began an air defence exercise.', 'MOBILIZE occurred: Egyptian navy > nobody'],
    ['Greece and Egypt began a naval exercise.', 'COOPERATE occurred: Greece > Egypt'],
  ])('%s', (text, act) => expect(toldActs(text)).toContain(act))

  test.each([
    ['SANCTION', 'Russia added Poland to its holiday plans.'],
    ['SANCTION', 'Canada added nine officials to those invited to the dinner.'],
    ['SANCTION', 'Japan published the names of six officers who will travel to the islands.'],
    ['SANCTION', 'Britain added Rosneft to the companies that its banks like.'],
    ['RETREAT', 'Ivan left Slavyansk with his wife.'],
    ['MOBILIZE', 'Refugees crossed into Poland.'],
    ['ACCUSE', 'Theresa May held Moscow talks.'],
    ['REJECT', 'Sweden said that Norway would not negotiate again.'],
    ['REJECT', 'The OSCE would not confirm the shooting.'],
    ['ACCUSE', 'Canada triggered a debate with Mexico.'],
    ['MOBILIZE', 'North Korea will stop producing plutonium.'],
    ['MOBILIZE', 'Iran insists on its right to enrich uranium.'],
  ])('no %s: %s', (type, text) => expect(toldActs(text).filter((act) => act.startsWith(type))).toEqual([]))
})
