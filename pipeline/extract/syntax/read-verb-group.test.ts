import { describe, expect, test } from 'vitest'
import { read } from '@/pipeline/behaviour/told'
import { readVerbGroup } from './read-verb-group'

const phrasal = new Set(['call for', 'rule out', 'pull out of', 'vote on'])

/** The verb group that begins with `first` in a sentence. */
function groupAt(text: string, first: string) {
  const tokens = read(text).parsed.sentences.flatMap((sentence) => sentence.tokens)
  const group = readVerbGroup(tokens, tokens.findIndex((token) => token.text === first), phrasal)
  return group && { ...group, words: text.slice(tokens[group.from]?.start, tokens[group.to]?.end) }
}

describe('the tense of a verb group', () => {
  test.each([
    ['Russia signed the treaty.', 'signed', { words: 'signed', lemma: 'sign', tense: 'past', form: 'finite', ambiguous: true }],
    ['Russia has signed the treaty.', 'has', { words: 'has signed', lemma: 'sign', tense: 'present', perfect: true, ambiguous: false }],
    ['Russia had already signed the treaty.', 'had', { words: 'had already signed', tense: 'past', perfect: true, adverbs: ['already'] }],
    ['Russia will sign the treaty.', 'will', { words: 'will sign', lemma: 'sign', tense: 'future', modal: 'will' }],
    ['Russia is going to sign the treaty.', 'is', { words: 'is going to sign', lemma: 'sign', tense: 'future', modal: 'will' }],
    ['Russia is signing the treaty.', 'is', { words: 'is signing', tense: 'present', progressive: true, passive: false }],
    ['Russia was signing the treaty.', 'was', { words: 'was signing', tense: 'past', progressive: true }],
    ['Russia could sign the treaty.', 'could', { words: 'could sign', modal: 'could', tense: 'present' }],
    ['Russia would have signed the treaty.', 'would', { words: 'would have signed', modal: 'would', perfect: true }],
    ['Russia did sign the treaty.', 'did', { words: 'did sign', lemma: 'sign', tense: 'past' }],
  ])('%s', (text, first, group) => {
    expect(groupAt(text, first)).toMatchObject(group)
  })
})

describe('the voice of a verb group', () => {
  test.each([
    ['The treaty was signed in Geneva.', 'was', { words: 'was signed', passive: true, tense: 'past' }],
    ['The treaty has been signed in Geneva.', 'has', { words: 'has been signed', passive: true, perfect: true }],
    ['The treaty will be signed in Geneva.', 'will', { words: 'will be signed', passive: true, tense: 'future' }],
    ['The treaty was formally signed in Geneva.', 'was', { words: 'was formally signed', passive: true }],
    ['The treaty is being signed in Geneva.', 'is', { words: 'is being signed', passive: true, progressive: true }],
    ['Russia has signed the treaty.', 'has', { passive: false }],
  ])('%s', (text, first, group) => {
    expect(groupAt(text, first)).toMatchObject(group)
  })
})

describe('what is denied', () => {
  test.each([
    ['Russia did not sign the treaty.', 'did', { words: 'did not sign', negated: true, lemma: 'sign' }],
    ['Russia never signed the treaty.', 'never', { words: 'never signed', negated: true, tense: 'past' }],
    ['Russia never again attacked it.', 'never', { words: 'never again attacked', negated: true }],
    ['Russia has never signed the treaty.', 'has', { words: 'has never signed', negated: true, perfect: true }],
    ['Russia will not sign the treaty.', 'will', { negated: true, tense: 'future' }],
    ['Russia cannot sign the treaty.', 'can', { negated: true }],
    ["Russia won't sign the treaty.", 'wo', { negated: true, tense: 'future' }],
    ['Russia no longer observes the truce.', 'no', { words: 'no longer observes', negated: true, lemma: 'observe' }],
    ['Russia vowed not to sign the treaty.', 'not', { words: 'not to sign', negated: true, form: 'infinitive' }],
    ['Russia signed the treaty.', 'signed', { negated: false }],
  ])('%s', (text, first, group) => {
    expect(groupAt(text, first)).toMatchObject(group)
  })
})

describe('forms that are not finite', () => {
  test.each([
    ['Russia agreed to sign the treaty.', 'to', { words: 'to sign', form: 'infinitive', tense: 'none' }],
    ['The treaty is ready to be signed.', 'to', { words: 'to be signed', form: 'infinitive', passive: true }],
    ['Russia insisted on signing the treaty.', 'signing', { words: 'signing', form: 'gerund', tense: 'none' }],
    ['The treaty, broken by Russia, is dead.', 'broken', { words: 'broken', form: 'participle', passive: true }],
  ])('%s', (text, first, group) => {
    expect(groupAt(text, first)).toMatchObject(group)
  })
})

describe('verbs of two and three words', () => {
  test.each([
    ['Russia called for talks.', 'called', 'call for'],
    ['Russia ruled out talks.', 'ruled', 'rule out'],
    ['Russia pulled out of the talks.', 'pulled', 'pull out of'],
    ['Russia has called again for talks.', 'has', 'call for'],
    ['The Duma voted on Tuesday to leave.', 'voted', 'vote'],
    ['Russia called on Iran to wait.', 'called', 'call'],
  ])('%s', (text, first, lemma) => {
    expect(groupAt(text, first)?.lemma).toBe(lemma)
  })
})

test.each([
  ['a noun', 'The treaty holds.', 'treaty'],
  ['a preposition before a name', 'Putin flew to Geneva.', 'to'],
  ['a name', 'Geneva waits.', 'Geneva'],
  ['a modal without its verb', 'They said they would.', 'would'],
])('none begins at %s', (_, text, first) => {
  expect(groupAt(text, first)).toBeNull()
})
