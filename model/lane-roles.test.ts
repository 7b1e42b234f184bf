import { expect, test } from 'vitest'
import { laneRole, partyRoles, rolesOf } from './lane-roles'

test('roles add up, each once', () => {
  expect(rolesOf(['source', 'speaker', 'source'])).toBe(laneRole.source | laneRole.speaker)
})

test('who is only mentioned has no part, and who only speaks is no party', () => {
  expect(rolesOf(['mentioned'])).toBe(0)
  expect(rolesOf(['speaker']) & partyRoles).toBe(0)
  expect(rolesOf(['mediator', 'mentioned']) & partyRoles).toBeGreaterThan(0)
})
