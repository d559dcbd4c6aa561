import { type Bsn, namingSystem } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { discoverExchanges } from '../discover-exchanges.ts';
import { checkTaskChange, movedTask } from './change-task.ts';
import {
  isNotice,
  noticeCode,
  noticeIdentifier,
  type PullNotice,
  readNotice,
  readSignal,
  writeNotice,
} from './pull-notice.ts';
import { endOf, findWorkflow, pulledQueries, receiverOf, writeWorkflowTask } from './workflow-task.ts';

const exchanges = await discoverExchanges();
const bsn = '999990019' as Bsn;
const ura = (value: string) => ({ system: namingSystem.ura, value });
const notice: PullNotice = {
  sender: ura('90000004'),
  receiver: ura('00000042'),
  subject: bsn,
  authorizationBase: 'opaque',
  task: 'task-1',
  until: '2026-12-31T00:00:00Z',
  authored: '2026-11-22T09:00:00Z',
};

describe('the notice', () => {
  it.each(['R4', 'STU3'] as const)('is read back as it was written in %s', (fhir) => {
    const task = writeNotice(fhir, notice, 'Praktijk');
    expect(isNotice(task)).toBe(true);
    expect(readNotice(task)).toEqual({ ok: true, value: notice });
    expect(task).toMatchObject({ identifier: [noticeIdentifier(notice.sender, 'task-1')] });
  });

  it('says that the sender took its Task back', () => {
    const withdrawn = writeNotice('R4', { ...notice, withdrawn: true });
    expect([withdrawn.status, readNotice(withdrawn)]).toMatchObject(['cancelled', { value: { withdrawn: true } }]);
  });

  it('is no bare signal; a Task without a base is one, with the person once that is known', () => {
    const signal = {
      resourceType: 'Task',
      code: { coding: [noticeCode] },
      identifier: [noticeIdentifier(notice.sender, 'task-1')],
      authoredOn: notice.authored,
    };
    expect(readSignal(writeNotice('R4', notice))).toBeUndefined();
    expect(readSignal({ ...signal, code: { text: 'bel terug' } })).toBeUndefined();
    expect(readSignal({ ...signal, identifier: [] })).toBeUndefined();
    expect(readSignal(signal)).toEqual({ task: 'task-1', authored: notice.authored });
    const known = { ...signal, for: { identifier: { system: namingSystem.bsn, value: bsn } } };
    expect(readSignal(known)).toMatchObject({ task: 'task-1', subject: bsn });
  });

  it('is read with a number as others write it: object identifiers, lost zeros, an absolute reference', () => {
    const task = {
      ...writeNotice('R4', notice),
      identifier: undefined,
      owner: { identifier: { system: 'urn:oid:2.16.528.1.1007.3.3', value: '42' } },
      requester: { agent: { identifier: { system: 'urn:oid:2.16.840.1.113883.2.4.6.1', value: '01012345' } } },
      basedOn: [{ reference: 'https://elders.example/fhir/Task/9-a' }],
    };
    expect(readNotice(task)).toMatchObject({
      value: { receiver: ura('00000042'), sender: { system: namingSystem.agb, value: '01012345' }, task: '9-a' },
    });
  });

  it.each(['code', 'owner', 'requester', 'input', 'restriction'])('without %s is none', (element) => {
    expect(readNotice({ ...writeNotice('R4', notice), [element]: undefined })).toMatchObject({
      fault: { code: 'EXC-NOTICE' },
    });
  });

  it('with a BSN that cannot exist is none', () => {
    const wrong = { identifier: { system: namingSystem.bsn, value: '123456789' } };
    expect(readNotice({ ...writeNotice('R4', notice), for: wrong })).toMatchObject({ fault: { at: 'Task.for' } });
  });
});

describe.each(
  exchanges.flatMap((exchange) =>
    exchange.versions.flatMap((version) =>
      version.workflow === undefined
        ? []
        : [[exchange.id, version.id, { exchange, version, workflow: version.workflow }] as const],
    ),
  ),
)('the Task of %s %s', (_exchange, _version, found) => {
  const task = writeWorkflowTask({
    found,
    sender: ura('90000004'),
    senderName: 'Praktijk',
    receiver: ura('90000001'),
    subject: bsn,
    authored: '2026-11-22T09:00:00Z',
    until: '2026-12-31T00:00:00Z',
  });

  it('is found again by its code, among all exchanges, and by no other version of FHIR', () => {
    const again = findWorkflow(exchanges, found.version.fhir, task);
    expect([again?.exchange.id, again?.version.id]).toEqual([found.exchange.id, found.version.id]);
    expect(receiverOf(task)).toEqual(ura('90000001'));
  });

  it('names what may be pulled, never the person, in its inputs', () => {
    const inputs = found.workflow.documents === undefined ? pulledQueries(found).length : 0;
    expect(task.input ?? []).toHaveLength(inputs);
    expect(JSON.stringify(task.input ?? [])).not.toContain(bsn);
    // FHIR knows no empty list: a Task without inputs has none.
    expect('input' in task).toBe(inputs > 0);
  });

  it('lasts as long as it says, or the days of its exchange', () => {
    expect(endOf(task, found.workflow, 0)).toBe(Date.parse('2026-12-31T00:00:00Z'));
    const days = found.workflow.days * 86_400_000;
    expect(endOf({ ...task, restriction: {} }, found.workflow, 0)).toBe(Date.parse('2026-11-22T09:00:00Z') + days);
  });
});

describe('a change of state', () => {
  const [found] = exchanges.flatMap(({ versions }) => versions.flatMap(({ workflow }) => workflow ?? []));
  const before = { resourceType: 'Task', status: 'requested', description: 'x', meta: { versionId: '1' } };

  it('takes the state and its words along and leaves everything else', () => {
    const after = { ...before, status: 'accepted', note: [{ text: 'ja' }], meta: { versionId: '9' }, description: 'y' };
    expect(movedTask({ before, after })).toEqual({ ...before, status: 'accepted', note: [{ text: 'ja' }] });
  });

  it('is refused when anything else changed, or when the state is not allowed to this side', () => {
    const codeOf = (side: 'sender' | 'receiver', after: object) => {
      const checked =
        found === undefined ? undefined : checkTaskChange(found, side, { before, after: { ...before, ...after } });
      return checked?.ok === true ? 'taken' : checked?.fault.code;
    };
    expect(codeOf('receiver', { status: 'accepted' })).toBe('taken');
    expect(codeOf('receiver', {})).toBe('taken');
    expect(codeOf('receiver', { status: 'cancelled' })).toBe('EXC-TASK-STATE');
    expect(codeOf('sender', { status: 'cancelled' })).toBe('taken');
    expect(codeOf('receiver', { status: 'accepted', description: 'anders' })).toBe('EXC-TASK-CHANGED');
  });
});
