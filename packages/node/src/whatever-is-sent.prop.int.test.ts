/** Whatever is sent to an endpoint, open or guarded: an answer in bounded work, never a mistake of ours, and nothing told that is a secret. */
import { r4Model } from '@stelsel/fhir';
import fc from 'fast-check';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { hostileRequest, knownBsn, wrongBsn } from './testing/hostile-requests.ts';
import { openTestServer } from './testing/open-endpoint.ts';
import { fill, recordsOf } from './testing/records.ts';
import { anna, bram, gp, hospital, ownSystem, testNode } from './testing/test-node.ts';

const numRuns = 400;
/** Work of this process for one answer, whatever else the machine does. */
const workMaxMs = 1_000;
const secrets = new RegExp(`${knownBsn}|${wrongBsn}|${bram}`);
const insides = /node_modules|file:\/\/|\bat \S+ \(|\.ts:\d+|HTTP-INTERNAL/;

async function answers(server: FastifyInstance, request: InjectOptions): Promise<void> {
  const before = process.cpuUsage();
  const { statusCode, body, headers } = await server.inject(request);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(workMaxMs);
  const isUnknownToUs = statusCode === 501;
  expect(isUnknownToUs ? 400 : statusCode).toBeLessThan(500);
  expect(`${body}${JSON.stringify(headers)}`).not.toMatch(insides);
  if (statusCode >= 400) {
    expect(`${body}${JSON.stringify(headers)}`).not.toMatch(secrets);
    // What leaves the base is answered by the server around it.
    expect(body === '' || /OperationOutcome|urn:stelsel:fault:/.test(body), body).toBe(true);
  }
  if (body.includes('-response"')) {
    expect(body).not.toContain('"status":"500');
  }
}

const property = (server: () => FastifyInstance, base: string) =>
  fc.assert(
    fc.asyncProperty(hostileRequest(base), (request) => answers(server(), request)),
    { numRuns, endOnFailure: true },
  );

describe('whatever is sent', () => {
  it('to an open endpoint has an answer', async () => {
    const server = await openTestServer(r4Model);
    await server.inject({ method: 'PUT', url: '/fhir/Patient/a', payload: { resourceType: 'Patient', id: 'a' } });
    await property(() => server, '/fhir');
  });

  it('to a guarded endpoint has an answer, from another party and from its own system', async () => {
    const node = await testNode();
    const { repository } = node.tenants.get(hospital) ?? {};
    if (repository !== undefined) {
      await fill(repository, recordsOf('anna', anna));
    }
    for (const actor of [gp, ownSystem(hospital)]) {
      node.actAs(actor);
      await property(() => node.server, `/${hospital}/fhir/r4`);
    }
  });
});
