import actNouns from '@/pipeline/lexicon/act-nouns.json'
import nounClasses from '@/pipeline/lexicon/noun-classes.json'

const nouns = new Set([...Object.values(nounClasses).flat(), ...actNouns.flatMap((frame) => frame.nouns)])

/** True for the plural of a noun that the lexicon has ("Airstrikes", "Deployments", "Armies"), which a general English word list may lack. */
export function isPluralNoun(word: string): boolean {
  const lower = word.toLowerCase()
  return (lower.endsWith('s') && nouns.has(lower.slice(0, -1))) || (lower.endsWith('ies') && nouns.has(`${lower.slice(0, -3)}y`)) || (lower.endsWith('es') && nouns.has(lower.slice(0, -2)))
}
