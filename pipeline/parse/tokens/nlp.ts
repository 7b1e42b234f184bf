import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** The one instance of the tagger: loading it takes a quarter of a second. */
export const nlp = winkNLP(model, ['sbd', 'pos'])
export const its = nlp.its
