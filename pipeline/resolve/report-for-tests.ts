import { edtfBounds } from '@/model/edtf'
import { openEnd, type Account, type Participant, type ResolvedReport } from '@/model/resolved-event'
import { blockOf } from './block-of'
import { mergeKeys } from './merge-keys'
import { quantitiesOf } from './quantities-of'
import { signatureOf } from './signature'

/** A participant of a test: "source John Kerry USA". */
export const someone = (role: Participant['role'], name: string, country: string | null, kind: Participant['kind'] = 'person'): Participant => ({
  role, name, country, kind, actor: name.toLowerCase().replaceAll(' ', '-'), office: null, words: name, start: 0, end: name.length,
})

/** An account of a test: Kerry telephones Lavrov on 21 April 2014, with whatever is given instead. */
export function anAccount(given: Partial<Account> & { edtf?: string } = {}): Account {
  const { edtf = '2014-04-21', ...rest } = given
  const quote = rest.evidence?.quote ?? 'Kerry telephoned Lavrov on Monday.'
  return {
    type: 'CONSULT', mode: 'phone', label: 'Phone call', modality: 'occurred',
    date: { edtf, inferred: false, basis: { quote: 'on Monday', start: 24, end: 33, anchor: 'publication', rule: 'weekday' } },
    place: null, agreement: null, condition: null,
    participants: [someone('source', 'John Kerry', 'USA'), someone('target', 'Sergei Lavrov', 'RUS')],
    act: { start: 6, end: 16, quote: 'telephoned' }, evidence: { start: 0, end: quote.length, quote }, quantities: quantitiesOf(quote), occasion: null, confidence: 0.8, rule: 'act-verb',
    ...rest,
  }
}

/** A report of a test: an account in an article of its own. */
export function aReport(article: string, account: Account, source: Partial<ResolvedReport['source']> = {}): ResolvedReport {
  const { start = '', end = null } = edtfBounds(account.date.edtf) ?? {}
  const days = { block: blockOf(account), start, end: end ?? openEnd, account }
  return {
    id: `${article}-${account.label}-${account.date.edtf}`, article, ...days, keys: mergeKeys(days),
    source: { outlet: article, agency: null, publishedOn: '2014-04-22', signature: signatureOf(`${article} ${account.evidence.quote} text of its own, written by ${article} for nobody else`), ...source },
  }
}
