import { describe, expect, test } from 'vitest'
import { told } from './told'

const story = [
  'WASHINGTON -- US Secretary of State John Kerry on Monday urged Russia to withdraw its troops from the border.',
  'Kerry telephoned Russian Foreign Minister Sergei Lavrov in the evening. The two will meet in Paris on Thursday, according to the State Department.',
  'Lavrov accused the United States of backing extremists.',
].join('\n')

// What saved pages carry along; none of it may add an event, take one away or change one.
const after: Record<string, string> = {
  'a list of other headlines': '- Obama meets Merkel in Berlin\n- Israel bombs Gaza tunnels\n- Iran threatens to close strait\n- Recipe: lamb with mint',
  'headlines under "Most Viewed"': "Most Viewed\nEditor's Picks\nJapan protests to China over islands |\nTurkey expels Syrian envoy |",
  'related articles': 'Related articles\n* France signs arms deal with Qatar\n* North Korea fires missile\n* Cameron visits Beijing',
  'a line that leads elsewhere': 'Read more: Obama imposes sanctions on Venezuela',
  'a copyright line': 'Copyright 2014 The Meridian Post. All rights reserved. Reproduction without permission is prohibited.',
  'sharing': 'Share this article\nFacebook  Twitter  Email  Print',
  'credits': '(Reporting by Helen Marsh in Washington and Galina Foss in Moscow; Editing by Piers Lindqvist)',
  'a newsletter': 'Sign up for our newsletter\nGet the best of our world news in your inbox every morning.',
  'comments': 'Comments (2)\nnorthernlad: Obama should attack Russia now.\nMarguerite: Putin met Assad, mark my words.',
  'top news': "Today's Top News\nSaudi Arabia cuts ties with Qatar\nPakistan and India exchange fire",
}
const before: Record<string, string> = {
  'a date line and bars': 'Kerry urges Russia to pull back\nUpdated: 2014-04-22 13:39\n(Northwire)\n|\n||||||||',
  'a byline': 'Kerry urges Russia to pull back\n\nBy Helen Marsh\nApril 22, 2014\n',
}

describe('junk changes nothing', () => {
  const alone = told(story)

  test('the story alone tells of a demand, a call, a planned meeting and an accusation', () => {
    expect(alone.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['ACCUSE occurred', 'CONSULT occurred', 'CONSULT planned', 'REQUEST occurred'])
  })

  test.each(Object.entries(after))('%s after the story', (_, junk) => expect(told(`${story}\n${junk}\n`)).toEqual(alone))
  test.each(Object.entries(before))('%s before the story', (_, junk) => expect(told(`${junk}\n${story}\n`)).toEqual(alone))
})
