import { type Bsn, err, fixedClock, ok, parseBsn, seededRandomness, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryAgreementStore } from '../adapters/memory/agreement-store.ts';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { memoryStatusRegister } from '../adapters/memory/status-register.ts';
import { whoActs } from '../authorization-server/who-acts.ts';
import { readCitizen } from '../credentials/read-credentials.ts';
import { fault } from '../faults.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';
import type { Authority } from './authority.ts';
import { attest, changeAgreement, type SignedInAt, whoIsRepresented } from './representation-service.ts';

const parse = (text: string): Bsn => unwrap(parseBsn(text));
const [parent, child] = [parse('999990445'), parse('999990330')];
const service = 'did:web:mijn.example';
const signedIn: SignedInAt = { bsn: parent, assurance: 'substantieel', service };
let born = '2020-03-05';
let authorities: readonly Authority[] = [];
let agreements = memoryAgreementStore();

function deps() {
  const clock = fixedClock(Date.parse('2026-11-22T10:00:00Z'));
  const randomness = seededRandomness(3);
  return {
    clock,
    agreements,
    register: {
      authoritiesOf: async (bsn: Bsn) => ok(authorities.filter(({ representative }) => representative === bsn)),
      representativesOf: async (bsn: Bsn) => ok(authorities.filter(({ represented }) => represented === bsn)),
      person: async (bsn: Bsn) =>
        ok({ bsn, name: bsn === child ? 'Mees' : 'Sanne Bakker', birthDate: bsn === child ? born : '1988-07-22' }),
    },
    issuer: {
      issuer: 'https://issuer.example',
      did: 'did:web:issuer.example',
      key: ephemeralKey('k1'),
      clock,
      randomness,
      resolver: undefined as never,
      replay: memoryReplayStore({ clock }),
      identities: undefined as never,
      register: memoryStatusRegister({ randomness }),
      log: async () => err(fault('AUT-LOG')),
    },
  };
}

/** What an authorization server reads of an attestation that it verified. */
function readBack(attestation: string) {
  const { claims } = unwrap(decodeUnverified(attestation));
  const { credentialSubject, type } = claims.vc as { credentialSubject: { id: string }; type: string[] };
  const { id: holder, ...subject } = credentialSubject;
  return unwrap(readCitizen([{ id: 'i', issuer: 'x', types: type, holder, subject, expiresAtMs: 0 }]));
}

beforeEach(() => {
  born = '2020-03-05';
  agreements = memoryAgreementStore();
  authorities = [{ representative: parent, represented: child, relation: 'parent' }];
});

describe('an attestation', () => {
  it('says "X namens Y": the child is whose data it is about, the parent is named, and no number of hers', async () => {
    const attestation = unwrap(await attest(signedIn, child, deps()));
    const citizen = readBack(attestation);
    expect(citizen).toMatchObject({
      bsn: child,
      assurance: 'substantieel',
      representative: { name: 'Sanne Bakker', relation: 'parent', rights: ['read', 'act', 'consent'] },
    });
    expect(JSON.stringify(unwrap(decodeUnverified(attestation)).claims)).not.toContain(parent);
    const tenant = { scopes: { bgz: { callers: ['citizen'] } } } as never;
    const organization = { ura: '90000001', name: 'MijnZorgoverzicht', type: 'PGO' } as never;
    const actor = unwrap(
      whoActs(
        { organization, ...(citizen === undefined ? {} : { citizen }), purpose: 'PATRQT', reason: undefined },
        ['bgz'],
        tenant,
      ),
    );
    expect(actor).toMatchObject({ citizen: { bsn: child }, patient: child, representative: { name: 'Sanne Bakker' } });
    expect(actor.citizen).not.toHaveProperty('representative');
  });

  it('of oneself names nobody else', async () => {
    expect(readBack(unwrap(await attest(signedIn, parent, deps())))).toEqual({
      bsn: parent,
      assurance: 'substantieel',
    });
  });

  it.each([
    ['authority ended', () => (authorities = [])],
    ['the child is 16', () => (born = '2010-11-22')],
    ['the child is 13 and agreed to nothing', () => (born = '2013-01-01')],
  ])('is refused when %s', async (_, change) => {
    expect((await attest(signedIn, child, deps())).ok).toBe(true);
    change();
    expect(await attest(signedIn, child, deps())).toMatchObject({ fault: { code: 'AUT-REPRESENTATION' } });
  });

  it('of somebody who represents is no way to represent further', async () => {
    const onBehalf: SignedInAt = {
      ...signedIn,
      bsn: child,
      representative: { id: 'r', name: 'Sanne', relation: 'parent', rights: ['read'] },
    };
    expect(await whoIsRepresented(onBehalf, deps())).toMatchObject({ fault: { code: 'AUT-REPRESENTATION' } });
  });
});

it('a child of 13 agrees and takes it back alone; a parent cannot do it for the child', async () => {
  born = '2013-01-01';
  const own: SignedInAt = { bsn: child, assurance: 'substantieel', service };
  const agreed = unwrap(await changeAgreement(own, { parent, agreed: true }, deps()));
  expect(agreed).toMatchObject([{ bsn: parent, agreedSinceMs: Date.parse('2026-11-22T10:00:00Z') }]);
  expect(readBack(unwrap(await attest(signedIn, child, deps())))?.representative?.rights).toEqual(['read', 'act']);
  await changeAgreement(own, { parent, agreed: false }, deps());
  expect((await attest(signedIn, child, deps())).ok).toBe(false);
  expect(await changeAgreement(signedIn, { parent: child, agreed: true }, deps())).toMatchObject({
    fault: { code: 'AUT-REPRESENTATION' },
  });
});
