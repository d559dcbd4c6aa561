import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';
import { spawnStelsel } from '../testing/spawn-stelsel.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-guarded-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageFor(fhirVersion: string): string {
  const place = join(folder, fhirVersion);
  mkdirSync(place);
  const manifest = { name: 'example.search', version: '1.0.0', fhirVersions: [fhirVersion] };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  const parameter = {
    resourceType: 'SearchParameter',
    id: 'bodysite',
    url: 'http://example.org/SearchParameter/of-the-package',
    name: 'of-the-package',
    status: 'active',
    description: 'x',
    code: 'of-the-package',
    base: ['Condition'],
    type: 'token',
    expression: 'Condition.bodySite',
  };
  writeFileSync(join(place, 'SearchParameter-x.json'), JSON.stringify(parameter));
  return place;
}

describe('serve fhir --guarded --package', () => {
  it('answers with what the package adds', async () => {
    const server = spawnStelsel(['serve', 'fhir', '--guarded', '--package', packageFor('4.0.1')]);
    const base = (await server.line('ready ')).slice('ready '.length);
    const answer = await fetch(`${base}/metadata`);
    const text = await answer.text();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect([answer.status, text]).toEqual([200, expect.stringContaining('of-the-package')]);
  });

  it('says that a package is not there', async () => {
    const refused = await runStelsel(['serve', 'fhir', '--guarded', '--package', join(folder, 'absent.tgz')]);
    expect([refused.code, refused.notes]).toEqual([1, expect.stringContaining('CNF-PACKAGE-UNREADABLE')]);
  });
});
