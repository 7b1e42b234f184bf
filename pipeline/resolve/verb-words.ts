/** How a title goes on after its subject: `verb` in the third person singular, `to` what joins the other side ("" where it follows at once, null where it is not named). */
export type VerbWords = { verb: string; to: string | null }

// Labels that are nouns, or whose other side takes a preposition. Any other label is a verb whose object follows at once ("Urges" Russia).
const phrases: Record<string, VerbWords> = {
  'Phone call': { verb: 'speaks by phone', to: 'with' }, 'Meeting': { verb: 'meets', to: 'with' }, 'Talks': { verb: 'holds talks', to: 'with' }, 'Visit': { verb: 'visits', to: '' },
  'Hosts talks': { verb: 'hosts talks', to: 'with' }, 'Mediation': { verb: 'mediates', to: 'with' }, 'Signs agreement': { verb: 'signs an agreement', to: 'with' },
  'Reaches agreement': { verb: 'reaches an agreement', to: 'with' }, 'Joint statement': { verb: 'issues a joint statement', to: 'with' }, 'Ratifies': { verb: 'ratifies an agreement', to: 'with' },
  'Leaves agreement': { verb: 'leaves an agreement', to: 'with' }, 'Breaks agreement': { verb: 'breaks an agreement', to: 'with' },
  'Joins': { verb: 'joins', to: '' }, 'Agrees': { verb: 'agrees', to: 'with' }, 'Promises': { verb: 'makes a promise', to: 'to' }, 'Proposes': { verb: 'makes a proposal', to: 'to' },
  'Accepts demands': { verb: 'accepts demands', to: 'of' }, 'Yields': { verb: 'yields', to: 'to' }, 'Surrenders': { verb: 'surrenders', to: 'to' }, 'Apologises': { verb: 'apologises', to: 'to' },
  'Pays respects': { verb: 'pays respects', to: 'to' }, 'Builds ties': { verb: 'builds ties', to: 'with' }, 'Cooperates': { verb: 'cooperates', to: 'with' }, 'Joint exercise': { verb: 'holds an exercise', to: 'with' },
  'Shares information': { verb: 'shares information', to: 'with' }, 'Gives aid': { verb: 'gives aid', to: 'to' }, 'Sends peacekeepers': { verb: 'sends peacekeepers', to: 'to' },
  'Takes in refugees': { verb: 'takes in refugees', to: 'from' }, 'Withdraws': { verb: 'withdraws', to: 'from' }, 'Returns': { verb: 'returns what it held', to: 'to' }, 'Declares truce': { verb: 'declares a truce', to: 'with' },
  'Lifts measures': { verb: 'lifts measures', to: 'against' }, 'Demands': { verb: 'makes demands', to: 'of' }, 'Calls for': { verb: 'makes a call', to: 'to' },
  'Takes to court': { verb: 'goes to court', to: 'against' }, 'Imposes sanctions': { verb: 'imposes sanctions', to: 'on' }, 'Cuts ties': { verb: 'cuts ties', to: 'with' }, 'Recalls envoy': { verb: 'recalls its envoy', to: 'from' },
  'Warns of consequences': { verb: 'warns', to: '' }, 'Protest': { verb: 'protests', to: 'against' }, 'Deploys forces': { verb: 'deploys forces', to: 'towards' }, 'Tests weapon': { verb: 'tests a weapon', to: null },
  'Imposes emergency rule': { verb: 'imposes emergency rule', to: 'in' }, 'Seizes territory': { verb: 'seizes territory', to: 'of' }, 'Resigns': { verb: 'resigns', to: null },
  'Attack': { verb: 'attacks', to: '' }, 'Bombing': { verb: 'bombs', to: '' }, 'Killing': { verb: 'kills', to: '' },
}

/** The words of a label, "Urges", "Phone call". */
export function verbWords(label: string): VerbWords {
  return phrases[label] ?? { verb: label.toLowerCase(), to: '' }
}

/** The plural and bare form of a verb in the third person: "reaches" gives "reach", "ratifies" "ratify", "urges" "urge"; what follows it stays. */
export function plural(verb: string): string {
  const [first = '', ...rest] = verb.split(' ')
  const bare = first.endsWith('ies') ? `${first.slice(0, -3)}y` : /(ch|sh|ss|x)es$/.test(first) || first === 'goes' ? first.slice(0, -2) : first.replace(/s$/, '')
  return [bare, ...rest.map((word) => (word === 'its' ? 'their' : word))].join(' ')
}
