import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import { hospital, practice, seen } from '../records.test-support.ts';
import type { FhirResource } from '../resource.ts';
import { reportsOfStudy } from './reports-of-study.ts';

const study: FhirResource = {
  resourceType: 'ImagingStudy',
  id: 's1',
  identifier: [{ system: 'urn:dicom:uid', value: 'urn:oid:2.25.1' }],
  status: 'available',
  started: '2026-05-12',
};

function report(changes: Record<string, unknown>): FhirResource {
  return {
    resourceType: 'DiagnosticReport',
    id: 'r1',
    status: 'final',
    code: { text: 'Verslag' },
    conclusion: 'Geen breuk.',
    effectiveDateTime: '2026-05-20',
    ...changes,
  };
}

function found(resource: FhirResource, source = hospital) {
  const view = seen(study, hospital);
  return reportsOfStudy(view, mergeViews([view, seen(resource, source)])).map(({ linked }) => linked);
}

describe('a report belongs to a study', () => {
  it('that it names, by reference or by the number of the study', () => {
    expect(found(report({ imagingStudy: [{ reference: 'ImagingStudy/s1' }] }))).toEqual([true]);
    expect(found(report({ imagingStudy: [{ identifier: { value: 'urn:oid:2.25.1' } }] }), practice)).toEqual([true]);
  });

  it('of the same day and source when it names none, and says that it is only that', () => {
    expect(found(report({ effectiveDateTime: '2026-05-12' }))).toEqual([false]);
  });

  it('and not of another day, another source or another study', () => {
    expect(found(report({}))).toEqual([]);
    expect(found(report({ effectiveDateTime: '2026-05-12' }), practice)).toEqual([]);
    expect(
      found(report({ effectiveDateTime: '2026-05-12', imagingStudy: [{ reference: 'ImagingStudy/s2' }] })),
    ).toEqual([]);
  });
});
