import { unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestRecords } from '../testing/open-test-records.ts';
import { board, managerNorth, managerSouth, owner } from '../testing/people.ts';
import { programme, vendorCapacity } from '../types/portfolio.ts';
import { typeByName } from '../types/record-types.ts';
import { declaredLight } from '../types/regional-agenda.ts';
import { decideProposal } from './decide-proposal.ts';
import { now, readMoment } from './moment.ts';
import { openReader } from './open-reader.ts';
import { removeRecord } from './remove-record.ts';
import { type SaveRequest, saveRecord } from './save-record.ts';

const deps = {} as Awaited<ReturnType<typeof openTestRecords>>;
beforeAll(async () => {
  Object.assign(deps, await openTestRecords());
});

/** A cell has one light, so every test looks at a topic of its own. */
let light = { region: 'noord', sector: 'ggz', topic: 'mitz', light: 'volgend' };
let topics = 0;
beforeEach(() => {
  topics += 1;
  light = { ...light, topic: `topic-${topics}` };
});

const saveLight = (request: Partial<SaveRequest>, account = managerNorth) =>
  saveRecord(deps, declaredLight, account, { expectedVersion: 0, patch: light, ...request });
const saved = async (request: Partial<SaveRequest>) => {
  const result = unwrap(await saveLight(request));
  if (result.kind !== 'saved') {
    throw new Error('proposed');
  }
  return result.record;
};
const reader = (asOf?: string, viewer?: typeof owner) =>
  openReader(deps, {
    moment: unwrap(readMoment(deps.clock, asOf)),
    ...(viewer === undefined ? {} : { viewer }),
  });
const tick = () => deps.clock.advance(3_600_000);

describe('writing', () => {
  it('keeps who declared a light and when', async () => {
    const record = await saved({});
    expect(record).toMatchObject({ version: 1, fields: light });
    expect(record.uri).toBe(`https://regie.example/id/declared-light/${record.id}`);
    expect(record.sourceOf('light')).toMatchObject({ class: 'declared', by: 'rso-noord', at: '2026-10-01' });
  });

  it('refuses a region that is not one’s own, and moving a record to oneself', async () => {
    expect(await saveLight({}, managerSouth)).toMatchObject({ ok: false, fault: { code: 'REG-SCOPE' } });
    const record = await saved({});
    const stolen = await saveLight({ id: record.id, expectedVersion: 1, patch: { region: 'zuid' } }, managerSouth);
    expect(stolen).toMatchObject({ ok: false, fault: { code: 'REG-SCOPE' } });
  });

  it('refuses a visitor, an unknown field and a value that does not fit', async () => {
    expect(await saveRecord(deps, declaredLight, undefined, { expectedVersion: 0, patch: light })).toMatchObject({
      fault: { code: 'REG-SIGN-IN' },
    });
    expect(await saveLight({ patch: { ...light, colour: 'groen' } })).toMatchObject({
      fault: { code: 'REG-FIELD-UNKNOWN' },
    });
    expect(await saveLight({ patch: { ...light, light: 'groen' } })).toMatchObject({ fault: { code: 'REG-FIELD' } });
  });

  it('lets two editors at once lose nothing', async () => {
    const record = await saved({});
    const edits = await Promise.all(
      ['in-uitvoering', 'niet-op-agenda'].map((value) =>
        saveLight({ id: record.id, expectedVersion: 1, patch: { light: value } }),
      ),
    );
    expect(edits.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(edits.find(({ ok }) => !ok)).toMatchObject({ fault: { code: 'REG-CHANGED', params: { current: 2 } } });
  });
});

describe('the two axes of time', () => {
  it('shows what was believed then', async () => {
    const record = await saved({});
    tick();
    const before = new Date(deps.clock.nowMs()).toISOString();
    tick();
    await saved({ id: record.id, expectedVersion: 1, patch: { light: 'in-uitvoering' } });
    expect(unwrap(await reader(before).get(declaredLight, record.id)).fields.light).toBe('volgend');
    expect(unwrap(await reader().get(declaredLight, record.id)).fields.light).toBe('in-uitvoering');
    const { versions } = unwrap(await reader().history(declaredLight, record.id));
    expect(versions.map(({ version, fields }) => [version, fields.light])).toEqual([
      [2, 'in-uitvoering'],
      [1, 'volgend'],
    ]);
  });

  it('splits a period when something changes from a day on', async () => {
    const record = await saved({ from: '2026-01-01' });
    await saved({ id: record.id, expectedVersion: 1, patch: { light: 'in-uitvoering' }, from: '2026-06-01' });
    await saved({ id: record.id, expectedVersion: 2, patch: { reason: 'x' }, from: '2026-03-01', to: '2026-04-01' });
    const on = async (day: string) => {
      const moment = { ...now(deps.clock), on: day };
      const { fields } = unwrap(await openReader(deps, { moment }).get(declaredLight, record.id));
      return [fields.light, fields.reason];
    };
    expect(await on('2026-02-01')).toEqual(['volgend', undefined]);
    expect(await on('2026-03-15')).toEqual(['volgend', 'x']);
    expect(await on('2026-04-01')).toEqual(['volgend', undefined]);
    expect(await on('2026-07-01')).toEqual(['in-uitvoering', undefined]);
  });
});

describe('what is removed', () => {
  it('answers gone, keeps its history, and leaves a tombstone among the changes', async () => {
    const record = await saved({});
    tick();
    const request = { id: record.id, expectedVersion: 1, reason: 'dubbel' };
    expect(await removeRecord(deps, declaredLight, managerSouth, request)).toMatchObject({
      fault: { code: 'REG-SCOPE' },
    });
    unwrap(await removeRecord(deps, declaredLight, managerNorth, request));
    expect(await reader().get(declaredLight, record.id)).toMatchObject({ fault: { code: 'REG-GONE' } });
    const [last] = unwrap(await deps.store.newestChanges(1));
    expect(last).toMatchObject({ id: record.id, removed: true, version: 2 });
  });

  it('is not what never existed', async () => {
    expect(await reader().get(declaredLight, 'nothing')).toMatchObject({ fault: { code: 'REG-UNKNOWN' } });
  });
});

describe('four eyes', () => {
  const baselineOriginal = { start: '2026-01-01', end: '2027-01-01', budgetEur: 1, results: null };
  const propose = async (patch: SaveRequest['patch'], id?: SaveRequest['id'], expectedVersion = 0) => {
    const request = { expectedVersion, patch, reason: 'jaarplan', ...(id === undefined ? {} : { id }) };
    const result = unwrap(await saveRecord(deps, programme, owner, request));
    if (result.kind !== 'proposed') {
      throw new Error('saved');
    }
    return result.proposal;
  };
  const decide = (id: string, account: typeof owner, state: 'approved' | 'rejected' = 'approved') =>
    decideProposal(deps, typeByName, account, id, { state, reason: 'akkoord' });

  it('changes a baseline only after somebody else approves', async () => {
    const proposal = await propose({ name: 'P', agenda: 'wegiz', baselineOriginal });
    expect(await reader().get(programme, proposal.record)).toMatchObject({ fault: { code: 'REG-UNKNOWN' } });
    expect(await decide(proposal.id, owner)).toMatchObject({ fault: { code: 'REG-SAME-PERSON' } });
    expect(await decide(proposal.id, managerNorth)).toMatchObject({ fault: { code: 'REG-ROLE' } });
    unwrap(await decide(proposal.id, board));
    const record = unwrap(await reader().get(programme, proposal.record));
    expect(record.fields.baselineOriginal).toEqual(baselineOriginal);
    expect(record.sourceOf('baselineOriginal').class).toBe('confirmed');
    expect(await decide(proposal.id, board)).toMatchObject({ fault: { code: 'REG-PROPOSAL-CLOSED' } });
  });

  it('never changes the original baseline again', async () => {
    const proposal = await propose({ name: 'P', baselineOriginal });
    unwrap(await decide(proposal.id, board));
    const again = {
      expectedVersion: 1,
      id: proposal.record,
      reason: 'later',
      patch: { baselineOriginal: { ...baselineOriginal, end: '2028-01-01' } },
    };
    expect(await saveRecord(deps, programme, owner, again)).toMatchObject({ fault: { code: 'REG-FROZEN' } });
  });

  it('leaves the record alone when it is rejected, or moved on meanwhile', async () => {
    const rejected = await propose({ name: 'P', baselineOriginal });
    unwrap(await decide(rejected.id, board, 'rejected'));
    expect(await reader().get(programme, rejected.record)).toMatchObject({ ok: false });
    const first = await propose({ name: 'Q', baselineOriginal });
    unwrap(await decide(first.id, board));
    const late = await propose({ baselineCurrent: baselineOriginal }, first.record, 1);
    unwrap(await saveRecord(deps, programme, owner, { id: first.record, expectedVersion: 1, patch: { comment: 'x' } }));
    expect(await decide(late.id, board)).toMatchObject({ fault: { code: 'REG-CHANGED' } });
    expect(unwrap(await deps.proposals.get(late.id)).state).toBe('open');
  });
});

describe('visibility', () => {
  it('shows the capacity of a supplier to itself and the programme, to nobody else', async () => {
    const vendor = {
      ...owner,
      subject: 'v',
      party: 'zorgsoft',
      partyName: 'Zorgsoft',
      roles: [{ role: 'vendorEditor', party: 'zorgsoft' }],
    } as const;
    const patch = { vendor: 'zorgsoft', quarter: '2026-Q4', personDays: 120 };
    const result = unwrap(await saveRecord(deps, vendorCapacity, vendor, { expectedVersion: 0, patch }));
    const id = result.kind === 'saved' ? result.record.id : '';
    const seen = async (viewer?: typeof owner) =>
      unwrap(await reader(undefined, viewer).get(vendorCapacity, id)).fields;
    expect(await seen()).toEqual({});
    expect(await seen(managerNorth)).toEqual({});
    expect(await seen(owner)).toEqual(patch);
    expect(await seen(vendor)).toEqual(patch);
  });
});
