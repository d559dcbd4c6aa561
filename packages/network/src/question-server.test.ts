import { createServer } from '@stelsel/http';
import { err, ok, systemClock } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { createNetwork } from './create-network.ts';
import { fault } from './faults.ts';
import type { QuestionEvent } from './question.ts';
import { questionServer } from './question-server.ts';
import { asker, condition, holding, subject, ura, world } from './testing/world.ts';

const network = createNetwork(world({ '00000001': holding(condition('a')) }).deps);
const server = createServer({ name: 'questions', clock: systemClock });
await server.register(
  questionServer({
    networkOf: (known) => (known === asker ? network : undefined),
    verifyAttestation: async (attestation) =>
      attestation === 'bad'
        ? err(fault('NET-NO-ATTESTATION'))
        : ok({ organization: attestation === 'elsewhere' ? ura('00000009') : asker }),
  }),
);

const good = { subject, exchange: 'core', purpose: 'TREAT' };
const post = (body: object, attestation: string | undefined = 'good', organization: string = asker) =>
  server.inject({
    method: 'POST',
    url: `/${organization}/api/v1/questions`,
    headers: attestation === '' ? {} : { authorization: `Bearer ${attestation}` },
    payload: body,
  });

describe('the question server', () => {
  it('streams one event a line and ends with the answer', async () => {
    const reply = await post(good);
    const events = reply.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as QuestionEvent);
    expect(reply.headers['content-type']).toContain('application/x-ndjson');
    expect(events[0]?.type).toBe('question');
    expect(events.at(-1)).toMatchObject({ type: 'answer', answer: { status: 'answered' } });
  });

  it.each([
    ['no attestation', good, '', asker, 401, 'NET-NO-ATTESTATION'],
    ['an attestation of another organisation', good, 'elsewhere', asker, 403, 'NET-OTHER-ORGANIZATION'],
    ['an organisation that does not work here', good, 'good', '00000007', 404, 'NET-NO-ORGANIZATION'],
    ['a wrong BSN', { ...good, subject: '999990018' }, 'good', asker, 400, 'ID-BSN-PROOF'],
    ['an unknown purpose', { ...good, purpose: 'FUN' }, 'good', asker, 400, 'NET-BODY'],
    ['sources that are no list', { ...good, sources: '1' }, 'good', asker, 400, 'NET-BODY'],
  ])('refuses %s', async (_name, body, attestation, organization, status, code) => {
    const reply = await post(body, attestation, organization);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([status, code]);
    expect(reply.body).not.toContain('99999001');
  });
});
