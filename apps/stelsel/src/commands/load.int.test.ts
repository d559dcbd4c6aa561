import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-load-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const config = file('stelsel.yaml', sampleConfig());
const database = await emptyDatabase();
const load = (...args: string[]) => runStelsel(['load', ...args, '--config', config], { DATABASE_URL: database });
const good = file('good.json', '{"resourceType":"Patient","id":"good"}');
const lines = file('lines.ndjson', '{"resourceType":"Patient","id":"l1"}\n{"resourceType":"Shoe"}\n');
const damaged = file('damaged.xml', '<Patient xmlns="http://hl7.org/fhir"><id value="x">');

describe('stelsel load', () => {
  it('stores what it can read, and its last line counts', async () => {
    expect(await load(good, '--ura', '90000001')).toEqual({
      code: 0,
      notes: '',
      out: '1 resources stored in 90000001, 1 files complete, 0 files refused',
    });
  });

  it('finds the organisation also without leading zeros, and knows them by number', async () => {
    const { code, notes } = await load(good, '--ura', '1');
    expect(code).toBe(1);
    expect(notes).toContain('90000001 Ziekenhuis Voorbeeld');
  });

  it('names each file of which something was refused, with place and reason; the exit code is 1 then', async () => {
    const { code, notes, out } = await load(good, lines, damaged, '--ura', '90000001');
    expect(code).toBe(1);
    expect(notes).toMatch(/lines\.ndjson: .*line 2.*\[FHIR-UNKNOWN-TYPE\]/);
    expect(notes).toMatch(/damaged\.xml: .*\[FHIR-XML-SYNTAX\]/);
    expect(out).toBe('2 resources stored in 90000001 (1 were there already), 1 files complete, 2 files refused');
  });

  it('loads STU3 into the record that an organisation keeps in STU3, and says when it keeps none', async () => {
    const stu3 = file('stu3.json', '{"resourceType":"Patient","id":"cat","animal":{"species":{"text":"cat"}}}');
    const refused = await load(stu3, '--ura', '90000001', '--fhir', 'stu3');
    expect([refused.code, refused.notes]).toEqual([2, expect.stringContaining('CLI-NO-RECORD')]);
    const both = file(
      'both.yaml',
      sampleConfig().replace('- ura: "90000001"', '- fhir: [r4, stu3]\n        ura: "90000001"'),
    );
    const args = [stu3, '--ura', '90000001', '--fhir', 'stu3', '--config', both];
    const loaded = await runStelsel(['load', ...args], { DATABASE_URL: database });
    expect([loaded.notes, loaded.code]).toEqual(['', 0]);
    const other = await runStelsel(['load', ...args.map((arg) => (arg === 'stu3' ? 'r4' : arg))], {
      DATABASE_URL: database,
    });
    expect(other.notes).toContain('FHIR-UNKNOWN-ELEMENT');
  });

  it('names a path that is not there, and stores nothing of the others', async () => {
    const { code, notes, out } = await load(good, '/nowhere', '--ura', '90000001');
    expect([code, out]).toEqual([1, '']);
    expect(notes).toContain('/nowhere');
  });

  it('says that the database cannot be reached', async () => {
    const env = { DATABASE_URL: 'postgres://stelsel@127.0.0.1:1/none' };
    const { code, notes } = await runStelsel(['load', good, '--ura', '90000001', '--config', config], env);
    expect([code, notes]).toEqual([5, expect.stringContaining('DB-UNREACHABLE')]);
  });

  it('says that there is no region to load into', async () => {
    const { code, notes } = await runStelsel(['load', good, '--ura', '90000001', '--data', folder]);
    expect([code, notes]).toEqual([5, expect.stringContaining('CLI-NO-REGION')]);
  });
});
