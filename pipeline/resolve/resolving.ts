import { bearingOn, canFollow, isOpening, linksFrom } from './chains/chain-links'
import { mergeReports } from './merge-reports'
import { provisionEvidence } from './provision-evidence'
import { sameAct } from './same-event'

/** All that storing asks of this step once an article's reports meet those stored: which are of one event, what it says of agreements, what it came of. */
export const resolving = { sameAct, mergeReports, evidenceOf: provisionEvidence, bearingOn, isOpening, canFollow, linksFrom }
