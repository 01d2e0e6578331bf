import { describe, expect, it } from 'vitest'
import { roleClaim, roleFrom } from './role-claims.ts'

describe('roleFrom', () => {
  const rules = [
    'groups:desk=reader',
    'groups:desk chiefs=admin',
    'realm_access.roles:edit=editor',
    'scope:x:y=reviewer',
  ]
  const role = (claims: Record<string, unknown>) => roleFrom(claims, rules.map(roleClaim))
  it.each([
    [{ groups: ['desk'] }, 'reader'],
    [{ groups: 'desk' }, 'reader'],
    [{ groups: 'staff desk' }, 'reader'],
    [{ groups: ['desk', 'desk chiefs'] }, 'admin'],
    [{ groups: 'desk chiefs' }, 'admin'],
    [{ realm_access: { roles: ['edit'] } }, 'editor'],
    [{ 'realm_access.roles': ['edit'] }, 'editor'],
    [{ scope: 'openid x:y' }, 'reviewer'],
    [{ groups: ['desks'] }, null],
    [{ groups: [['desk']] }, null],
    [{ groups: { desk: true } }, null],
    [{ realm_access: null }, null],
    [{}, null],
  ])('%j', (claims, expected) => expect(role(claims)).toBe(expected))
})
