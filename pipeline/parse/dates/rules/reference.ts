import { phrase, type Rule, type Reading } from '../rule'

const reference = (value: string): Reading => ({ type: 'DATE', value, anchor: 'publication', edtf: null })

/** The present, unmeasured: "now", "currently", "the current". */
export const presentReference: Rule = {
  name: 'present-reference',
  pattern: phrase('(?:right )?(?:now|nowadays|currently|current|at present|at the moment|at this time)'),
  read: () => reference('PRESENT_REF'),
}

/** The past, unmeasured: "recently", "in the past", "previously". */
export const pastReference: Rule = {
  name: 'past-reference',
  pattern: phrase('(?:(?:more|most|until) )?(?:recently|the past|long ago)'),
  read(_, at, { text }) {
    return /^the past$/i.test(at.text) && /^\s+[\w']+/.test(text.slice(at.end, at.end + 8)) && !/\bin\s+$/i.test(text.slice(Math.max(0, at.start - 4), at.start)) ? null : reference('PAST_REF')
  },
}

/** The future, unmeasured: "soon", "in the near future". */
export const futureReference: Rule = {
  name: 'future-reference',
  pattern: phrase('(?:as soon as possible|soon(?! (?:after|as))|the (?:(?:near|foreseeable|not too distant|immediate|very near) )?future|the near term)'),
  read(_, at, { text }) {
    return /^soon$/i.test(at.text) && /\bas\s+$/i.test(text.slice(Math.max(0, at.start - 4), at.start)) ? null : reference('FUTURE_REF')
  },
}
