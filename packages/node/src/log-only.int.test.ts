/** The R4 address of an organisation whose record is in STU3 only: it answers about its log and refuses the rest. */
import { createServer } from '@stelsel/http';
import { systemClock } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { answeredExchanges } from './answered-exchanges.ts';
import { nodeServer } from './node-server.ts';
import { about, codesOf, problems, send } from './testing/ask-node.ts';
import { anna, citizen, gp, hospital, ownSystem, type TestNode, testNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  const whole = await testNode();
  const server = createServer({ name: 'node', clock: systemClock });
  const tenant = whole.tenants.get(hospital);
  await server.register(
    nodeServer({
      ...whole.deps,
      tenantOf: (_ura, version) =>
        version === 'R4' && tenant !== undefined ? { ...tenant, logOnly: true } : undefined,
    }),
  );
  node = { ...whole, server };
});

describe('an address without a record', () => {
  it('answers who looked', async () => {
    node.actAs(citizen(anna, 'log'));
    const reply = await send(node, hospital, { path: 'AuditEvent/_search', form: [about(anna)] });
    expect(reply.status).toBe(200);
  });

  it('takes a period that it knows, and refuses one that it does not', async () => {
    node.actAs(citizen(anna, 'log'));
    const within = (date: string) =>
      send(node, hospital, { path: 'AuditEvent/_search', form: [about(anna), ['date', date]] });
    expect((await within('ge2026-01-01T00:00:00Z')).status).toBe(200);
    const unknown = await within('eq2026-01-01');
    expect([unknown.status, codesOf(unknown)]).toEqual([400, expect.arrayContaining(['LOG-PARAMETER'])]);
  });

  it('refuses a question about the record, and does not say that there is nothing', async () => {
    node.actAs(gp);
    const reply = await send(node, hospital, problems(anna));
    expect([reply.status, codesOf(reply)]).toEqual([403, expect.arrayContaining(['NOD-NO-RECORD'])]);
    expect(node.logged.at(-1)).toMatchObject({ outcome: 'refused-query' });
  });

  it('refuses the organisation itself, which would write where nobody reads', async () => {
    node.actAs(ownSystem(hospital));
    const reply = await send(node, hospital, { path: 'Patient', resource: { resourceType: 'Patient' } });
    expect([reply.status, codesOf(reply)]).toEqual([403, expect.arrayContaining(['NOD-NO-RECORD'])]);
  });

  it('is published for the log only', () => {
    const ids = (logOnly: boolean) => answeredExchanges(node.deps.exchanges, { logOnly }).map(({ id }) => id);
    expect(ids(true)).toHaveLength(1);
    expect(ids(false).length).toBe(node.deps.exchanges.length);
  });
});
