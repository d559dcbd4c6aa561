/** The notification of eOverdracht: a POST without a body that names a Task at its sender. */
import { noticeCode, writeNotice } from '@stelsel/exchanges';
import { parseSearch } from '@stelsel/fhir';
import { type Actor, namingSystem, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, type Sent, send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { carla, gp, hospital, pharmacy, practice, type TestNode } from './testing/test-node.ts';

let node: TestNode;

beforeAll(async () => {
  node = await filledNode();
});

beforeEach(() => startAgain(node));

/** The system of a nursing home that sends a handover to the hospital. */
const { professional: _nobody, patient: _none, ...system } = gp;
const sender: Actor = {
  ...system,
  organization: { ...gp.organization, type: 'X3' },
  purpose: 'COC',
  scope: ['nursing-handover'],
};

const signal = (task: string, fhir: 'r4' | 'stu3' = 'stu3'): Sent => ({
  method: 'POST',
  fhir,
  path: `notification/${task}`,
});

interface KeptTask {
  readonly lastModified: string;
  readonly [element: string]: unknown;
}

/** Tasks of the record about one Task of the sender. */
async function kept(task: string, fhir: 'r4' | 'stu3' = 'stu3'): Promise<readonly KeptTask[]> {
  const repository = (fhir === 'r4' ? node.tenants : node.stu3Tenants).get(hospital)?.repository;
  if (repository === undefined) {
    return [];
  }
  const search = parseSearch('Task', [['identifier', `urn:stelsel:notice|${practice}/Task/${task}`]], repository.model);
  const page = unwrap(await repository.search(unwrap(search)));
  return page.matches.map(({ text }) => JSON.parse(text) as KeptTask);
}

describe.each(['r4', 'stu3'] as const)('a signal in FHIR %s', (fhir) => {
  it('is taken with 202 and nothing else, kept once, and marked with who sent it', async () => {
    node.actAs(sender);
    const first = await send(node, hospital, signal('task-1', fhir));
    expect([first.status, first.text]).toEqual([202, '']);
    expect((await send(node, hospital, signal('task-1', fhir))).status).toBe(202);
    const tasks = await kept('task-1', fhir);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      code: { coding: [noticeCode] },
      owner: { identifier: { system: namingSystem.ura, value: hospital } },
      meta: { tag: [{ code: practice }, { code: expect.stringContaining('nursing-handover/') }] },
    });
    expect(JSON.stringify(tasks[0])).toContain(practice);
  });

  it('is logged each time, also when it is refused', async () => {
    node.actAs(sender);
    await send(node, hospital, signal('task-2', fhir));
    node.actAs({ ...sender, organization: { ...sender.organization, type: 'J8' } });
    const refused = await send(node, hospital, signal('task-2', fhir));
    expect([refused.status, ...codesOf(refused)]).toEqual([403, 'NOD-RIGHT-TO-BRING', 'refused-right']);
    expect(node.logged.map(({ outcome, ground }) => [outcome, ground])).toEqual([
      ['answered', 'referral'],
      ['refused-right', 'NOD-RIGHT-TO-BRING'],
    ]);
  });
});

describe('a signal', () => {
  it('about a notice that is here already touches it and takes nothing from it', async () => {
    node.actAs({ ...sender, patient: carla });
    const notice = writeNotice('R4', {
      sender: { system: namingSystem.ura, value: practice },
      receiver: { system: namingSystem.ura, value: hospital },
      subject: carla,
      authorizationBase: 'opaque',
      task: 'task-3',
      until: '2099-01-01T00:00:00Z',
      authored: '2026-01-01T00:00:00Z',
    });
    expect((await send(node, hospital, { path: 'Task', resource: notice })).status).toBe(201);
    expect((await send(node, hospital, signal('task-3', 'r4'))).status).toBe(202);
    const tasks = await kept('task-3', 'r4');
    expect(tasks).toHaveLength(1);
    expect(JSON.stringify(tasks[0]?.input)).toContain('opaque');
    expect(tasks[0]?.lastModified).toBeDefined();
  });

  it.each([
    ['for a kind of organisation that does not receive', pharmacy, sender, 'NOD-NOT-TAKEN-HERE'],
    ['with a token for an exchange that announces nothing', hospital, { ...sender, scope: ['bgz'] }, 'NOD-NO-WORKFLOW'],
  ])('%s is refused', async (_what, ura, actor, code) => {
    node.actAs(actor);
    expect(codesOf(await send(node, ura, signal('task-4', 'r4')))).toContain(code);
    expect(await kept('task-4', 'r4')).toEqual([]);
  });

  it('is not taken when the log cannot be written', async () => {
    node.actAs(sender);
    node.breakLog(true);
    expect((await send(node, hospital, signal('task-5'))).status).toBe(503);
    node.breakLog(false);
    expect(await kept('task-5')).toEqual([]);
  });

  it('is a POST with the id of a Task, and nothing else is an address there', async () => {
    node.actAs(sender);
    expect((await send(node, hospital, { ...signal('task-6'), method: 'GET' })).status).toBe(404);
    expect((await send(node, hospital, signal('a/b'))).status).toBe(404);
  });
});
