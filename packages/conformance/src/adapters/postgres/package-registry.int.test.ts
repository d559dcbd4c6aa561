import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import type { FhirPackage } from '../../package/fhir-package.ts';
import { builtOn } from '../../package/registry.ts';
import { packageMigrations } from './migrations.ts';
import { postgresPackageRegistry } from './package-registry.ts';

const db = await testDatabase({ schema: 'packages', migrations: packageMigrations });
const registry = postgresPackageRegistry(db);

function made(version: string, more: Partial<FhirPackage> = {}): FhirPackage {
  return {
    name: 'example.profiles',
    version,
    title: 'Example',
    licence: undefined,
    fhirVersions: ['R4'],
    dependencies: {},
    digest: `digest-${version}`,
    resources: Array.from({ length: 450 }, (_, index) => ({
      file: `ValueSet-${index}.json`,
      type: 'ValueSet',
      id: `${index}`,
      url: `http://example.org/${index}`,
      version,
      text: `{"resourceType":"ValueSet","id":"${index}"}`,
    })),
    ...more,
  };
}

describe('the package registry', () => {
  it('keeps versions side by side, newest first, and counts what they hold', async () => {
    for (const version of ['1.0.0', '1.0.0-rc.2', '1.0.0-rc.10', '1.10.0', '1.9.0']) {
      expect(unwrap(await registry.add(made(version)))).toEqual({ added: true, missing: [] });
    }
    const found = unwrap(await registry.list());
    expect(found.map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.0.0', '1.0.0-rc.10', '1.0.0-rc.2']);
    expect(found[0]).toMatchObject({ name: 'example.profiles', counts: { ValueSet: 450 }, title: 'Example' });
    expect(unwrap(await registry.resources('R4'))).toHaveLength(5 * 450);
    expect(unwrap(await registry.resources('R4'))[0]).toMatchObject({ version: '1.10.0' });
    expect(unwrap(await registry.resources('STU3'))).toEqual([]);
  });

  it('takes the same package twice as once, and other content under the same version never', async () => {
    const twice = made('2.0.0');
    expect(unwrap(await registry.add(twice)).added).toBe(true);
    expect(unwrap(await registry.add(twice)).added).toBe(false);
    expect(await registry.add({ ...twice, digest: 'other' })).toMatchObject({ fault: { code: 'CNF-PACKAGE-DIFFERS' } });
  });

  it('adds once when two add at the same time', async () => {
    const both = await Promise.all([registry.add(made('3.0.0')), registry.add(made('3.0.0'))]);
    expect(both.map((it) => unwrap(it).added).sort()).toEqual([false, true]);
  });

  it('adds all of a package or nothing', async () => {
    const [first] = made('4.0.0').resources;
    const broken = made('4.0.0', { resources: [...made('4.0.0').resources, ...(first === undefined ? [] : [first])] });
    await registry.add(broken).catch(() => undefined);
    expect(await registry.show('example.profiles', '4.0.0')).toMatchObject({ fault: { code: 'CNF-PACKAGE-MISSING' } });
  });

  it('names what a package needs and is not here; any patch of `1.2.x` will do', async () => {
    const needs = { 'example.profiles': '1.9.x', 'example.base': '1.0.0' };
    expect(unwrap(await registry.add(made('1.0.0', { name: 'example.more', dependencies: needs })))).toEqual({
      added: true,
      missing: ['example.base@1.0.0'],
    });
  });

  it('says who would miss a package, and which addresses stand in it alone', async () => {
    const base = made('5.0.0', { name: 'example.ground' });
    const above = (wanted: string) =>
      made('1.0.0', { name: `example.on-${wanted}`, dependencies: { 'example.ground': wanted }, resources: [] });
    for (const one of [base, above('5.0.0'), above('5.0.x'), above('6.0.0')]) {
      unwrap(await registry.add(one));
    }
    const who = async () => builtOn(base, unwrap(await registry.list())).map(({ name }) => name);
    expect(await who()).toEqual(['example.on-5.0.0', 'example.on-5.0.x']);
    const own = { ...base, version: '5.0.1', digest: 'own', resources: [] };
    unwrap(await registry.add(own));
    expect(await who()).toEqual(['example.on-5.0.0']);

    const [first] = made('7.0.0').resources;
    const alone = { ...first, file: 'alone.json', url: 'http://example.org/alone' } as (typeof base.resources)[number];
    unwrap(
      await registry.add(made('7.0.0', { name: 'example.alone', resources: [alone, ...base.resources.slice(0, 1)] })),
    );
    const asked = ['http://example.org/alone', 'http://example.org/0', 'http://example.org/nowhere'];
    expect(unwrap(await registry.onlyIn('example.alone', '7.0.0', asked))).toEqual(['http://example.org/alone']);
  });

  it('forgets one version and keeps the others', async () => {
    unwrap(await registry.remove('example.profiles', '2.0.0'));
    expect(await registry.remove('example.profiles', '2.0.0')).toMatchObject({
      fault: { code: 'CNF-PACKAGE-MISSING' },
    });
    expect(unwrap(await registry.show('example.profiles')).map(({ version }) => version)).toContain('1.9.0');
  });
});
