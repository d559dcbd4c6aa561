import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSearch, parseXml, r4Model, toJson } from '@stelsel/fhir';
import { type Fault, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { createStore } from '../adapters/postgres/create-store.ts';
import { storeMigrations } from '../adapters/postgres/migrations.ts';
import type { BulkStore } from '../bulk-store.ts';
import { loadFiles } from './load-files.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
let tenants = 0;

const open = async () => {
  tenants += 1;
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  const tenant = `t${tenants}`;
  return { repository: store.repository(tenant, r4Model), bulk: store.bulk(tenant, r4Model) };
};

/** What became of every file, all parts together. */
async function load(bulk: BulkStore, path: string) {
  const files = new Map<string, { file: string; stored: number; unchanged: number; refused: Fault[] }>();
  for await (const { file, stored, unchanged, refused } of loadFiles(bulk, path)) {
    const sum = files.get(file) ?? { file, stored: 0, unchanged: 0, refused: [] };
    files.set(file, {
      file,
      stored: sum.stored + stored,
      unchanged: sum.unchanged + unchanged,
      refused: [...sum.refused, ...refused],
    });
  }
  return [...files.values()];
}

const folderWith = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'stelsel-load-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
};

describe('loadFiles', () => {
  it('stores JSON, NDJSON, XML and the entries of Bundles with their own ids', async () => {
    const folder = await folderWith({
      'a.json': '{"resourceType":"Patient","id":"a"}',
      'b.ndjson': '{"resourceType":"Patient","id":"b1"}\n\n{"resourceType":"Patient","id":"b2"}\n',
      'c.xml': '<Patient xmlns="http://hl7.org/fhir"><id value="c"/></Patient>',
      'd.json':
        '{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"d"}}]}',
      'e.txt': 'not FHIR',
    });
    const { repository, bulk } = await open();
    const loaded = await load(bulk, folder);
    expect(loaded.map(({ file, stored, refused }) => [basename(file), stored, refused.length])).toEqual([
      ['a.json', 1, 0],
      ['b.ndjson', 2, 0],
      ['c.xml', 1, 0],
      ['d.json', 1, 0],
    ]);
    for (const id of ['a', 'b1', 'b2', 'c', 'd']) {
      expect(unwrap(await repository.read('Patient', id)).version).toBe(1);
    }
  });

  it('runs a transaction, with its references', async () => {
    const urn = 'urn:uuid:0b5e1f5e-8f5c-4f4e-9d5d-0d1f3b0a7a01';
    const folder = await folderWith({
      't.json': JSON.stringify({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [
          { fullUrl: urn, resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } },
          {
            resource: { resourceType: 'Condition', subject: { reference: urn } },
            request: { method: 'PUT', url: 'Condition/c' },
          },
        ],
      }),
    });
    const { repository, bulk } = await open();
    expect(await load(bulk, folder)).toMatchObject([{ stored: 2, refused: [] }]);
    expect(unwrap(await repository.read('Condition', 'c')).text).toMatch(/"Patient\/[0-9a-z]{17}"/);
  });

  it('names the file, the line and the reason of what it cannot store, and stores the rest', async () => {
    const folder = await folderWith({
      'a.json': '{"resourceType":"Patient"',
      'b.ndjson': '{"resourceType":"Patient","id":"ok"}\n{"resourceType":"Shoe"}\n',
    });
    const { bulk } = await open();
    const loaded = await load(bulk, folder);
    expect(loaded.map(({ stored }) => stored)).toEqual([0, 1]);
    expect(loaded[0]?.refused).toMatchObject([{ code: 'FHIR-JSON-SYNTAX' }]);
    expect(loaded[1]?.refused).toMatchObject([{ code: 'FHIR-UNKNOWN-TYPE', at: 'line 2' }]);
  });

  it('changes nothing when the same files are loaded again', async () => {
    const folder = await folderWith({
      'a.ndjson': '{"resourceType":"Patient","id":"a"}\n{"resourceType":"Patient"}\n{"resourceType":"Patient"}\n',
      't.json': JSON.stringify({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } }],
      }),
    });
    const { bulk, repository } = await open();
    expect((await load(bulk, folder)).map(({ stored, unchanged }) => [stored, unchanged])).toEqual([
      [3, 0],
      [1, 0],
    ]);
    expect((await load(bulk, folder)).map(({ stored, unchanged }) => [stored, unchanged])).toEqual([
      [0, 3],
      [0, 1],
    ]);
    expect(unwrap(await repository.search(unwrap(parseSearch('Patient', [], r4Model)))).matches).toHaveLength(4);
    expect(unwrap(await repository.history({ type: 'Patient' })).entries).toHaveLength(4);
  });

  it('makes a new version of what changed, and of what was deleted', async () => {
    const { bulk, repository } = await open();
    const patient = (gender: string) => JSON.stringify({ resourceType: 'Patient', id: 'a', gender });
    await load(bulk, await folderWith({ 'a.ndjson': patient('male') }));
    const [changed] = await load(bulk, await folderWith({ 'a.ndjson': patient('female') }));
    expect(changed).toMatchObject({ stored: 1, unchanged: 0 });
    expect(unwrap(await repository.read('Patient', 'a')).version).toBe(2);
    unwrap(await repository.delete('Patient', 'a'));
    await load(bulk, await folderWith({ 'a.ndjson': patient('female') }));
    expect(unwrap(await repository.read('Patient', 'a')).version).toBe(4);
  });

  it('stores the last of one id that stands in a file more than once, with every version', async () => {
    const { bulk, repository } = await open();
    const lines = ['male', 'female', 'other'].map((gender) =>
      JSON.stringify({ resourceType: 'Patient', id: 'a', gender }),
    );
    await load(bulk, await folderWith({ 'a.ndjson': lines.join('\n') }));
    const { version, text } = unwrap(await repository.read('Patient', 'a'));
    expect([version, JSON.parse(text).gender]).toEqual([3, 'other']);
  });

  it('loads over the bounds of batches: everything is found by index, by person and in history', async () => {
    const { bulk, repository } = await open();
    const people = Array.from({ length: 30 }, (_, n) => ({
      resourceType: 'Patient',
      id: `p${n}`,
      identifier: [{ system: 'urn:x', value: `${n}` }],
    }));
    const conditions = Array.from({ length: 3_000 }, (_, n) => ({
      resourceType: 'Condition',
      id: `c${n}`,
      subject: { reference: `Patient/p${n % 30}` },
    }));
    const text = [...people, ...conditions].map((resource) => JSON.stringify(resource)).join('\n');
    const [loaded] = await load(bulk, await folderWith({ 'all.ndjson': text }));
    expect(loaded).toMatchObject({ stored: 3_030, refused: [] });
    const find = async (type: string, name: string, value: string) =>
      unwrap(await repository.search(unwrap(parseSearch(type, [[name, value]], r4Model)))).matches.length;
    expect(await find('Patient', 'identifier', 'urn:x|7')).toBe(1);
    expect(await find('Condition', 'patient', 'p7')).toBe(100);
  });

  it('says that a path does not exist', async () => {
    const loaded = await load((await open()).bulk, '/nowhere/at/all');
    expect(loaded).toMatchObject([{ stored: 0, refused: [{ code: 'STO-UNREADABLE', params: { problem: 'ENOENT' } }] }]);
  });

  it('stores every national example, or says that it is a template', async () => {
    for (const name of ['zib2020-r4', 'cio-r4']) {
      const folder = fileURLToPath(new URL(`../../../../../shared/fixtures/nictiz/${name}`, import.meta.url));
      const loaded = existsSync(folder) ? await load((await open()).bulk, folder) : [];
      const wrong = loaded.filter(
        ({ stored, refused }) => stored === 0 && !refused.some(({ code }) => code === 'FHIR-PLACEHOLDER'),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('gives every national example back unchanged, by read and by search', async () => {
    for (const name of ['zib2020-r4', 'cio-r4']) {
      const folder = fileURLToPath(new URL(`../../../../../shared/fixtures/nictiz/${name}`, import.meta.url));
      const files = existsSync(folder) ? (await readdir(folder)).filter((file) => file.endsWith('.xml')) : [];
      const { repository, bulk } = await open();
      const loaded = existsSync(folder) ? await load(bulk, folder) : [];
      const stored = new Set(loaded.filter((one) => one.stored > 0).map((one) => basename(one.file)));
      for (const file of files) {
        const sent = parseXml(await readFile(join(folder, file), 'utf8'), r4Model.definitions);
        if (stored.has(file) && sent.ok && sent.value.id !== undefined) {
          const { resourceType, id } = sent.value;
          const read = unwrap(await repository.read(resourceType, id));
          const search = unwrap(parseSearch(resourceType, [['_id', id]], r4Model));
          const found = unwrap(await repository.search(search)).matches;
          expect(withoutVersion(read.text), file).toEqual(withoutVersion(toJson(sent.value)));
          expect(
            found.map(({ text }) => text),
            file,
          ).toEqual([read.text]);
        }
      }
    }
  });
});

/** The server's own marks aside: everything else must come back as it was sent. */
function withoutVersion(text: string): unknown {
  const { meta = {}, ...rest } = JSON.parse(text) as { meta?: Record<string, unknown> };
  const { versionId: _version, lastUpdated: _updated, ...kept } = meta;
  return { ...rest, meta: kept };
}
