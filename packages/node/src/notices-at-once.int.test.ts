/** What is kept of a notice when something else happens to it at the same moment. */
import { writeNotice } from '@stelsel/exchanges';
import { parseSearch, r4Model } from '@stelsel/fhir';
import { type Actor, err, namingSystem, unwrap } from '@stelsel/kernel';
import { type Repository, storeFaults } from '@stelsel/store';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { send } from './testing/ask-node.ts';
import { filledNode, startAgain } from './testing/filled-node.ts';
import { carla, gp, hospital, practice, type TestNode } from './testing/test-node.ts';

let node: TestNode;
/** Once, between looking what is kept and writing it. */
let meanwhile: ((record: Repository) => Promise<unknown>) | undefined;
let isAway = false;

beforeAll(async () => {
  node = await filledNode({
    repositoryOf: async (_ura, own) => ({
      ...own,
      search: async (search, options) => {
        const looks = search.filters.some(({ parameter }) => parameter.code === 'identifier') && search.type === 'Task';
        const page = isAway && looks ? err(storeFaults('STO-SOURCE-ANSWER', {})) : await own.search(search, options);
        const now = looks ? meanwhile : undefined;
        meanwhile = now === undefined ? meanwhile : undefined;
        await now?.(own);
        return page;
      },
    }),
  });
});

beforeEach(() => {
  startAgain(node);
  [meanwhile, isAway] = [undefined, false];
  node.actAs(sender);
});

const { professional: _nobody, ...system } = gp;
const sender: Actor = {
  ...system,
  organization: { ...gp.organization, type: 'X3' },
  purpose: 'COC',
  scope: ['nursing-handover'],
  patient: carla,
};

const signal = (task: string) => send(node, hospital, { method: 'POST', path: `notification/${task}` });
const notice = (task: string, authorizationBase: string) => {
  const resource = writeNotice('R4', {
    sender: { system: namingSystem.ura, value: practice },
    receiver: { system: namingSystem.ura, value: hospital },
    subject: carla,
    authorizationBase,
    task,
    until: '2099-01-01T00:00:00Z',
    authored: '2026-01-01T00:00:00Z',
  });
  return send(node, hospital, { path: 'Task', resource });
};

async function kept(task: string) {
  const search = unwrap(parseSearch('Task', [['identifier', `urn:stelsel:notice|${practice}/Task/${task}`]], r4Model));
  const page = unwrap((await node.tenants.get(hospital)?.repository.search(search)) ?? err(storeFaults('STO-CURSOR')));
  return page.matches.map(({ text }) => JSON.parse(text) as { readonly id: string; readonly status: string });
}

/** The receiver takes the Task on. */
const accepts = (task: string) => async (record: Repository) => {
  const [own] = await kept(task);
  unwrap(await record.putAll([{ ...own, status: 'accepted' } as never]));
};

it('the same signal twice at the same moment is kept once', async () => {
  meanwhile = async () => expect((await signal('twice')).status).toBe(202);
  expect((await signal('twice')).status).toBe(202);
  expect(await kept('twice')).toHaveLength(1);
});

it.each([
  ['a signal', 'touched', () => signal('touched')],
  ['a renewed notice', 'renewed', () => notice('renewed', 'fresh')],
] as const)('%s leaves how the receiver answered at the same moment', async (_what, task, arrives) => {
  await notice(task, 'opaque');
  meanwhile = accepts(task);
  expect((await arrives()).status).toBeLessThan(300);
  expect((await kept(task)).map(({ status }) => status)).toEqual(['accepted']);
  expect(JSON.stringify(await kept(task))).toContain(task === 'renewed' ? 'fresh' : 'opaque');
});

it('a notice that cannot be held against what is kept is not said to be taken', async () => {
  expect((await notice('away', 'opaque')).status).toBe(201);
  isAway = true;
  expect((await notice('away', 'fresh')).status).toBe(503);
  isAway = false;
  expect((await notice('away', 'fresh')).status).toBe(200);
  expect(JSON.stringify(await kept('away'))).toContain('fresh');
});
