import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = join(folder, 'stelsel.yaml');
writeFileSync(config, sampleConfig());
const database = await emptyDatabase();
const packages = (...args: string[]) =>
  runStelsel(['packages', ...args, '--config', config], { DATABASE_URL: database });

function made(name: string, version: string, content: string): string {
  const place = join(folder, `${name}-${version}-${content}`);
  mkdirSync(place);
  const manifest = { name, version, fhirVersions: ['4.0.1'], dependencies: { 'example.base': '1.0.0' } };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(place, 'ValueSet-a.json'), JSON.stringify({ resourceType: 'ValueSet', id: content }));
  return place;
}

describe('stelsel packages', () => {
  it('adds a package, once, and names what it is built on', async () => {
    const place = made('example.one', '1.0.0', 'a');
    const added = await packages('add', place);
    expect(added).toMatchObject({ code: 0, out: 'example.one@1.0.0: 1 resources added (hospital)' });
    expect(added.notes).toContain('example.base@1.0.0');
    expect((await packages('add', place)).out).toBe('example.one@1.0.0: was here already (hospital)');
    const json = JSON.parse((await packages('add', place, '--json')).out) as object;
    expect(json).toMatchObject({
      name: 'example.one',
      resources: 1,
      processes: [{ process: 'hospital', added: false }],
    });
  });

  it('refuses other content under the same name and version', async () => {
    const { code, notes } = await packages('add', made('example.one', '1.0.0', 'b'));
    expect([code, notes]).toEqual([1, expect.stringContaining('CNF-PACKAGE-DIFFERS')]);
  });

  it('lists, shows and removes', async () => {
    await packages('add', made('example.one', '1.1.0', 'c'));
    const listed = (await packages('list')).out.split('\n');
    expect(listed).toEqual([
      'hospital:',
      expect.stringMatching(/^ {2}example\.one@1\.1\.0 {2}FHIR R4/),
      expect.stringMatching(/^ {2}example\.one@1\.0\.0 /),
    ]);
    expect((await packages('show', 'example.one@1.1.0')).out).toMatch(/missing +example\.base@1\.0\.0/);
    expect(await packages('remove', 'example.one@1.1.0')).toMatchObject({ code: 0 });
    expect((await packages('list', '--json')).out).not.toContain('1.1.0');
  });

  it('removes no package that another is built on, or whose profile is demanded, unless it must', async () => {
    const ground = made('example.base', '1.0.0', 'ground');
    const profile = { resourceType: 'StructureDefinition', url: 'http://example.org/Strict', name: 'Strict' };
    const definition = { status: 'active', fhirVersion: '4.0.1', kind: 'resource', abstract: false, type: 'Patient' };
    writeFileSync(
      join(ground, 'StructureDefinition-strict.json'),
      JSON.stringify({ ...profile, ...definition, id: 's' }),
    );
    expect(await packages('add', ground)).toMatchObject({ code: 0 });
    const built = await packages('remove', 'example.base@1.0.0');
    expect(built).toMatchObject({ code: 1, notes: expect.stringContaining('CLI-PACKAGE-USED') });
    expect(built.notes).toContain('example.one@1.0.0');

    const strict = join(folder, 'strict.yaml');
    const setting = "        validation: { profiles: { 'http://example.org/Strict': refuse } }\n";
    writeFileSync(strict, sampleConfig().replace(/( +)credentialOffer:/, `${setting}$1credentialOffer:`));
    const there = (...args: string[]) =>
      runStelsel(['packages', ...args, '--config', strict], { DATABASE_URL: database });
    expect((await there('remove', 'example.base@1.0.0')).notes).toContain('http://example.org/Strict');
    const forced = await there('remove', 'example.base@1.0.0', '--force');
    expect(forced).toMatchObject({ code: 0, notes: expect.stringContaining('http://example.org/Strict') });
    expect((await packages('show', 'example.base')).notes).toContain('CNF-PACKAGE-MISSING');
    expect(await packages('remove', 'example.one@1.0.0')).toMatchObject({ code: 0, notes: '' });
  });

  it('takes a package from this machine only for a process that trusts parties on it', async () => {
    const trusting = join(folder, 'trusting.yaml');
    writeFileSync(trusting, sampleConfig().replace('trust:', 'trust:\n  loopback: true'));
    const tried = await runStelsel(['packages', 'add', 'https://127.0.0.1:1/x.tgz', '--config', trusting], {
      DATABASE_URL: database,
    });
    expect([tried.code, tried.notes]).toEqual([5, expect.stringContaining('HTTP-UNREACHABLE')]);
  });

  it.each([
    [['add', '/nowhere.tgz'], 1, 'CNF-PACKAGE-UNREADABLE'],
    [['add', 'ftp://example.org/x.tgz'], 2, 'CNF-PACKAGE-SOURCE'],
    [['add', 'https://127.0.0.1/x.tgz'], 3, 'HTTP-NOT-ALLOWED'],
    [['show', 'nobody'], 1, 'CNF-PACKAGE-MISSING'],
    [['remove', 'example.one'], 2, 'CLI-PACKAGE-VERSION'],
    [['remove', 'example.one@9'], 1, 'CNF-PACKAGE-MISSING'],
  ])('%j ends with code %i and %s', async (args, exit, fault) => {
    const { code, notes } = await packages(...args);
    expect([code, notes]).toEqual([exit, expect.stringContaining(fault)]);
  });
});
