import { describe, expect, it } from 'vitest'
import { lineKind } from './line-kind'

it.each([
  ['Most Viewed', 'section'], ["Editor’s Picks", 'section'], ['Related stories:', 'section'], ['ADVERTISEMENT', 'advertisement'], ['Share this article', 'share'], ['Please share our story with your friends.', 'share'], ['Updated: 2015-07-20 22:14', 'date'], ['July 20, 2015 | 10:14 pm EDT', 'date'],
  ['Monday, 20 July 2015', 'date'], ['(Xinhua)', 'agency'], ['Source: AFP', 'agency'], ['Reuters/AP', 'agency'], ['By JANE ROE and John Doe, Associated Press', 'byline'], ['||||||', 'bars'], ['________', 'bars'],
  ['Comments (12)', 'section'], ['Most Read (5)', 'section'], ['Read more: Oil prices fall', 'teaser'], ['RELATED: Oil prices fall', 'teaser'], ['(Reporting by Jane Roe; Editing by John Doe)', 'credit'], ['Associated Press writer Jane Roe contributed to this report.', 'credit'],
  ['Ministers arrive at the palace. REUTERS/Jane Roe', 'credit'], ['Ministers arrive at the palace. (AP Photo/Jane Roe)', 'credit'], ['Photo: Jane Roe/AFP', 'credit'], ['Correction: the talks began in May.', 'correction'],
  ['This story has been updated.', 'correction'], ['© 2015 Example Times', 'copyright'], ['Our standards: the principles of this house', 'publisher'], ['Sign up for our newsletter', 'subscribe'],
])('takes "%s" for %s', (line, kind) => {
  expect(lineKind(line)).toBe(kind)
})

describe('lines of a story', () => {
  it.each([
    'By signing the treaty, the two states end a war of eight years.', 'Xinhua reported the meeting first.', 'On 20 July 2015 the two states restored relations.', 'More: that is what the envoy asked for, and what he did not get from either side after three long days in the capital, where the delegations met every morning in the same hall and parted every evening without a word to the press, as the mediator had asked them to do when the talks began in the first week of May.',
    'The envoy of the US/UK told AP/AFP that the talks would go on.', 'The story of the talks is short.', 'Share prices fell.', 'UNITED NATIONS (AP) _', 'HAVANA (AP) --', '"Read my lips," he said.', 'Photographs of the meeting were published.', '',
  ])('"%s" is one', (line) => {
    expect(lineKind(line)).toBeNull()
  })
})
