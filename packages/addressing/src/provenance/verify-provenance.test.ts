import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Resource } from '@stelsel/fhir';
import { fixedClock, ok } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import type { DirectoryReader } from '../ports.ts';
import { testSigner } from '../testing/certificate.ts';
import { hospital } from '../testing/directory.ts';
import { endpointOf, organizationOf } from '../testing/resources.ts';
import { canonicalResource } from './canonical-resource.ts';
import { trustAuthorities } from './trust-authorities.ts';
import { verifyProvenance } from './verify-provenance.ts';

const target = { id: 'e', ...endpointOf(organizationOf(hospital)) } as unknown as Resource;
const other = { ...target, id: 'f', name: 'Ander' };
const reader = {
  read: async (address: string) => ok({ 'Endpoint/e': target, 'Endpoint/f': other }[address]),
} as DirectoryReader;
const base = 'https://directory.example';
const signer = await testSigner();
const trusting = { base, trustChain: trustAuthorities([signer.authority], fixedClock()) };

function detached(text: string, key: KeyObject = signer.key, alg = 'ES256'): string {
  const header = Buffer.from(JSON.stringify({ alg, typ: 'JOSE', x5c: [signer.certificate] })).toString('base64url');
  const input = Buffer.from(`${header}.${Buffer.from(text).toString('base64url')}`);
  const signature = sign('sha256', input, { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return Buffer.from(`${header}..${signature}`).toString('base64');
}

function provenance(data: string, reference = 'Endpoint/e'): Resource {
  const signature = [{ sigFormat: 'application/jose', data }];
  return { resourceType: 'Provenance', target: [{ reference }], signature };
}

const causeOf = async (resource: Resource, deps: Parameters<typeof verifyProvenance>[0] = trusting) => {
  const verified = await verifyProvenance(deps, reader, resource);
  return verified.ok ? 'valid' : verified.fault.params.cause;
};

test('a detached signature over the canonical target is valid, also when the target gained meta and text', async () => {
  expect(await causeOf(provenance(detached(canonicalResource(target))))).toBe('valid');
  const dressed = { ...target, meta: { versionId: '3' }, text: { status: 'generated', div: '<div/>' } };
  expect(canonicalResource(dressed)).toBe(canonicalResource(target));
  expect(await causeOf(provenance(detached(canonicalResource(dressed))))).toBe('valid');
});

test('meta and text go at every depth, and numbers take the form of RFC 8785 (trap 38)', () => {
  const nested = {
    resourceType: 'Organization',
    contained: [{ resourceType: 'Location', meta: { x: 1 }, text: {}, z: 1, a: 2 }],
  };
  expect(canonicalResource(nested as unknown as Resource)).toBe(
    '{"contained":[{"a":2,"resourceType":"Location","z":1}],"resourceType":"Organization"}',
  );
});

test('a signature over another resource is refused', async () => {
  expect(await causeOf(provenance(detached(canonicalResource(other))))).toBe('signature');
  expect(await causeOf(provenance(detached(canonicalResource(target)), 'Endpoint/f'))).toBe('signature');
});

test('a signature by another key than the certificate is refused', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(await causeOf(provenance(detached(canonicalResource(target), privateKey)))).toBe('signature');
});

test('a certificate that is not trusted is refused, and without a trust list every one is', async () => {
  const signed = provenance(detached(canonicalResource(target)));
  const stranger = await testSigner();
  expect(await causeOf(signed, { base, trustChain: trustAuthorities([stranger.authority], fixedClock()) })).toBe(
    'trust',
  );
  const later = fixedClock(Date.UTC(2040, 0, 1));
  expect(await causeOf(signed, { base, trustChain: trustAuthorities([signer.authority], later) })).toBe('trust');
  expect(await causeOf(signed, { base })).toBe('trust');
});

test.each([
  ['no target', { ...provenance(''), target: [] }, 'target'],
  ['a target that does not exist', provenance('', 'Endpoint/none'), 'target'],
  ['no signature', { resourceType: 'Provenance', target: [{ reference: 'Endpoint/e' }] }, 'target'],
  ['no detached JWS', provenance('eHg='), 'detached JWS'],
  ['a payload inside', provenance(Buffer.from('a.b.c').toString('base64')), 'detached JWS'],
  ['a header that is no JSON', provenance(Buffer.from('a..c').toString('base64')), 'x5c'],
])('%s is refused', async (_what, resource, cause) => {
  expect(await causeOf(resource as Resource)).toBe(cause);
});

test('an algorithm that is not on the list is refused', async () => {
  expect(await causeOf(provenance(detached(canonicalResource(target), signer.key, 'none')))).toBe('signature');
});
