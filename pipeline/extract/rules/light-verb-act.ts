import { agents, partiesIn, patients, phrasesAfter, phrasesBehind, sameSide, without } from '../arguments'
import { buildCandidate } from '../build-candidate'
import type { Rule, SentenceReading } from '../candidate'
import { datelineEnd } from '../dateline-end'
import { isOfClass, lightVerbs, nounFrames, type NounFrame } from '../lexicon'
import { keepsPeace, peacekeeping } from '../keeps-peace'
import { matchVerbFrame } from '../match-verb-frame'
import { modalityOf } from '../modality-of'
import { readActNoun } from '../read-act-noun'
import { whatItMeans } from '../what-it-means'
import type { Clause } from '../syntax/clause'
import type { NounPhrase, VerbGroup } from '../syntax/items'

const defaults = ['with', 'to', 'on', 'against', 'of', 'into', 'for', 'over', 'at', 'from', 'between', 'about', 'in', 'by']

/** "X held talks with Y", "X issued a warning to Y", "X received an invitation from Y": the noun names the act, the verb only that it was done. */
export const lightVerbAct: Rule = {
  name: 'light-verb-act',
  read: (reading) => reading.clauses.flatMap((clause) => {
    const { verb } = clause
    if (!verb || !(lightVerbs.realise.has(verb.lemma) || lightVerbs.cancel.has(verb.lemma) || lightVerbs.plan.has(verb.lemma) || lightVerbs.cause.has(verb.lemma))) return []
    // "signed a ceasefire": the verb itself tells of an agreement.
    if (patients(clause).flat().some((p) => isOfClass(p.lemma, 'truce')) && matchVerbFrame(clause, reading)?.frame.agreement) return []
    // "lodged a protest": with an embassy, and no crowd in the street.
    if (patients(clause).flat().some((p) => isOfClass(p.lemma, 'demarche')) && matchVerbFrame(clause, reading)?.frame.mode === 'demarche') return []
    // "the Senate gave him permission": the verb itself tells of a vote.
    if (patients(clause).flat().some((p) => isOfClass(p.lemma, 'authority')) && matchVerbFrame(clause, reading)?.frame.subject) return []
    for (const phrase of patients(clause).flat()) {
      const frame = frameOf(phrase, clause, verb, reading)
      if (!frame || (verb.lemma === 'sign' && isOfClass(phrase.lemma, 'agreement')) || (frame.object && !clause.prepositions.length) || (verb.lemma === 'sign' && phrase.lemma === 'order')) continue
      // "imposed sanctions over Russia's conduct in Ukraine": on Russia, whose conduct it is.
      const reasons = frame.type === 'SANCTION' ? phrasesBehind(clause, ['over', 'for']).filter(({ possessor }) => possessor !== null) : []
      const words = (frame.target ?? defaults).filter((word) => !reasons.length || !/^(over|for|in)$/.test(word))
      const subject = partiesIn(agents(clause), reading)
      // "Lavrov repeated Moscow's demand": his own side's, and not aimed at it.
      const owner = phrase.possessor ? partiesIn([phrase.possessor], reading).filter((o) => frame.both || !subject.some((s) => sameSide(s, o, reading))) : []
      const othersAfter = (joins: string[]) => without([...partiesIn((frame.both ? phrasesAfter : phrasesBehind)(clause, joins), reading), ...partiesIn(phrase.prepositions.filter((p) => joins.includes(p.word)).flatMap((p) => p.phrases), reading), ...indirect(clause, phrase, reading), ...owner], subject, reading)
      // "Putin and Merkel held talks in Berlin": where two are named, "in" says where. "Kerry held talks in Moscow": where one is, with whom.
      const isMutual = frame.both && frame.mode !== 'visit'
      const named = isMutual ? othersAfter(words.filter((word) => word !== 'in')) : []
      const isAmongThem = isMutual && areSeveral(subject, reading)
      const aimedAt = named.length || isAmongThem ? named : othersAfter(words)
      const others = aimedAt.length || !reasons.length ? aimedAt : whoseConduct(reasons, clause, subject, reading)
      const abroad = isAmongThem ? others.filter((i) => reading.parsed.mentions[i]?.kind !== 'place') : others
      // "had the full support of Russia": it is Russia that backs.
      const enjoys = frame.type === 'SUPPORT' && /^(have|enjoy)$/.test(verb.lemma)
      const receives = (lightVerbs.receive.has(verb.lemma) || enjoys) && !frame.both
      const within = abroad.length || isAmongThem || phrase.lemma === 'it' ? abroad : without(partiesIn([phrase], reading), subject, reading).filter((i) => frame.both || !phrase.possessor || !subject.some((s) => sameSide(s, i, reading)))
      // CAMEO 165, halt mediation, is one of the acts that PLOVER gathers in SANCTION.
      if (/^(end|halt|stop|abandon|suspend|drop|break off|give up)$/.test(verb.lemma) && isMediation(phrase, reading)) return [buildCandidate(clause, reading, { type: 'SANCTION', mode: 'cut ties', label: 'Ends mediation', source: subject, target: within, claims: [phrase.head] })]
      if (lightVerbs.cancel.has(verb.lemma) && !lightVerbs.realise.has(verb.lemma)) {
        if (verb.lemma === 'reject' || verb.lemma === 'refuse' || verb.lemma === 'decline' || verb.lemma === 'rule out' || verb.lemma === 'turn down' || !frame.both) return []
        return [buildCandidate(clause, reading, { type: 'REJECT', mode: 'cancel', label: `Calls off: ${frame.label.toLowerCase()}`, source: subject, target: within, claims: [phrase.head] })]
      }
      if (lightVerbs.plan.has(verb.lemma) && !lightVerbs.realise.has(verb.lemma)) {
        if (!(frame.both || frame.alone) || verb.negated || !['plan', 'schedule', 'arrange', 'prepare', 'set up', 'set', 'expect'].includes(verb.lemma)) return []
        // "expected a summit in November": of whomever, if a day or month is named.
        if (verb.lemma === 'expect' && !within.length) return isDated(clause, reading) ? [buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source: [], target: [], both: true, happens: true, untargeted: true, modality: 'planned', claims: [phrase.head], weight: 0.6 })] : []
        return [buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source: subject, target: within, both: true, modality: 'planned', claims: [phrase.head] })]
      }
      if (frame.mode === 'talks' && phrase.lemma === 'round' && !/talk|negotiat|discussion|consult/.test(phrase.prepositions.flatMap((p) => p.phrases.map((q) => q.lemma)).join(' '))) continue
      if (lightVerbs.cause.has(verb.lemma)) {
        const doers = partiesIn([...phrasesAfter(clause, ['by', 'from', 'in', 'among']), phrase, ...phrase.prepositions.flatMap((p) => p.phrases)], reading)
        return [buildCandidate(clause, reading, { type: frame.type, mode: frame.mode, label: frame.label, source: doers, target: without(partiesIn(patients(clause).flat().filter((p) => p !== phrase).concat(clause.subject), reading), doers, reading), claims: [phrase.head] })]
      }
      const alone = frame.both && !within.length && subject.length > 1
      // "ending a two-day visit": to where the article was written.
      if (frame.mode === 'visit' && !within.length) within.push(...datelinePlace(reading).filter((i) => !subject.some((s) => reading.parsed.mentions[s]?.country === reading.parsed.mentions[i]?.country)))
      const source = receives ? within : alone ? subject.slice(0, 1) : subject
      const target = receives ? subject : alone ? subject.slice(1) : within
      // "will keep its sanctions": they are in force, and stay so.
      const modality = modalityOf(clause)
      const lasts = frame.type === 'SANCTION' && /^(keep|maintain|retain)$/.test(verb.lemma) && clause.kind === 'main' && verb.tense === 'future' && modality === 'planned'
      return [buildCandidate(clause, reading, { ...(frame.type === 'MOBILIZE' && keepsPeace(clause, reading) ? peacekeeping : { type: frame.type, mode: frame.mode, label: frame.label }), source, target, both: frame.both ?? false, modality: lasts ? 'ongoing' : modality, claims: [phrase.head], agreement: frame.agreement ?? null })]
    }
    return []
  }),
}

/** Whose conduct it is: the owner of the reason, or where "its" can't be of those who punish it, whoever the clause above is about. */
function whoseConduct(reasons: NounPhrase[], clause: Clause, subject: number[], reading: SentenceReading): number[] {
  const owners = without(partiesIn(reasons.flatMap(({ possessor }) => possessor ?? []), reading), subject, reading)
  return owners.length || !clause.governor ? owners : without(partiesIn(clause.governor.subject, reading), subject, reading)
}

/** A date behind the verb of a clause. */
const isDated = ({ verb, to }: Clause, { parsed, chunked: { tokens } }: SentenceReading): boolean => {
  const [start, end] = [tokens[verb?.to ?? -1]?.end ?? Infinity, tokens[to]?.end ?? 0]
  return parsed.dates.some((date) => date.start >= start && date.end <= end && date.type === 'DATE')
}

/** True where a subject names both sides: "Putin and Merkel", "the two leaders". */
const areSeveral = (subject: number[], { parsed }: SentenceReading): boolean => subject.length > 1 || /^(?:the )?(?:two|three|four|five|six|seven|both)\b/i.test(parsed.mentions[subject[0] ?? -1]?.text ?? '')

/** The place that the article's dateline names, as a mention; none where it names none. */
function datelinePlace({ parsed }: SentenceReading): number[] {
  const end = datelineEnd(parsed.article)
  const index = parsed.mentions.findIndex((m) => m.end <= end && m.kind === 'place' && m.country !== null)
  return index >= 0 ? [index] : []
}

const backs: NounFrame = { type: 'SUPPORT', mode: 'back', label: 'Backs', nouns: [], target: ['in support of'] }

/** "mediation", "its mediation efforts". */
const isMediation = ({ from, to }: NounPhrase, { chunked: { tokens } }: SentenceReading): boolean => tokens.slice(from, to + 1).some(({ lemma }) => lemma === 'mediation')

/** The act that a phrase names, by itself or by what it is of ("a series of talks"); an attack "calling it a failure" is one of words. */
function frameOf(phrase: NounPhrase, clause: Clause, verb: VerbGroup, reading: SentenceReading): NounFrame | null {
  const isSeries = /^(round|series|wave|string|set|statement|declaration|message|letter|note|word)$/.test(phrase.lemma)
  const named = isSeries ? (ofWhich(phrase, reading) ?? readActNoun(phrase, reading)) : (readActNoun(phrase, reading) ?? ofWhich(phrase, reading) ?? whatItMeans(phrase, verb, reading))
  const frame = backing(phrase, clause) ?? named
  return frame?.type === 'ASSAULT' && isOfWords(clause, reading) ? criticism : frame
}

const criticism = nounFrames.get('criticism')?.[0] ?? null

/** "launched an attack on X, calling it a failure": with nothing but words. */
const isOfWords = (clause: Clause, { clauses }: SentenceReading): boolean =>
  clauses.some(({ kind, governor, verb }) => kind === 'gerund' && governor === clause && /^(call|accuse|describe|brand|label|dub|denounce|blame)$/.test(verb?.lemma ?? ''))

/** "issued a declaration in support of Y". */
const backing = ({ lemma }: NounPhrase, clause: Clause) =>
  /^(statement|declaration|message|letter|note)$/.test(lemma) && phrasesAfter(clause, ['in support of']).length ? backs : null

/** "a series of talks", "a statement of support", "a declaration in support of Y". */
function ofWhich(phrase: NounPhrase, reading: SentenceReading) {
  return phrase.prepositions.flatMap((p) => (p.word === 'of' ? p.phrases : p.word === 'in' ? p.phrases.filter(({ lemma }) => lemma === 'support') : [])).map((p) => readActNoun(p, reading)).find((f) => f !== null) ?? null
}

/** "gave Y a deadline": the indirect object. */
function indirect(clause: Clause, phrase: NounPhrase, reading: SentenceReading): number[] {
  return partiesIn(patients(clause).flat().filter((p) => p !== phrase), reading)
}
