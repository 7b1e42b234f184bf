import type { Role } from './event-draft'

/** The parts that an actor or a country can have in an event, as bits that add up. Who is only mentioned has none. */
export const laneRole: Record<Exclude<Role, 'mentioned'>, number> = { source: 1, target: 2, mediator: 4, speaker: 8 }

/** Whoever takes part in what happens; a speaker only tells of it. */
export const partyRoles = laneRole.source | laneRole.target | laneRole.mediator

/** The roles of one who is mentioned so often in an event, added up. */
export const rolesOf = (roles: Role[]): number => roles.reduce((sum, role) => (role === 'mentioned' ? sum : sum | laneRole[role]), 0)
