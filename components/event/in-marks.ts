/** True for a sentence that begins as a quotation: it gets no second pair of marks. */
export const isQuotation = (sentence: string): boolean => /^\s*[“"„«]/.test(sentence)

/** An article's sentence in quotation marks, as one that is shown apart from its text stands in them. */
export const inMarks = (sentence: string): string => (isQuotation(sentence) ? sentence : `“${sentence}”`)
