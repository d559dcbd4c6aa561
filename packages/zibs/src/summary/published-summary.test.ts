/** A summary of everything that Nictiz publishes as examples, when they stand beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createConformance } from '@stelsel/conformance';
import { type FhirModel, parseXml, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { seededRandomness } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { viewsOf } from '../view-of.ts';
import { checkSummary } from './check-summary.ts';
import { patientSummary } from './patient-summary.ts';

const { validator } = createConformance({ model: r4Model, resources: [] });

describe.each([
  ['zib2020-r4', r4Model],
  ['zib2017-stu3', stu3Model],
] as const)('the published examples of %s', (name, model: FhirModel) => {
  it('make a summary that is valid FHIR R4 and keeps the rules of the IPS', () => {
    const folder = new URL(`../../../../../shared/fixtures/nictiz/${name}/`, import.meta.url);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xml')) : [];
    const resources = files.flatMap((file) => {
      const read = parseXml(readFileSync(new URL(file, folder), 'utf8'), model.definitions);
      return read.ok ? [read.value] : [];
    });
    const source = { ura: '90000001', name: 'Ziekenhuis De Linde' };
    const { bundle } = patientSummary({
      groups: mergeViews(viewsOf(resources, { source, person: 'person-1', fhir: model.version })),
      sources: [{ ...source, status: 'done' }],
      author: 'Stelsel',
      at: '2026-11-22T09:00:00.000Z',
      newId: seededRandomness(1).uuid,
    });
    const issues = validator.validate(bundle as Resource).filter(({ severity }) => severity === 'error');
    expect(issues.map(({ rule, path, text }) => `${rule} ${path} ${text.en}`)).toEqual([]);
    expect(checkSummary(bundle)).toEqual([]);
  });
});
