/**
 * How a title goes on after its subject: `verb` in the third person singular, `to` what joins the other side ("" where it follows at once, null where it is not
 * named), `alone` what is said where there is no other side, `itself` what is said of an agreement that nobody is named to have made.
 */
export type VerbWords = { verb: string; to: string | null; alone?: string; itself?: string }

// Labels that are nouns, whose other side takes a preposition, or that say little alone. Any other label is a verb whose object follows at once ("Invites" Russia).
const phrases: Record<string, VerbWords> = {
  'Phone call': { verb: 'speaks by phone', to: 'with' }, 'Meeting': { verb: 'meets', to: 'with', alone: 'holds a meeting' }, 'Talks': { verb: 'holds talks', to: 'with' }, 'Visit': { verb: 'visits', to: '', alone: 'makes a visit' },
  'Receives': { verb: 'receives', to: '', alone: 'receives guests' }, 'Hosts talks': { verb: 'hosts talks', to: 'with' }, 'Sends envoy': { verb: 'sends', to: '', alone: 'sends an envoy' }, 'Calls a meeting': { verb: 'calls', to: '', alone: 'calls a meeting' }, 'Attends': { verb: 'attends', to: '', alone: 'attends talks' }, 'Mediation': { verb: 'mediates', to: 'with' }, 'Signs order': { verb: 'signs', to: '', alone: 'signs an order' }, 'Signs agreement': { verb: 'signs an agreement', to: 'with' },
  'Reaches agreement': { verb: 'reaches an agreement', to: 'with' }, 'Announces agreement': { verb: 'announces an agreement', to: 'with' }, 'Joint statement': { verb: 'issues a joint statement', to: 'with' }, 'Ratifies': { verb: 'ratifies an agreement', to: 'with' },
  'Announces withdrawal': { verb: 'announces its withdrawal', to: null }, 'Leaves agreement': { verb: 'leaves an agreement', to: 'with' }, 'Breaks agreement': { verb: 'breaks an agreement', to: 'with' }, 'Adopts agreement': { verb: 'adopts an agreement', to: 'with' },
  'Opens for signature': { verb: 'opens an agreement for signature', to: null }, 'Says it is ready to': { verb: 'says it is ready', to: null }, 'Fails to': { verb: 'fails', to: null, alone: 'fails to act' },
  'Agrees': { verb: 'agrees', to: 'with' }, 'Votes': { verb: 'votes', to: null }, 'Assures': { verb: 'assures', to: '', alone: 'gives assurances' }, 'Promises': { verb: 'makes a promise', to: 'to' }, 'Proposes': { verb: 'makes a proposal', to: 'to' },
  'Accepts demands': { verb: 'accepts demands', to: 'of' }, 'Keeps out': { verb: 'keeps out', to: '', alone: 'keeps out visitors' }, 'Gives up weapons': { verb: 'gives up weapons', to: null }, 'Pays back': { verb: 'pays back money', to: 'to' }, 'Measures end': { verb: 'sees measures end', to: 'against' }, 'Announces step': { verb: 'announces a step', to: 'against' }, 'Denies a right': { verb: 'denies a right', to: 'to' }, 'Declares invalid': { verb: 'declares a step invalid', to: null }, 'Grants exemption': { verb: 'grants an exemption', to: 'to' }, 'Sets up together': { verb: 'sets up a joint body', to: 'with' }, 'Raises a matter': { verb: 'raises a matter', to: 'in' }, 'Adopts law': { verb: 'adopts a law', to: null }, 'Grants request': { verb: 'grants a request', to: 'of' }, 'Yields': { verb: 'yields', to: 'to' }, 'Surrenders': { verb: 'surrenders', to: 'to' }, 'Apologises': { verb: 'apologises', to: 'to' },
  'Pays respects': { verb: 'pays respects', to: 'to' }, 'Builds ties': { verb: 'builds ties', to: 'with' }, 'Forms alliance': { verb: 'forms an alliance', to: 'with' }, 'Cooperates': { verb: 'cooperates', to: 'with' },
  'Joint exercise': { verb: 'holds an exercise', to: 'with' }, 'Military exercise': { verb: 'holds an exercise', to: null }, 'Opens embassy': { verb: 'opens an embassy', to: 'in' },
  'Shares information': { verb: 'shares information', to: 'with' }, 'Gives aid': { verb: 'gives aid', to: 'to' }, 'Sends peacekeepers': { verb: 'sends peacekeepers', to: 'to' }, 'Withdraws peacekeepers': { verb: 'withdraws peacekeepers', to: 'from' },
  'Takes in refugees': { verb: 'takes in refugees', to: 'from' }, 'Withdraws': { verb: 'withdraws', to: 'from' }, 'Returns': { verb: 'returns what it held', to: 'to' }, 'Declares truce': { verb: 'declares a truce', to: 'with' }, 'Ends truce': { verb: 'ends a truce', to: 'with' },
  'Exchanges prisoners': { verb: 'exchanges prisoners', to: 'with' }, 'Lifts measures': { verb: 'lifts measures', to: 'against' }, 'Orders release': { verb: 'orders the release', to: 'of' },
  'Urges': { verb: 'urges', to: '', alone: 'makes an appeal' }, 'Demands': { verb: 'makes demands', to: 'of' }, 'Expects of': { verb: 'makes demands', to: 'of' }, 'Calls for': { verb: 'makes an appeal', to: 'to' }, 'Orders': { verb: 'orders', to: '', alone: 'gives orders' },
  'Accuses': { verb: 'accuses', to: '', alone: 'makes accusations' }, 'Criticises': { verb: 'criticises', to: '', alone: 'voices criticism' }, 'Holds responsible': { verb: 'blames', to: '', alone: 'lays blame' },
  'Praises': { verb: 'praises', to: '', alone: 'voices praise' }, 'Backs': { verb: 'backs', to: '', alone: 'voices support' }, 'Approves': { verb: 'approves', to: '', alone: 'gives its approval' },
  'Rejects': { verb: 'rejects', to: '', alone: 'says no' }, 'Refuses': { verb: 'refuses', to: '', alone: 'refuses' }, 'Calls off: talks': { verb: 'calls off talks', to: 'with' }, 'Calls off: meeting': { verb: 'calls off a meeting', to: 'with' }, 'Calls off: visit': { verb: 'calls off a visit', to: 'to' },
  'Calls off: phone call': { verb: 'calls off a phone call', to: 'with' }, 'Withdraws invitation': { verb: 'withdraws its invitation', to: 'to' },
  'Reacts with anger': { verb: 'reacts with anger', to: 'to' }, 'Hands over demands': { verb: 'hands over demands', to: 'to' }, 'Leaves the door open': { verb: 'leaves the door open', to: null }, 'Gets back prisoners': { verb: 'gets back', to: '', alone: 'gets back prisoners' },
  'Declares agreement over': { verb: 'declares an agreement over', to: null }, 'Stands by': { verb: 'stands by', to: '', alone: 'stands by its word' }, 'Truce begins': { verb: 'begins a truce', to: 'with' },
  'Takes to court': { verb: 'goes to court', to: 'against' }, 'Opens investigation': { verb: 'opens an investigation', to: 'against' }, 'Imposes sanctions': { verb: 'imposes sanctions', to: 'on' }, 'Adopts sanctions': { verb: 'adopts sanctions', to: 'against' },
  'Orders sanctions': { verb: 'orders sanctions', to: 'against' }, 'Puts on sanctions list': { verb: 'imposes sanctions', to: 'on' }, 'Freezes assets': { verb: 'freezes assets', to: 'of' }, 'Refuses visas': { verb: 'refuses visas', to: 'to' },
  'Restricts trade': { verb: 'restricts trade', to: 'with' }, 'Cuts ties': { verb: 'cuts ties', to: 'with' }, 'Recalls envoy': { verb: 'recalls its envoy', to: 'from' }, 'Summons envoy': { verb: 'summons the envoy', to: 'of' },
  'Threatens': { verb: 'threatens', to: '', alone: 'makes threats' }, 'Warns': { verb: 'warns', to: '', alone: 'gives a warning' }, 'Warns of consequences': { verb: 'warns', to: '', alone: 'warns of consequences' }, 'Stands by sanctions': { verb: 'stands by its sanctions', to: 'on' }, 'Reserves the right': { verb: 'reserves the right', to: null },
  'Protest': { verb: 'protests', to: 'against' }, 'Deploys forces': { verb: 'deploys forces', to: 'towards' }, 'Forces on alert': { verb: 'puts forces on alert', to: null }, 'Tests weapon': { verb: 'tests a weapon', to: null }, 'Uses force': { verb: 'uses force', to: 'against' },
  'Imposes emergency rule': { verb: 'imposes emergency rule', to: 'in' }, 'Seizes territory': { verb: 'seizes territory', to: 'of' }, 'Resigns': { verb: 'resigns', to: null }, 'Orders arrest': { verb: 'orders the arrest', to: 'of' },
  'Makes nuclear material': { verb: 'makes nuclear material', to: null }, 'Invokes a dispute procedure': { verb: 'invokes a dispute procedure', to: 'against' }, 'Claims a right to': { verb: 'claims a right', to: null }, 'Gives authority': { verb: 'gives authority', to: 'to' }, 'Attaches conditions': { verb: 'attaches conditions', to: null }, 'Forbids dealings': { verb: 'forbids dealings', to: 'with' },
  'Does not feel bound': { verb: 'refuses to be bound', to: null }, 'Would give way, on a condition': { verb: 'offers to give way', to: null }, 'Would take part, on a condition': { verb: 'offers to take part', to: null },
  'Takes effect': { verb: 'puts an agreement into effect', to: 'with', itself: 'takes effect' }, 'Sanctions take effect': { verb: 'puts sanctions into effect', to: 'against' },
  'Puts off agreement': { verb: 'puts off an agreement', to: null }, 'Sells arms': { verb: 'sells arms', to: 'to' },
  'Fighting': { verb: 'fights', to: 'in' }, 'Is agreed': { verb: 'is agreed', to: null }, 'Attack': { verb: 'attacks', to: '', alone: 'carries out an attack' }, 'Bombing': { verb: 'bombs', to: '', alone: 'carries out a bombing' }, 'Killing': { verb: 'kills', to: '' }, 'Human shields': { verb: 'uses human shields', to: 'against' },
}

/** The words of a label, "Urges", "Phone call"; `isForce` where those who act are the forces themselves: "paratroopers deploy to Poland". */
export function verbWords(label: string, isForce = false): VerbWords {
  if (isForce && label === 'Deploys forces') return { verb: 'deploys', to: 'to' }
  return phrases[label] ?? { verb: label.toLowerCase(), to: '' }
}

const firstAndRest = (verb: string): [string, string[]] => {
  const [first = '', ...rest] = verb.split(' ')
  return [first, rest]
}

/** The plural and bare form of a verb in the third person: "reaches" gives "reach", "ratifies" "ratify", "urges" "urge"; what follows it stays. */
export function plural(verb: string): string {
  const [first, rest] = firstAndRest(verb)
  const bare = first.endsWith('ies') ? `${first.slice(0, -3)}y` : /(ch|sh|ss|x)es$/.test(first) || first === 'goes' ? first.slice(0, -2) : first.replace(/s$/, '')
  return [bare, rest.join(' ').replace(/\bits\b/, 'their').replace(/^it is\b/, 'they are')].filter(Boolean).join(' ')
}

const participles: Record<string, string> = {
  admit: 'admitted', break: 'broken', cut: 'cut', expel: 'expelled', get: 'got', give: 'given', go: 'gone', hold: 'held', leave: 'left', make: 'made', meet: 'met', permit: 'permitted', put: 'put', send: 'sent', shut: 'shut', speak: 'spoken', take: 'taken', withdraw: 'withdrawn',
}

/** The participle of a verb in the third person: "arrests" gives "arrested", "imposes sanctions" "imposed sanctions". */
export function participle(verb: string): string {
  const [first = '', ...rest] = plural(verb).split(' ')
  const regular = first.endsWith('e') ? `${first}d` : /[^aeou]y$/.test(first) ? `${first.slice(0, -1)}ied` : `${first}ed`
  return [participles[first] ?? regular, ...rest].join(' ')
}
