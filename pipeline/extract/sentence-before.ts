import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle, Sentence } from '@/model/parsed-article'

/** The sentence right before the one that a draft is told in; undefined for the first. */
export const sentenceBefore = ({ evidence }: EventDraft, sentences: ParsedArticle['sentences']): Sentence | undefined =>
  sentences.findLast(({ end }) => end <= evidence.start)
