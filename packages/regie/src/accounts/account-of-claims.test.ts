import { describe, expect, it } from 'vitest';
import { accountOfClaims, type ClaimNames } from './account-of-claims.ts';

const names: ClaimNames = {
  party: 'org',
  partyName: 'org_name',
  roles: 'groups',
  regions: 'regions',
  sectors: 'sectors',
  roleWords: { 'APP-REGIE-RSO': 'rsoManager' },
};

describe('the account of somebody who signed in', () => {
  it('has the roles that the words of the sign-in service mean, for the regions it names', () => {
    const claims = { org: 'v-rso', org_name: 'RSO', groups: ['APP-REGIE-RSO', 'desk', 'MAIL'], regions: ['v-a'] };
    expect(accountOfClaims('p1', claims, names)).toEqual({
      ok: true,
      value: {
        subject: 'p1',
        party: 'v-rso',
        partyName: 'RSO',
        roles: [
          { role: 'rsoManager', party: 'v-rso', regions: ['v-a'] },
          { role: 'desk', party: 'v-rso', regions: ['v-a'] },
        ],
      },
    });
  });

  it('reads one word as a list of one', () => {
    expect(accountOfClaims('p1', { org: 'v', groups: 'auditor' }, names)).toMatchObject({
      value: { roles: [{ role: 'auditor' }] },
    });
  });

  it.each([
    ['no organisation', { groups: ['desk'] }],
    ['no role', { org: 'v', groups: [] }],
    ['only words that mean nothing here', { org: 'v', groups: ['MAIL', 'constructor', '__proto__'] }],
    ['roles that are no text', { org: 'v', groups: [{ role: 'auditor' }] }],
  ])('is refused with %s', (_what, claims) => {
    expect(accountOfClaims('p1', claims, names)).toMatchObject({ fault: { code: 'REG-NO-ACCOUNT' } });
  });
});
