import { oneOf, type WordOf } from './one-of'

/** The 16 event types of PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance). */
export const EventType = oneOf(
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT',
  'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
)
export type EventType = WordOf<typeof EventType>

/** Quad class: cooperation or conflict, by word or by deed. */
export const QuadClass = oneOf('verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict')
export type QuadClass = WordOf<typeof QuadClass>

export const quadLabel: Record<QuadClass, string> = {
  'verbal-cooperation': 'Words of cooperation',
  'material-cooperation': 'Acts of cooperation',
  'verbal-conflict': 'Words of conflict',
  'material-conflict': 'Acts of conflict',
}

const quadOfType: Record<EventType, QuadClass> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
}

/** Quad class of a type, as PLOVER's manual groups them; a signed or ratified agreement counts as an act. */
export function quadClass(type: EventType, mode: string | null = null): QuadClass {
  if (type === 'AGREE' && (mode === 'sign' || mode === 'ratify')) return 'material-cooperation'
  return quadOfType[type]
}

/** Plain words for a type, as filters and legends show it. */
export const typeLabel: Record<EventType, string> = {
  AGREE: 'Agreement',
  CONSULT: 'Contact',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Warning',
  PROTEST: 'Protest',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Military move',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
}
