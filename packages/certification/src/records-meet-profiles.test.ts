/** The records of the core data set against the national profiles, where the shared material is at hand. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConformance, readPackage } from '@stelsel/conformance';
import { type Resource, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { testedExchange } from './testing/test-product.ts';

const packages = fileURLToPath(new URL('../../../../shared/fhir-packages/', import.meta.url));

describe.runIf(existsSync(packages))('the test records', () => {
  it('meet the national profiles they claim', async () => {
    const files = readdirSync(packages).filter((name) => name.endsWith('.tgz'));
    const read = await Promise.all(files.map((name) => readPackage(packages + name)));
    const { validator } = createConformance({
      model: r4Model,
      resources: read.flatMap((one) => unwrap(one).resources),
    });
    const { records } = await testedExchange('bgz');
    const resources = records.flatMap((record) => record.resources as readonly Resource[]);
    const errors = resources.flatMap((resource) =>
      validator
        .validate(resource)
        .filter(({ severity }) => severity === 'error')
        .map(({ path, text }) => `${resource.resourceType}/${resource.id} ${path}: ${text.en}`),
    );
    expect(errors).toEqual([]);
    expect(resources.some(({ meta }) => meta?.profile?.some((profile) => validator.knows(profile)))).toBe(true);
  });
});
