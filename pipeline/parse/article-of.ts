import type { Article } from '@/model/article'

/** An article that is nothing but a body and a date of publication: for tests and for trying out. */
export const articleOf = (body: string, publishedOn: string | null): Article => ({
  id: 'text', url: null, title: null, outlet: null, agency: null, byline: null, language: 'en',
  publishedAt: publishedOn, publishedOn, publishedBasis: null, dateline: null, body, cut: [],
})
