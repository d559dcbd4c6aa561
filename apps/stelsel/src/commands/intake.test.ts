import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-intake-test-'));
const at = (name: string): string => join(folder, name);
const mapping = fileURLToPath(new URL('../../../../packages/intake/mappings/gp-export.yaml', import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  at('export.csv'),
  'SOORT;BSN;NUMMER;CODE;OMSCHRIJVING;BEGIN;EINDE;STATUS;NOTITIE\n' +
    'EPISODE;999900006;1;T90;Diabetes mellitus;03-05-2012;;open;zie brief\n',
);
const take = (to: string) =>
  runStelsel(['intake', at('export.csv'), '--mapping', mapping, '--to', at(to), '--secret', at('secret')]);

describe('stelsel intake', () => {
  it('makes FHIR of an older file, counts what found no rule, and says no value of it', async () => {
    const { code, out } = await take('one.ndjson');
    expect(code).toBe(0);
    expect(out).toContain('1 Condition');
    expect(out).toContain('EPISODE NOTITIE (1, het eerst in regel 2, kolom 9 (NOTITIE))');
    expect(out).not.toMatch(/999900006|zie brief/);
    expect(readFileSync(at('one.ndjson'), 'utf8')).toContain('"onsetDateTime":"2012-05-03"');
  });

  it('run again gives the same file, with the secret that only its owner can read', async () => {
    await take('two.ndjson');
    expect(readFileSync(at('two.ndjson'), 'utf8')).toBe(readFileSync(at('one.ndjson'), 'utf8'));
    expect(statSync(at('secret')).mode & 0o077).toBe(0);
  });

  it('only tells what would come of it in a dry run, and makes nothing', async () => {
    const { code, out } = await runStelsel(['intake', at('export.csv'), '--mapping', mapping, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('1 Condition');
    expect(out).toContain('er is niets bewaard');
    const both = ['intake', at('export.csv'), '--mapping', mapping, '--dry-run', '--to', at('dry.ndjson')];
    expect((await runStelsel(both)).code).toBe(2);
  });

  it('never writes over a file with rejects', async () => {
    writeFileSync(at('kept.csv'), 'van gisteren');
    const args = ['intake', at('export.csv'), '--mapping', mapping, '--dry-run', '--rejects', at('kept.csv')];
    expect((await runStelsel(args)).notes).toContain('EEXIST');
    expect(readFileSync(at('kept.csv'), 'utf8')).toBe('van gisteren');
  });

  it('refuses to listen where others reach it without TLS', async () => {
    const args = ['intake', 'listen', '--host', '0.0.0.0', '--mapping', mapping, '--to', '90000001'];
    expect(await runStelsel(args)).toMatchObject({ code: 3, notes: expect.stringContaining('CLI-LISTEN-PLAIN') });
  });

  it('refuses a file that is not there, and a mapping that is not right', async () => {
    expect(
      (await runStelsel(['intake', at('none'), '--mapping', mapping, '--to', at('x'), '--secret', at('secret')])).code,
    ).toBe(1);
    expect((await runStelsel(['intake', at('export.csv'), '--mapping', mapping])).code).toBe(2);
    writeFileSync(at('wrong.yaml'), 'mapping: x\n');
    expect((await runStelsel(['intake', 'check', at('wrong.yaml')])).code).toBe(2);
  });

  it('checks a mapping file, and names what FHIR does not have', async () => {
    expect((await runStelsel(['intake', 'check', mapping])).out).toContain('gp-export 2.0.0');
    writeFileSync(at('element.yaml'), readFileSync(mapping, 'utf8').replace('onsetDateTime:', 'begonnen:'));
    const { code, out } = await runStelsel(['intake', 'check', at('element.yaml')]);
    expect(code).toBe(1);
    expect(out).toContain('begonnen');
  });
});
