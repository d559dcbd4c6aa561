import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';
import { spawnStelsel } from '../testing/spawn-stelsel.ts';
import { postmasterOf } from './postmaster-of.ts';
import { send } from './refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('a question on the command line', () => {
  const ask = (bsn: string, as: string) => ['ask', '--bsn', bsn, '--exchange', 'bgz', '--as', as, '--data', folder];
  it.each([
    [ask('999990021', '01.015@90000003'), 2, 'ID-BSN-PROOF', /elfproef/],
    [ask('99999', '01.015@90000003'), 2, 'ID-LENGTH', /9/],
    [ask('999990020', 'citizen@999990021'), 2, 'ID-BSN-PROOF', /elfproef/],
    [ask('999990020', 'koning@90000003'), 2, 'CLI-AS', /01\.015@90000003/],
    [ask('999990020', '01.015@ziekenhuis'), 2, 'ID-NOT-DIGITS', /URA/],
    [ask('999990020', '01.015@90000003'), 5, 'CLI-NO-REGION', /npm run demo/],
  ])('%j ends with %i and %s', async (args, exit, code, hint) => {
    const { code: ended, notes, out } = await runStelsel(args);
    expect([ended, out]).toEqual([exit, '']);
    expect(notes).toContain(`[${code}]`);
    expect(notes).toMatch(hint);
    expect(notes).not.toMatch(/9999900\d\d/);
  });
});

describe('a configuration', () => {
  const bomb = Array.from(
    { length: 12 },
    (_, n) =>
      `a${n}: &a${n} [${Array(9)
        .fill(n === 0 ? 'x' : `*a${n - 1}`)
        .join(',')}]`,
  );
  it.each([
    ['that is not there', join(folder, 'none.yaml'), 1, 'CLI-CONFIG-MISSING', /config sample/],
    ['that is a folder', folder, 1, 'CLI-FILE', /EISDIR/],
    ['that stops half way', file('half.yaml', 'name: a\nlisten: [1\n'), 2, 'CLI-CONFIG-YAML', /regel 3/],
    ['that is no text', file('bytes.yaml', Buffer.from([0, 255, 254])), 2, 'CLI-CONFIG-WRONG', /object/],
    ['that is empty', file('empty.yaml', ''), 2, 'CLI-CONFIG-WRONG', /object/],
    ['with an alias to nothing', file('alias.yaml', 'a: *none\n'), 2, 'CLI-CONFIG-YAML', /none/],
    ['that unfolds without end', file('bomb.yaml', bomb.join('\n')), 2, 'CLI-CONFIG-YAML', /alias/],
    [
      'with wrong kinds',
      file('kinds.yaml', sampleConfig().replace('name: hospital', 'name: [1]')),
      2,
      'CLI-CONFIG-WRONG',
      / name: /,
    ],
    [
      'with a wrong URA',
      file('ura.yaml', sampleConfig().replace('"90000001"', 'x')),
      2,
      'CLI-CONFIG-WRONG',
      /organizations\.0\.ura/,
    ],
  ])('%s is refused with the place and the way out', async (_name, path, exit, code, hint) => {
    const { code: ended, notes, out } = await runStelsel(['serve', '--config', path]);
    expect([ended, out]).toEqual([exit, '']);
    expect(notes).toContain(`[${code}]`);
    expect(notes).toMatch(hint);
  });

  it('a role that does not exist is refused with those that do', async () => {
    const { code, notes } = await runStelsel(['serve', 'kasteel']);
    expect([code, notes]).toEqual([2, expect.stringContaining('directory, index')]);
  });
});

describe('a place for the data', () => {
  it.each([
    ['a file', () => file('taken', '')],
    ['below a file', () => join(file('taken', ''), 'data')],
    ['where the system makes nothing', () => '/proc/stelsel/data'],
  ])('that is %s is refused by name', async (_name, place) => {
    const data = place();
    const { code, notes } = await runStelsel(['serve', 'fhir', '--open', '--data', data]);
    expect([code, notes]).toEqual([5, expect.stringContaining('[DB-DIRECTORY-NOT-WRITABLE]')]);
    expect(notes).toContain(data);
  });

  it('a folder for temporary files that is gone is refused by name', async () => {
    const server = spawnStelsel(['serve', 'fhir', '--open'], { env: { TMPDIR: join(folder, 'gone') } });
    expect(await server.ended).toBe(1);
    expect(server.notes()).toMatch(/gone.*\[CLI-FILE\]/s);
  });
});

describe('a port', () => {
  const taken = createServer();
  let port = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    port = typeof address === 'object' ? String(address?.port) : '';
  });
  afterAll(() => void taken.close());

  it.each([
    [['serve', 'fhir', '--open']],
    [['serve', 'fhir', '--guarded']],
    [['demo', '--data', join(folder, 'demo')]],
  ])('%j names the one that is busy', async (args) => {
    const { code, notes } = await runStelsel([...args, '--port', port]);
    expect([code, notes]).toEqual([5, expect.stringContaining(`Poort ${port}`)]);
  });

  it.each(['70000', '-1', 'http'])('%s is no port', async (wrong) => {
    const { code, notes } = await runStelsel(['serve', 'fhir', '--open', `--port=${wrong}`]);
    expect([code, notes]).toEqual([2, expect.stringContaining('--port')]);
  });
});

describe('a server', () => {
  it('on a data directory in use is refused with who has it, and the first one goes on', async () => {
    const data = join(folder, 'shared');
    const first = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
    const base = (await first.line('ready ')).slice('ready '.length);
    const second = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
    expect(await second.ended).toBe(1);
    expect(second.notes()).toMatch(new RegExp(`${first.child.pid}[\\s\\S]*\\[DB-DIRECTORY-HELD\\]`));
    expect((await send(`${base}/Patient`, 'GET')).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it.each([100, 600, 1_200])(
    'interrupted %i ms after it began ends, leaves nothing behind, and starts again',
    async (ms) => {
      const temporary = join(folder, `tmp-${ms}`);
      mkdirSync(temporary, { mode: 0o755 });
      const data = join(folder, `data-${ms}`);
      const interrupted = [[], ['--data', data]].map((more) =>
        spawnStelsel(['serve', 'fhir', '--open', ...more], { env: { TMPDIR: temporary } }),
      );
      await new Promise((resolve) => setTimeout(resolve, ms));
      for (const { child } of interrupted) {
        child.kill('SIGINT');
      }
      await Promise.all(interrupted.map(({ ended }) => ended));
      expect(interrupted.map(({ notes }) => notes())).toEqual(['', '']);
      expect(readdirSync(temporary)).toEqual([]);
      const again = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
      await again.line('ready ');
      again.child.kill('SIGTERM');
      expect(await again.ended).toBe(0);
    },
  );

  it('whose database is killed says so with 503, and what was written is there after a new start', async () => {
    const data = join(folder, 'killed');
    const first = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
    const base = (await first.line('ready ')).slice('ready '.length);
    const body = '{"resourceType":"Patient","id":"kept"}';
    expect((await send(`${base}/Patient/kept`, 'PUT', body)).status).toBe(201);
    process.kill(postmasterOf(first.child.pid ?? 0), 'SIGKILL');
    // A connection that is there already may answer once more, before it notices.
    await expect
      .poll(() => send(`${base}/Patient/kept`, 'GET'), { timeout: 10_000 })
      .toMatchObject({ status: 503, code: expect.stringMatching(/^DB-(STOPPED|UNREACHABLE)$/) });
    expect((await send(`${base}/metadata`, 'GET')).status).toBe(200);
    first.child.kill('SIGTERM');
    await first.ended;
    const again = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
    const there = (await again.line('ready ')).slice('ready '.length);
    expect((await send(`${there}/Patient/kept`, 'GET')).status).toBe(200);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });
});
