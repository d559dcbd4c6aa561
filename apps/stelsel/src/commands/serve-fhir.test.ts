import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';
import { spawnStelsel } from '../testing/spawn-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-serve-fhir-'));
const files = join(folder, 'files');
const temporary = join(folder, 'tmp');
mkdirSync(files);
mkdirSync(temporary, { mode: 0o755 });
writeFileSync(join(files, 'a.json'), '{"resourceType":"Patient","id":"a","birthDate":"1950"}');
writeFileSync(join(files, 'b.xml'), '<Patient xmlns="http://hl7.org/fhir"><id value="b"/></Patient>');
writeFileSync(join(files, 'c.json'), '{"resourceType":"Shoe"}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fhir = async (base: string, path: string, init?: RequestInit) => {
  const answer = await fetch(`${base}/${path}`, init);
  return { status: answer.status, body: (await answer.json()) as { total?: number; entry?: unknown[] } };
};

describe('serve fhir --open', () => {
  it('answers what was loaded, says one line, and leaves nothing behind when it is stopped', async () => {
    const server = spawnStelsel(['serve', 'fhir', '--open', '--load', files], { env: { TMPDIR: temporary } });
    const ready = await server.line('ready ');
    expect(ready).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/fhir$/);
    const base = ready.slice('ready '.length);
    expect(await fhir(base, 'Patient')).toMatchObject({ status: 200, body: { entry: [{}, {}] } });
    const created = await fhir(base, 'Patient', {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: '{"resourceType":"Patient"}',
    });
    expect(created.status).toBe(201);
    expect(server.notes()).toContain('c.json');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.out()).toBe(`${ready}\n`);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('speaks STU3 when asked, in both formats', async () => {
    const server = spawnStelsel(['serve', 'fhir', '--open', '--fhir', 'stu3']);
    const base = (await server.line('ready ')).slice('ready '.length);
    const statement = await fhir(base, 'metadata');
    expect(statement.body).toMatchObject({ fhirVersion: '3.0.2' });
    const request =
      '<ProcedureRequest xmlns="http://hl7.org/fhir"><id value="r"/><status value="active"/><intent value="order"/><code/><subject/></ProcedureRequest>'
        .replace('<code/>', '<code><text value="x"/></code>')
        .replace('<subject/>', '<subject><reference value="Patient/p"/></subject>');
    const headers = { 'content-type': 'application/fhir+xml', accept: 'application/fhir+xml' };
    const written = await fetch(`${base}/ProcedureRequest/r`, { method: 'PUT', headers, body: request });
    expect([written.status, await written.text()]).toEqual([201, expect.stringContaining('<intent value="order"/>')]);
    expect(await fhir(base, 'ProcedureRequest?patient=Patient/p')).toMatchObject({ body: { entry: [{}] } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('keeps what is written with --data', async () => {
    const data = join(folder, 'data');
    const serve = async (load: readonly string[]) => {
      const server = spawnStelsel(['serve', 'fhir', '--open', '--data', data, ...load]);
      const base = (await server.line('ready ')).slice('ready '.length);
      const { status } = await fhir(base, 'Patient/a');
      server.child.kill('SIGTERM');
      expect(await server.ended).toBe(0);
      return status;
    };
    expect(await serve(['--load', join(files, 'a.json')])).toBe(200);
    expect(await serve([])).toBe(200);
    expect(existsSync(data)).toBe(true);
  });

  it('names a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, notes } = await runStelsel(['serve', 'fhir', '--open', '--port', port]);
    expect([code, notes]).toEqual([5, expect.stringContaining(port)]);
    taken.close();
  });

  it('names a path that is not there before anything is opened', async () => {
    const { code, notes } = await runStelsel(['serve', 'fhir', '--open', '--load', '/nowhere']);
    expect([code, notes]).toEqual([1, expect.stringContaining('/nowhere')]);
  });

  it.each([
    [['--open', '--package', 'x.tgz'], 'CNF-PACKAGE-UNREADABLE', 1],
    [[], 'CLI-ONE-OF', 2],
    [['--open', '--guarded'], 'CLI-ONE-OF', 2],
    [['--guarded', '--data', 'somewhere'], 'CLI-DATA-THROWN-AWAY', 2],
  ])('%j is refused with %s', async (options, fault, exit) => {
    const { code, notes } = await runStelsel(['serve', 'fhir', ...options]);
    expect([code, notes]).toEqual([exit, expect.stringContaining(fault)]);
  });

  it('does not run in production', async () => {
    const said = await runStelsel(['serve', 'fhir', '--open'], { STELSEL_MODE: 'production' });
    expect(said).toMatchObject({ code: 3, notes: expect.stringContaining('CLI-CONFIG-PRODUCTION') });
  });
});
