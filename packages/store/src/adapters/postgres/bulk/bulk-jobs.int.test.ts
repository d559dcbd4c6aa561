import { type Resource, r4Model } from '@stelsel/fhir';
import { ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import type { BulkJob, BulkStore, ExportRequest } from '../../../bulk-store.ts';
import { storeLimits } from '../../../limits.ts';
import { createStore } from '../create-store.ts';
import { storeMigrations } from '../migrations.ts';
import type { FetchLines } from './import-step.ts';
import { type BulkWork, type BulkWorkDeps, workBulkJobs } from './work-bulk-jobs.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations, poolMax: 8 });
const workers: BulkWork[] = [];
let tenants = 0;

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

const nothing: FetchLines = async () => ok({ text: '' });

async function work(fetchLines: FetchLines = nothing, more: Partial<BulkWorkDeps> = {}): Promise<BulkWork> {
  const db = await database;
  const worker = workBulkJobs({
    db,
    clock: systemClock,
    randomness: secureRandomness,
    modelOf: () => r4Model,
    fetchLines,
    ...more,
  });
  workers.push(worker);
  return worker;
}

async function open() {
  tenants += 1;
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  const tenant = `t${tenants}`;
  return { tenant, repository: store.repository(tenant, r4Model), bulk: store.bulk(tenant, r4Model) };
}

async function ended(bulk: BulkStore, id: string): Promise<BulkJob> {
  for (;;) {
    const job = unwrap(await bulk.job(id));
    if (job === undefined || job.state !== 'running') {
      return job as BulkJob;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const everything: ExportRequest = { of: 'system', address: 'urn:x' };
const patients = (count: number, more: object = {}): Resource[] =>
  Array.from({ length: count }, (_, n) => ({ resourceType: 'Patient', id: `p${n}`, ...more }));
const conditions = (count: number, people: number): Resource[] =>
  Array.from({ length: count }, (_, n) => ({
    resourceType: 'Condition',
    id: `c${n}`,
    subject: { reference: `Patient/p${n % people}` },
    severity: { text: n % 2 === 0 ? 'even' : 'odd' },
    clinicalStatus: { coding: [{ code: n % 2 === 0 ? 'active' : 'resolved' }] },
  }));

async function linesOf(bulk: BulkStore, job: BulkJob): Promise<readonly Resource[]> {
  const lines: string[] = [];
  for (const { file } of job.files) {
    lines.push(...(await Array.fromAsync(bulk.exportedLines(job.id, file))));
  }
  return lines.map((line) => JSON.parse(line) as Resource);
}

async function exported(bulk: BulkStore, request: Partial<ExportRequest> = {}) {
  const job = await ended(bulk, unwrap(await bulk.startExport({ ...everything, ...request })));
  const resources = await linesOf(bulk, job);
  return { job, addresses: resources.map(({ resourceType, id }) => `${resourceType}/${id}`).sort(), resources };
}

describe('an export', () => {
  it('gives every current resource once, in a file per type, and says how many', async () => {
    const { bulk, repository } = await open();
    await work();
    unwrap(await bulk.load(patients(2_500)));
    unwrap(await repository.update({ resourceType: 'Patient', id: 'p1', gender: 'female' }));
    unwrap(await repository.delete('Patient', 'p2'));
    unwrap(await bulk.load(conditions(10, 5)));
    const { job, addresses, resources } = await exported(bulk);
    expect(addresses).toHaveLength(2_509);
    expect(new Set(addresses).size).toBe(2_509);
    expect(job).toMatchObject({ state: 'done', done: 2_509 });
    expect(job.files.map(({ type, count }) => [type, count])).toEqual([
      ['Condition', 10],
      ['Patient', 2_499],
    ]);
    expect(resources.find(({ id }) => id === 'p1')).toMatchObject({ gender: 'female', meta: { versionId: '2' } });
  });

  it('is the state of one moment, whatever is written while it runs', async () => {
    const { bulk, repository } = await open();
    unwrap(await bulk.load(patients(1_500, { gender: 'male' })));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const id = unwrap(await bulk.startExport(everything));
    unwrap(await repository.delete('Patient', 'p1'));
    unwrap(await repository.update({ resourceType: 'Patient', id: 'p2', gender: 'female' }));
    unwrap(await repository.update({ resourceType: 'Patient', id: 'new' }));
    await work();
    const job = await ended(bulk, id);
    const resources = await linesOf(bulk, job);
    expect(resources).toHaveLength(1_500);
    expect(resources.every(({ gender }) => gender === 'male')).toBe(true);
    expect(resources.some((one) => Date.parse(String(one.meta?.lastUpdated)) > job.atMs)).toBe(false);
  });

  it('waits for writers that began before its moment', async () => {
    const { bulk, tenant } = await open();
    const db = await database;
    await work();
    const { promise: release, resolve } = Promise.withResolvers<void>();
    const began = Promise.withResolvers<void>();
    const slow = db.transaction(async (tx) => {
      await tx.query("select set_config('stelsel.tenant', $1, true)", [tenant]);
      began.resolve();
      await release;
      const at = systemClock.nowMs() - 60_000;
      await tx.query("insert into head values ($1, 'Patient', 'late', 'late', 1, false)", [tenant]);
      await tx.query("insert into resource_version values ($1, 'Patient', 'late', 1, $2, 'create', $3)", [
        tenant,
        at,
        '{"resourceType":"Patient","id":"late"}',
      ]);
    });
    await began.promise;
    const id = unwrap(await bulk.startExport(everything));
    await new Promise((done) => setTimeout(done, 700));
    expect(unwrap(await bulk.job(id))?.state).toBe('running');
    resolve();
    await slow;
    expect((await linesOf(bulk, await ended(bulk, id))).map(({ id: found }) => found)).toEqual(['late']);
  });

  it('since a moment has what changed and what was deleted', async () => {
    const { bulk, repository } = await open();
    await work();
    unwrap(await bulk.load(patients(3)));
    const sinceMs = systemClock.nowMs();
    await new Promise((resolve) => setTimeout(resolve, 5));
    unwrap(await repository.update({ resourceType: 'Patient', id: 'p1', gender: 'female' }));
    unwrap(await repository.delete('Patient', 'p2'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { job, resources } = await exported(bulk, { sinceMs });
    expect(job.files.filter(({ file }) => file >= 0)).toMatchObject([{ type: 'Patient', count: 1 }]);
    expect(resources.find(({ resourceType }) => resourceType === 'Bundle')).toMatchObject({
      type: 'transaction',
      entry: [{ request: { method: 'DELETE', url: 'Patient/p2' } }],
    });
    expect(resources.some(({ id }) => id === 'p1')).toBe(true);
  });

  it('of patients leaves out what is about nobody; of a Group has its members only', async () => {
    const { bulk } = await open();
    await work();
    const member = [{ entity: { reference: 'Patient/p1' } }, { entity: { reference: 'Patient/p2' }, inactive: true }];
    const group = { resourceType: 'Group', id: 'g', type: 'person', actual: true, member };
    unwrap(await bulk.load([...patients(4), ...conditions(8, 4), { resourceType: 'Organization', id: 'o' }, group]));
    expect((await exported(bulk, { of: 'patients' })).addresses).toHaveLength(12);
    expect((await exported(bulk, { of: { group: 'g' } })).addresses).toEqual([
      'Condition/c1',
      'Condition/c5',
      'Patient/p1',
    ]);
    const { job } = await exported(bulk, { of: { group: 'none' } });
    expect(job).toMatchObject({ state: 'failed', problem: { code: 'STO-NOT-FOUND' } });
  });

  it('keeps to types, filters and elements', async () => {
    const { bulk } = await open();
    await work();
    unwrap(await bulk.load([...patients(2, { gender: 'male', birthDate: '1970' }), ...conditions(6, 2)]));
    const filtered = await exported(bulk, {
      types: ['Condition'],
      typeFilters: ['Condition?clinical-status=active', 'Condition?patient=p1'],
    });
    expect(filtered.addresses).toHaveLength(6);
    const narrow = await exported(bulk, { typeFilters: ['Condition?clinical-status=active'] });
    expect(narrow.addresses).toHaveLength(5);
    const { resources } = await exported(bulk, { types: ['Patient'], elements: ['Patient.gender', 'code'] });
    expect(resources[0]).toMatchObject({ gender: 'male', meta: { tag: [{ code: 'SUBSETTED' }] } });
    expect(resources[0]).not.toHaveProperty('birthDate');
    for (const typeFilters of [
      ['Condition?nothing=1'],
      ['Condition?'],
      ['Shoe?size=1'],
      ['Condition?patient.name=x'],
    ]) {
      expect((await bulk.startExport({ ...everything, typeFilters })).ok).toBe(false);
    }
  });

  it('leaves out who was erased before the download', async () => {
    const { bulk, repository } = await open();
    await work();
    unwrap(await bulk.load([...patients(3), ...conditions(3, 3)]));
    const job = await ended(bulk, unwrap(await bulk.startExport(everything)));
    unwrap(await repository.erase({ patient: 'p1' }));
    expect((await linesOf(bulk, job)).map(({ id }) => id).sort()).toEqual(['c0', 'c2', 'p0', 'p2']);
  });

  it('goes on where another worker was stopped, without doing anything twice', async () => {
    const { bulk } = await open();
    unwrap(await bulk.load(patients(6_000)));
    const id = unwrap(await bulk.startExport({ ...everything, types: ['Patient'] }));
    for (let round = 0; unwrap(await bulk.job(id))?.state === 'running' && round < 50; round += 1) {
      const worker = await work();
      await new Promise((resolve) => setTimeout(resolve, 15));
      await worker.stop();
      // What a killed worker leaves behind: a lease that ends by itself.
      await (await database).query('update bulk_queue set until = clock_timestamp() where id = $1', [id]);
    }
    const resources = await linesOf(bulk, await ended(bulk, id));
    expect(resources).toHaveLength(6_000);
    expect(new Set(resources.map((one) => one.id)).size).toBe(6_000);
  });

  it('is one of so many at a time, also when they are asked at the same moment', async () => {
    const { bulk } = await open();
    const asked = Array.from({ length: storeLimits.jobs + 5 }, () => bulk.startExport(everything));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok: taken }) => taken)).toHaveLength(storeLimits.jobs);
    expect(answers.find(({ ok: taken }) => !taken)).toMatchObject({ fault: { code: 'STO-JOBS' } });
    for (const answer of answers) {
      unwrap(await bulk.cancel(answer.ok ? answer.value : ''));
    }
    expect((await bulk.startExport(everything)).ok).toBe(true);
  });

  it('leaves nothing of a step that is being written when it is cancelled', async () => {
    const { bulk, tenant } = await open();
    const db = await database;
    const id = unwrap(await bulk.startExport(everything));
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'delete from bulk_queue%'`;
    const cancelled = await db.transaction(async (tx) => {
      await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant]);
      await tx.query('update bulk_queue set fence = fence + 1 where tenant = $1 and id = $2', [tenant, id]);
      const part =
        'insert into bulk_part (tenant, job, file, part, type, ids, versions) values ($1, $2, 0, 0, $3, $4, $5)';
      await tx.query(part, [tenant, id, 'Patient', ['p1'], [1]]);
      const cancelling = bulk.cancel(id);
      for (let rows: unknown[] = []; rows.length === 0; rows = await db.query(waiting)) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return { cancelling };
    });
    expect(unwrap(await cancelled.cancelling)).toMatchObject({ id });
    const left = await db.transaction(async (tx) => {
      await tx.query(`select set_config('stelsel.tenant', $1, true)`, [tenant]);
      return tx.query('select part from bulk_part where job = $1', [id]);
    });
    expect(left).toEqual([]);
    expect(unwrap(await bulk.job(id))).toBeUndefined();
  });

  it('is nobody else’s, ends when it is cancelled, and is removed when its time is over', async () => {
    const mine = await open();
    const other = await open();
    await work();
    unwrap(await mine.bulk.load(patients(3)));
    const job = await ended(mine.bulk, unwrap(await mine.bulk.startExport(everything)));
    expect(unwrap(await other.bulk.job(job.id))).toBeUndefined();
    expect(await Array.fromAsync(other.bulk.exportedLines(job.id, job.files[0]?.file ?? 0))).toEqual([]);
    expect(unwrap(await other.bulk.cancel(job.id))).toBeUndefined();
    expect(unwrap(await mine.bulk.cancel(job.id))).toMatchObject({ id: job.id });
    expect(unwrap(await mine.bulk.job(job.id))).toBeUndefined();
    const second = await ended(mine.bulk, unwrap(await mine.bulk.startExport(everything)));
    await (await database).query('update bulk_queue set until = clock_timestamp() where id = $1', [second.id]);
    await expect.poll(async () => unwrap(await mine.bulk.job(second.id))).toBeUndefined();
  });
});

describe('an import', () => {
  const line = (resource: object): string => JSON.stringify(resource);

  it('stores every good line and names every other one by its number', async () => {
    const { bulk, repository } = await open();
    await work();
    const text = [
      line({ resourceType: 'Patient', id: 'a' }),
      'no JSON',
      '',
      line({ resourceType: 'Condition', id: 'c' }),
      line({ resourceType: 'Patient', id: 'a', gender: 'female' }),
      line({ resourceType: 'Patient' }),
    ].join('\n');
    const id = unwrap(await bulk.startImport({ inputs: [{ type: 'Patient', text }], address: 'urn:x' }));
    const job = await ended(bulk, id);
    expect(job).toMatchObject({ state: 'done', done: 3, refused: 2, total: 5, refusals: [{ input: 0, count: 2 }] });
    const refused = (await Array.fromAsync(bulk.refusedLines(id, 0))).map((each) => JSON.parse(each));
    expect(refused.map(({ issue }) => [issue[0].extension[0].valueInteger, issue[0].details.coding[0].code])).toEqual([
      [2, 'FHIR-JSON-SYNTAX'],
      [4, 'FHIR-MISSING'],
    ]);
    expect(unwrap(await repository.read('Patient', 'a')).version).toBe(2);
  });

  it('ends when it meets a mistake of ours, which holds up no other job', async () => {
    const { bulk } = await open();
    const heard: unknown[] = [];
    const checkLine = (_tenant: string, text: string) => {
      if (text.includes('breaks')) {
        throw new Error('a mistake of ours');
      }
      return ok();
    };
    await work(nothing, { checkLine, onMistake: (error) => heard.push(error) });
    const imported = async (id: string) => {
      const text = JSON.stringify({ resourceType: 'Patient', id });
      return ended(bulk, unwrap(await bulk.startImport({ inputs: [{ text }], address: 'urn:x' })));
    };
    expect(await imported('breaks')).toMatchObject({ state: 'failed', problem: { code: 'STO-JOB-BROKEN' } });
    expect(heard).toEqual([new Error('a mistake of ours')]);
    expect(await imported('goes-on')).toMatchObject({ state: 'done', done: 1 });
  });

  it('fetches an input piece by piece', async () => {
    const { bulk, repository } = await open();
    const pieces = Array.from({ length: 5 }, (_, n) => `${line({ resourceType: 'Patient', id: `x${n}` })}\n`);
    await work(async (url, from) =>
      ok({ text: url === 'urn:file' ? (pieces[from] ?? '') : '', ...(from < 4 ? { next: from + 1 } : {}) }),
    );
    const job = await ended(bulk, unwrap(await bulk.startImport({ inputs: [{ url: 'urn:file' }], address: 'urn:x' })));
    expect(job).toMatchObject({ state: 'done', done: 5, refused: 0 });
    expect(unwrap(await repository.read('Patient', 'x4')).version).toBe(1);
  });

  it('goes on where another worker was stopped: every line counts once', async () => {
    const { bulk, repository } = await open();
    const text = patients(8_000, { name: [{ text: 'x'.repeat(400) }] })
      .map(line)
      .join('\n');
    const id = unwrap(await bulk.startImport({ inputs: [{ text }], address: 'urn:x' }));
    for (let round = 0; unwrap(await bulk.job(id))?.state === 'running' && round < 50; round += 1) {
      const worker = await work();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await worker.stop();
      await (await database).query('update bulk_queue set until = clock_timestamp() where id = $1', [id]);
    }
    expect(await ended(bulk, id)).toMatchObject({ done: 8_000, refused: 0 });
    expect(unwrap(await repository.read('Patient', 'p7999')).version).toBe(1);
    expect(unwrap(await repository.history({ type: 'Patient', id: 'p0' })).entries).toHaveLength(1);
  });
});
