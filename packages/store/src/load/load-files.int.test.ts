import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSearch, parseXml, r4Model, toJson } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { createStore } from '../adapters/postgres/create-store.ts';
import { storeMigrations } from '../adapters/postgres/migrations.ts';
import { loadFiles } from './load-files.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
let tenants = 0;

const open = async () => {
  tenants += 1;
  return createStore({ db: await database, clock: systemClock, randomness: secureRandomness }).repository(
    `t${tenants}`,
    r4Model,
  );
};

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
    const repository = await open();
    const loaded = await Array.fromAsync(loadFiles(repository, folder));
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
    const repository = await open();
    expect(await Array.fromAsync(loadFiles(repository, folder))).toMatchObject([{ stored: 2, refused: [] }]);
    expect(unwrap(await repository.read('Condition', 'c')).text).toMatch(/"Patient\/[0-9a-z]{17}"/);
  });

  it('names the file, the line and the reason of what it cannot store, and stores the rest', async () => {
    const folder = await folderWith({
      'a.json': '{"resourceType":"Patient"',
      'b.ndjson': '{"resourceType":"Patient","id":"ok"}\n{"resourceType":"Shoe"}\n',
    });
    const repository = await open();
    const loaded = await Array.fromAsync(loadFiles(repository, folder));
    expect(loaded.map(({ stored }) => stored)).toEqual([0, 1]);
    expect(loaded[0]?.refused).toMatchObject([{ fault: { code: 'FHIR-JSON-SYNTAX' } }]);
    expect(loaded[1]?.refused).toMatchObject([{ fault: { code: 'FHIR-UNKNOWN-TYPE', at: 'line 2' } }]);
  });

  it('says that a path does not exist', async () => {
    const loaded = await Array.fromAsync(loadFiles(await open(), '/nowhere/at/all'));
    expect(loaded).toMatchObject([
      { stored: 0, refused: [{ fault: { code: 'STO-UNREADABLE', params: { problem: 'ENOENT' } } }] },
    ]);
  });

  it('stores every national example, or says that it is a template', async () => {
    for (const name of ['zib2020-r4', 'cio-r4']) {
      const folder = fileURLToPath(new URL(`../../../../../shared/fixtures/nictiz/${name}`, import.meta.url));
      const loaded = existsSync(folder) ? await Array.fromAsync(loadFiles(await open(), folder)) : [];
      const wrong = loaded.filter(
        ({ stored, refused }) => stored === 0 && !refused.some((it) => !it.ok && it.fault.code === 'FHIR-PLACEHOLDER'),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('gives every national example back unchanged, by read and by search', async () => {
    for (const name of ['zib2020-r4', 'cio-r4']) {
      const folder = fileURLToPath(new URL(`../../../../../shared/fixtures/nictiz/${name}`, import.meta.url));
      const files = existsSync(folder) ? (await readdir(folder)).filter((file) => file.endsWith('.xml')) : [];
      const repository = await open();
      const loaded = existsSync(folder) ? await Array.fromAsync(loadFiles(repository, folder)) : [];
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
