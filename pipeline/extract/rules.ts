import type { Rule } from './candidate'
import { actNoun } from './rules/act-noun'
import { actVerb } from './rules/act-verb'
import { cancelledContact } from './rules/cancelled-contact'
import { clearedOf } from './rules/cleared-of'
import { conditionalOffer } from './rules/conditional-offer'
import { announcedStep } from './rules/announced-step'
import { contactByTelephone } from './rules/contact-by-telephone'
import { copularAct } from './rules/copular-act'
import { countedTroops } from './rules/counted-troops'
import { courtesyCall } from './rules/courtesy-call'
import { declaredOver } from './rules/declared-over'
import { endedInAccord } from './rules/ended-in-accord'
import { facedConsequence } from './rules/faced-consequence'
import { forcedAct } from './rules/forced-act'
import { happening } from './rules/happening'
import { keptInPlace } from './rules/kept-in-place'
import { lightVerbAct } from './rules/light-verb-act'
import { listedDemands } from './rules/listed-demands'
import { listedToo } from './rules/listed-too'
import { missedSign } from './rules/missed-sign'
import { movedTalks } from './rules/moved-talks'
import { nextStage } from './rules/next-stage'
import { openDoor } from './rules/open-door'
import { orderedOut } from './rules/ordered-out'
import { promisedAct } from './rules/promised-act'
import { refusedAct } from './rules/refused-act'
import { reportedWrong } from './rules/reported-wrong'
import { requestedAct } from './rules/requested-act'
import { ruledOut } from './rules/ruled-out'
import { shownInterest } from './rules/shown-interest'
import { standingSanctions } from './rules/standing-sanctions'
import { statedDemand } from './rules/stated-demand'
import { statedDispleasure } from './rules/stated-displeasure'
import { statedIntent } from './rules/stated-intent'
import { statedJudgement } from './rules/stated-judgement'
import { statedVerdict } from './rules/stated-verdict'
import { struckBack } from './rules/struck-back'
import { threatenedAct } from './rules/threatened-act'
import { votedUnion } from './rules/voted-union'

/** The rules in order: what an earlier one reads or claims, a later one leaves alone. What is only said comes before what is done. */
export const rules: readonly Rule[] = [
  cancelledContact,
  contactByTelephone,
  facedConsequence,
  declaredOver,
  reportedWrong,
  missedSign,
  statedVerdict,
  openDoor,
  threatenedAct,
  standingSanctions,
  statedDemand,
  refusedAct,
  keptInPlace,
  ruledOut,
  conditionalOffer,
  votedUnion,
  shownInterest,
  promisedAct,
  statedIntent,
  courtesyCall,
  orderedOut,
  requestedAct,
  statedDispleasure,
  listedToo,
  listedDemands,
  endedInAccord,
  movedTalks,
  struckBack,
  forcedAct,
  clearedOf,
  nextStage,
  countedTroops,
  happening,
  announcedStep,
  lightVerbAct,
  actVerb,
  statedJudgement,
  copularAct,
  actNoun,
]
