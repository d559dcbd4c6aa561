import { discoverExchanges } from '@stelsel/exchanges';
import { checkResource, type Json, r4Model, stu3Model } from '@stelsel/fhir';
import { fixedClock } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { capabilityStatement } from './capability-statement.ts';

const exchanges = await discoverExchanges();
const parts = { fhirBase: 'https://node.example/90000001/fhir', clock: fixedClock(), name: 'Noord' };

describe.each([r4Model, stu3Model])('the CapabilityStatement of $version', (model) => {
  it('is valid in that version, open and guarded', () => {
    for (const statement of [
      capabilityStatement({ ...parts, model }),
      capabilityStatement({ ...parts, model, exchanges }),
    ]) {
      expect(checkResource(model.definitions, JSON.parse(JSON.stringify(statement)) as Json)).toBeUndefined();
      expect(statement.format).toEqual(['application/fhir+json', 'application/fhir+xml']);
    }
  });

  it('says its version and only exchanges that ask in it', () => {
    const statement = capabilityStatement({ ...parts, model, exchanges });
    expect(statement.fhirVersion).toBe(model.version === 'R4' ? '4.0.1' : '3.0.2');
    const spoken = exchanges.filter(({ versions }) => versions.some(({ fhir }) => fhir === model.version));
    expect(statement.instantiates ?? []).toEqual(spoken.map(({ id }) => `urn:stelsel:exchange:${id}`));
  });

  it('names every resource type of the version', () => {
    const [rest] = capabilityStatement({ ...parts, model }).rest as readonly {
      resource: readonly { type: string }[];
    }[];
    expect(rest?.resource.map(({ type }) => type)).toEqual(model.definitions.resourceTypes);
  });
});
