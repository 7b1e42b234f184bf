import type { KnownActor, KnownAgreement } from '@/model/resolved-event'
import { slugify } from '@/lib/slugify'
import countries from '@/pipeline/lexicon/countries.json'
import type { Random } from './random'

export type World = { states: KnownActor[]; actorsOf: Map<string, KnownActor[]>; dyads: [KnownActor, KnownActor][]; agreements: KnownAgreement[]; outlets: string[] }

const givenNames = 'Adan Berin Cato Dalia Edvin Farah Goran Hana Ilir Jova Kemal Lena Milo Nadia Oskar Petra Quill Rada Soren Tamar Udo Vesna Wim Yara Zeno'.split(' ')
const firstHalves = 'Al Bar Cor Dem Es Fal Gor Hal Is Jor Kal Lor Mar Nor Os Pal Quen Ros Sal Tor Ul Var Wes Yor Zel'.split(' ')
const secondHalves = 'adan berg cek dahl enko fors gren holt ivic jani kov land mann nen ovic pur quist rossi sen tani uz vik well yan zade'.split(' ')
const bodies = ['Foreign Ministry', 'Defence Ministry', 'Parliament', 'Trade Office']
const outlets = ['Courier', 'Herald', 'Tribune', 'Observer', 'Gazette', 'Chronicle', 'Dispatch', 'Monitor', 'Telegraph', 'Standard', 'Sentinel', 'Register'].map((name) => `Synthetic ${name}`)

/** The likeliest to act come first; the rest follow in the order of their codes. */
const busiest = ['USA', 'RUS', 'CHN', 'GBR', 'FRA', 'DEU', 'UKR', 'IRN', 'ISR', 'IND', 'JPN', 'TUR', 'KOR', 'PRK', 'SAU', 'PAK', 'SYR', 'EGY', 'POL', 'BRA']

/** 200 states, 5,000 actors in all, 3,000 pairs of states in the order of how much they deal with each other, and 120 agreements. */
export function makeWorld(random: Random): World {
  const named = Object.entries(countries as Record<string, { name: string }>)
  const order = [...busiest, ...named.map(([code]) => code).filter((code) => !busiest.includes(code))].slice(0, 200)
  const nameOf = new Map(named.map(([code, { name }]) => [code, name]))
  const states = order.map((code): KnownActor => {
    const name = nameOf.get(code) ?? code
    return { slug: slugify(name), name, kind: 'country', country: code, names: [name] }
  })
  const actorsOf = new Map(states.map((state) => [state.country ?? '', [state]]))
  const taken = new Set<string>()
  for (let i = 0; i < 4800; i++) {
    const state = states[i % 200] as KnownActor
    const own = actorsOf.get(state.country ?? '') as KnownActor[]
    const body = bodies[own.length - 1]
    const name = body ? `${body} of ${state.name}` : personName(random, taken)
    own.push({ slug: slugify(name), name, kind: body ? 'organisation' : 'person', country: state.country, names: [name] })
  }
  const dyads = new Map<string, [KnownActor, KnownActor]>()
  while (dyads.size < 3000) {
    const [one, other] = [random.skewed(200), random.skewed(200)]
    if (one !== other) dyads.set([one, other].sort((a, b) => a - b).join(), [states[one] as KnownActor, states[other] as KnownActor])
  }
  return { states, actorsOf, dyads: [...dyads.values()], agreements: makeAgreements(random, [...dyads.values()]), outlets }
}

function personName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(givenNames)} ${random.pick(firstHalves)}${random.pick(secondHalves)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function makeAgreements(random: Random, dyads: World['dyads']): KnownAgreement[] {
  return dyads.slice(0, 120).map(([one, other]) => {
    const year = 1990 + random.below(37)
    const kind = random.pick(['treaty', 'ceasefire', 'memorandum', 'joint statement'])
    const name = `${one.name}-${other.name} ${kind} of ${year}`
    return { slug: slugify(name), name, names: [name], kind, date: String(year), place: null, parties: [one.country ?? '', other.country ?? ''], text: null }
  })
}
