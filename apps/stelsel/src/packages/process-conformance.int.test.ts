/** A process that runs while its packages change, and a command that is killed while it changes them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@stelsel/database';
import { r4Model } from '@stelsel/fhir';
import { systemClock, unwrap } from '@stelsel/kernel';
import { asAdministrator, emptyDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import type { HealthCheck } from '../compose/health.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';
import { spawnStelsel } from '../testing/spawn-stelsel.ts';
import { processConformance } from './process-conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'stelsel-packages-live-'));
const config = join(folder, 'stelsel.yaml');
writeFileSync(config, sampleConfig());
const url = await emptyDatabase();
const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) {
    await close();
  }
  rmSync(folder, { recursive: true, force: true });
});
const packages = (...args: string[]) => runStelsel(['packages', ...args, '--config', config], { DATABASE_URL: url });

const canonical = 'http://example.org/StructureDefinition/named';
const profile = {
  resourceType: 'StructureDefinition',
  url: canonical,
  version: '1',
  name: 'named',
  kind: 'resource',
  type: 'Patient',
  derivation: 'constraint',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
  differential: { element: [{ id: 'Patient.name', path: 'Patient.name', min: 1 }] },
};

function made(name: string, resources: readonly object[]): string {
  const place = mkdtempSync(join(folder, name));
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name, version: '1.0.0', fhirVersions: ['4.0.1'] }));
  for (const [index, resource] of resources.entries()) {
    writeFileSync(join(place, `r-${index}.json`), JSON.stringify(resource));
  }
  return place;
}

describe('a process that runs', () => {
  it('judges by a package as soon as it is added, and no more once it is removed', async () => {
    const checks = new Map<string, HealthCheck>();
    const conformance = unwrap(
      await processConformance({
        database: schemaOpener(url, (close) => void closers.push(close), 2),
        clock: systemClock,
        watch: (part, check) => void checks.set(part, check),
      }),
    );
    const now = unwrap(await conformance(r4Model));
    const before = now();
    const issues = () => now().validator.validate({ resourceType: 'Patient' } as never, { profiles: [canonical] });
    const rules = () => issues().map(({ rule }) => rule);
    expect((await packages('add', made('example.named', [profile]))).code).toBe(0);
    await expect.poll(() => now().resources.find(canonical)).toBeDefined();
    expect(rules()).toContain('VAL-MIN');
    expect(before.resources.find(canonical)).toBeUndefined();
    expect((await packages('remove', 'example.named@1.0.0')).code).toBe(0);
    await expect.poll(rules).not.toContain('VAL-MIN');
    expect(await checks.get('packages')?.()).toMatchObject({ ok: true });
  });
});

describe('packages add', () => {
  it('killed in the middle leaves nothing, and then adds everything', async () => {
    const many = Array.from({ length: 3_000 }, (_, n) => ({
      resourceType: 'ValueSet',
      id: `v${n}`,
      url: `http://example.org/ValueSet/v${n}`,
      description: 'x'.repeat(2_000),
    }));
    const place = made('example.large', many);
    const db = await asAdministrator(unwrap(await openDatabase({ url })));
    closers.push(() => db.close());
    const writing = async () => {
      const rows = await db.query(
        `select 1 from pg_locks l join pg_class c on c.oid = l.relation
         where c.relname = 'package_resource' and l.mode = 'RowExclusiveLock' and l.granted`,
      );
      return rows.length;
    };
    const command = spawnStelsel(['packages', 'add', place, '--config', config], { env: { DATABASE_URL: url } });
    await expect.poll(writing, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
    command.child.kill('SIGKILL');
    await command.ended;
    await expect.poll(writing, { timeout: 30_000 }).toBe(0);
    expect((await packages('list')).out).not.toContain('example.large');
    expect(await db.query('select 1 from packages.package_resource')).toEqual([]);
    expect((await packages('add', place)).out).toContain('3000 resources added');
    expect(await db.query('select 1 from packages.package_resource')).toHaveLength(3_000);
  }, 120_000);
});
