import { describe, expect, it } from 'vitest'
import type { ParticipantView } from '@/model/views/event-view'
import { partyRows, speakers } from './participants'

const party = (role: ParticipantView['role'], slug: string): ParticipantView => ({ role, words: slug, actor: { slug, name: slug, kind: 'person', country: null, office: null } })
const shown = (type: 'CONSULT' | 'THREATEN' | 'AGREE', participants: ParticipantView[], label = 'Meeting') =>
  partyRows({ type, label, participants }).map((row) => `${row.label}: ${row.parties.map((each) => each.actor.slug).join(', ')}`)

describe('partyRows', () => {
  it('names who and to whom', () => {
    expect(shown('THREATEN', [party('target', 'russia'), party('source', 'united-states')])).toEqual(['Who: united-states', 'To: russia'])
  })
  it('puts the parties of a meeting together', () => {
    expect(shown('CONSULT', [party('source', 'kerry'), party('target', 'lavrov'), party('mediator', 'osce')])).toEqual(['Who: kerry, lavrov', 'Through: osce'])
  })
  it('tells to whom a promise is made, and who visits whom', () => {
    expect(shown('AGREE', [party('source', 'biden'), party('target', 'ukraine')], 'Promises')).toEqual(['Who: biden', 'To: ukraine'])
    expect(shown('CONSULT', [party('source', 'biden'), party('target', 'ukraine')], 'Visit')).toEqual(['Who: biden', 'To: ukraine'])
    expect(shown('AGREE', [party('source', 'russia'), party('target', 'ukraine')], 'Signs agreement')).toEqual(['Who: russia, ukraine'])
  })
  it('names each party once, under its first part', () => {
    expect(shown('THREATEN', [party('source', 'kerry'), party('source', 'kerry'), party('mentioned', 'kerry')])).toEqual(['Who: kerry'])
  })
  it('leaves a target of a meeting as it is where no source is known', () => {
    expect(shown('CONSULT', [party('target', 'lavrov')])).toEqual(['To: lavrov'])
  })
  it('never counts a speaker among the doers', () => {
    expect(shown('THREATEN', [party('speaker', 'carney'), party('source', 'united-states')])).toEqual(['Who: united-states'])
  })
})

describe('speakers', () => {
  it('names each once', () => {
    expect(speakers({ participants: [party('speaker', 'psaki'), party('speaker', 'psaki'), party('source', 'kerry')] }).map((each) => each.actor.slug)).toEqual(['psaki'])
  })
})
