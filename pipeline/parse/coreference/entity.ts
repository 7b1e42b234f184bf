import type { MentionKind } from '@/model/parsed-article'
import type { Paper } from './paper'

/** Someone or something an article speaks of, with all that has been read of it so far. */
export type Entity = {
  kind: MentionKind
  name: string
  actor: string | null
  country: string | null
  office: string | null
  sex: 'm' | 'f' | null
  plural: boolean
  /** Nouns it was described by ("minister", "group"). */
  heads: Set<string>
  /** Names it may be called by alone. */
  names: Set<string>
  members: Entity[]
  lastSentence: number
  lastToken: number
  /** Its last mention other than as the place where something is ("in Ukraine"). */
  lastActing: number
  /** How often it was the subject, and in which sentence last. */
  lastSubject: number
  mentions: number
  /** Of an agreement. */
  paper: Paper | null
}

export const entityOf = (kind: MentionKind, name: string, more: Partial<Entity> = {}): Entity => ({
  kind, name, actor: null, country: null, office: null, sex: null, plural: false, heads: new Set(), names: new Set(), members: [], lastSentence: -1, lastToken: -1, lastActing: -1, lastSubject: -1, mentions: 0, paper: null, ...more,
})
