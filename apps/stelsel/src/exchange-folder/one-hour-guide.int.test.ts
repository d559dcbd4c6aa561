/** The guide docs/guides/add-an-exchange.md, followed: a new folder outside this repository, a node with it, and certify. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExchanges } from '../doctor/check-exchanges.ts';
import { runStelsel } from '../testing/run-stelsel.ts';
import { spawnStelsel } from '../testing/spawn-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-exchange-'));
const changed = mkdtempSync(join(tmpdir(), 'stelsel-exchange-changed-'));
const name = 'care-goals';
const own = ['--dir', folder];

beforeAll(async () => {
  const made = await runStelsel(['exchange', 'new', name, ...own]);
  expect([made.code, made.out]).toEqual([0, join(folder, name)]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(changed, { recursive: true, force: true });
});

describe('a new exchange', () => {
  it('is in order at once: definition, access rules and test records', async () => {
    const said = await runStelsel(['exchange', 'check', name, ...own]);
    expect(said.out.split('\n').map((line) => line.slice(0, 12))).toEqual([
      '✓ definitie:',
      '✓ toegang: r',
      '✓ testgegeve',
    ]);
    expect(said.code).toBe(0);
  });

  it('is found by doctor, list and show', async () => {
    expect((await checkExchanges([folder])).filter(({ ok }) => !ok)).toEqual([]);
    expect((await runStelsel(['exchange', 'list', ...own])).out).toMatch(/^care-goals +1 \(R4\) +Care goals$/m);
    const shown = await runStelsel(['exchange', 'show', name, ...own]);
    expect(JSON.parse(shown.out)).toMatchObject({ id: name, categories: ['Condition', 'ObservationVitalSigns'] });
  });

  it('is not made twice, nor under a name that cannot be one', async () => {
    expect((await runStelsel(['exchange', 'new', name, ...own])).notes).toContain('EEXIST');
    expect((await runStelsel(['exchange', 'new', 'Care Goals', ...own])).notes).toContain('CLI-EXCHANGE-NAME');
  });

  it('has its test records loaded into a node, and the node passes its tests', async () => {
    const records = join(folder, 'records.ndjson');
    const from = ['--exchange', name, '--exchanges', folder];
    expect((await runStelsel(['certify', 'records', ...from, '--out', records])).code).toBe(0);
    const server = spawnStelsel(['serve', 'fhir', '--open', '--load', records]);
    const base = (await server.line('ready ')).slice('ready '.length);
    const said = await runStelsel(['certify', base, ...from]);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(said.out).toMatch(/\n\d+ passed, 0 failed, \d+ skipped$/);
    expect(said.out).not.toContain('waarschuwingen');
  });

  it.each([
    ['a rule', 'access.expected.json', '"may": false', '"may": true', '✗ toegang'],
    ['a record', 'tests/index.ts', "'195967001', 'Astma'", "'', 'Astma'", '✗ testgegevens'],
    ['the definition', 'queries.ts', "category: 'Condition'", "category: 'Conditions'", 'EXC-DEFINITION'],
  ])('is told what is wrong when %s no longer fits', async (_what, file, from, to, told) => {
    const other = mkdtempSync(join(changed, 'one-'));
    await runStelsel(['exchange', 'new', name, '--dir', other]);
    const path = join(other, name, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    const said = await runStelsel(['exchange', 'check', name, '--dir', other]);
    expect([said.code, said.out + said.notes]).toEqual([1, expect.stringContaining(told)]);
  });
});
