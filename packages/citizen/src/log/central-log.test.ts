import type { FetchRequest } from '@stelsel/http';
import { ok, parseBsn, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { auditEvent } from '../testing/audit-event.ts';
import { centralLog } from './central-log.ts';

const person = { bsn: unwrap(parseBsn('999990019')), attestation: 'a' };
const baseUrl = 'https://index.example/index';

function reading(next: string) {
  const requests: FetchRequest[] = [];
  let tokens = 0;
  const log = centralLog({
    name: 'Verwijsindex',
    baseUrl,
    authorizeFor: () => async () => ok({ authorization: 'DPoP t' }),
    tokenFor: async () => {
      tokens += 1;
      return ok(`token-${tokens}`);
    },
    fetch: async (request) => {
      requests.push(request);
      const link = requests.length === 1 ? [{ relation: 'next', url: next }] : [];
      const entry = [{ resource: auditEvent(`e${requests.length}`, '2026-11-22T10:00:00Z') }];
      return ok({ status: 200, headers: {}, body: JSON.stringify({ resourceType: 'Bundle', link, entry }) });
    },
  });
  return { log, requests };
}

it('reads every page with a token of its own, and never tells the service who the person is', async () => {
  const { log, requests } = reading(`${baseUrl}/AuditEvent/_search?_cursor=7`);
  expect(unwrap(await log.read(person)).map(({ id }) => id)).toEqual(['e1', 'e2']);
  expect(
    requests.map(({ body }) => new URLSearchParams(String(body)).get('patient.identifier')?.split('|')[1]),
  ).toEqual(['token-1', 'token-2']);
  expect(JSON.stringify(requests)).not.toContain(person.bsn);
});

it('does not follow a page to another place', async () => {
  const { log, requests } = reading('https://elsewhere.example/AuditEvent/_search?_cursor=7');
  expect(unwrap(await log.read(person))).toHaveLength(1);
  expect(requests).toHaveLength(1);
});
