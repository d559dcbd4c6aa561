import type { Bsn, SigningKey, Ura } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { AuthorizationTenant } from './tenant.ts';
import { type Proven, whoActs } from './who-acts.ts';

const bsn = '999990019' as Bsn;
const citizenService: Proven = {
  organization: { ura: '90000018' as Ura, name: 'MijnZorgoverzicht', type: 'PGO' },
  purpose: 'PATRQT',
  reason: undefined,
};
const gp: Proven = { ...citizenService, organization: { ura: '90000003' as Ura, name: 'Huisarts', type: 'Z3' } };
const place: AuthorizationTenant = {
  issuer: 'https://index.example/oauth',
  audience: 'https://index.example',
  key: {} as SigningKey,
  secret: new Uint8Array(32),
  scopes: { localize: { callers: ['citizen', 'professional'] } },
  tokenSeconds: 600,
};
const index: AuthorizationTenant = { ...place, pseudonymous: { citizenServices: ['PGO'] } };
const code = (result: ReturnType<typeof whoActs>) => (result.ok ? 'ok' : result.fault.code);

describe('a service that must not know persons', () => {
  it("takes the word of a citizen's service that a citizen asks, and learns no number", () => {
    expect(whoActs(citizenService, ['localize'], index)).toMatchObject({
      ok: true,
      value: { purpose: 'PATRQT', organization: { type: 'PGO' } },
    });
    expect(JSON.stringify(whoActs(citizenService, ['localize'], index))).not.toContain('bsn');
  });

  it('does not take that word of another organisation', () => {
    expect(code(whoActs(gp, ['localize'], index))).toBe('AUT-CITIZEN-MISSING');
  });

  it('refuses a presentation that names the citizen or the patient', () => {
    const citizen = { bsn, assurance: 'hoog' } as const;
    expect(code(whoActs({ ...citizenService, citizen }, ['localize'], index))).toBe('AUT-PERSON-NAMED');
    expect(code(whoActs({ ...gp, purpose: 'TREAT', patient: bsn }, ['localize'], index))).toBe('AUT-PERSON-NAMED');
  });
});

describe('a service that knows persons', () => {
  it('wants the attestation of the citizen, also from a service for citizens', () => {
    expect(code(whoActs(citizenService, ['localize'], place))).toBe('AUT-CITIZEN-MISSING');
    const citizen = { bsn, assurance: 'hoog' } as const;
    expect(code(whoActs({ ...citizenService, citizen }, ['localize'], place))).toBe('ok');
  });
});
