import { createConformance } from '@stelsel/conformance';
import { type Resource, r4Model } from '@stelsel/fhir';
import { seededRandomness } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { mergeViews } from '../merge/merge-views.ts';
import {
  agreed,
  allergy,
  concept,
  condition,
  consent,
  hospital,
  laboratory,
  noneKnown,
  pharmacy,
  practice,
  seen,
  snomed,
  supplied,
} from '../records.test-support.ts';
import { type FhirResource, textAt, textsAt, valuesAt } from '../resource.ts';
import { checkSummary } from './check-summary.ts';
import { patientSummary } from './patient-summary.ts';
import type { PatientSummary, SummaryInput, SummarySource } from './summary.ts';

const { validator } = createConformance({ model: r4Model, resources: [] });
const asked: readonly SummarySource[] = [hospital, practice, pharmacy].map(({ ura, name }) => ({
  ura,
  name,
  status: 'done',
}));

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ use: 'official', text: 'Noor de Wit', family: 'de Wit', given: ['Noor'] }],
  birthDate: '1979-03-02',
  gender: 'female',
};

const record = [
  seen(patient),
  seen(condition({ onsetDateTime: '2015' })),
  seen(condition({ id: 'c2', onsetDateTime: '2015-04' }), practice),
  seen(condition({ id: 'c3', status: 'resolved', code: concept(snomed, '233604007', 'longontsteking') }), practice),
  seen(allergy({ certainty: 'confirmed', criticality: 'high' })),
  seen(agreed({ treatment: 't1', dose: '1 maal per dag 1 tablet' }), practice),
  seen(supplied({ treatment: 't1', dose: '1 maal per dag 1 tablet' }), pharmacy),
  seen(laboratory({})),
  seen(consent({})),
];

function summaryOf(views = record, changes: Partial<SummaryInput> = {}): PatientSummary {
  const { uuid } = seededRandomness(7);
  return patientSummary({
    groups: mergeViews(views),
    sources: asked,
    author: 'Stelsel',
    at: '2026-11-22T09:00:00.000Z',
    newId: uuid,
    ...changes,
  });
}

function sectionOf({ bundle }: PatientSummary, code: string): unknown {
  return valuesAt(bundle, 'entry.resource.section').find((section) => textAt(section, 'code.coding.code') === code);
}

function ofType({ bundle }: PatientSummary, type: string): readonly FhirResource[] {
  return (valuesAt(bundle, 'entry.resource') as readonly FhirResource[]).filter((one) => one.resourceType === type);
}

function errorsOf({ bundle }: PatientSummary): readonly string[] {
  return validator
    .validate(bundle as Resource)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, path, text }) => `${rule} ${path} ${text.en}`);
}

describe('a summary of three sources', () => {
  const summary = summaryOf();

  it('is valid FHIR R4 and keeps the rules of the IPS', () => {
    expect(errorsOf(summary)).toEqual([]);
    expect(checkSummary(summary.bundle)).toEqual([]);
  });

  it('tells a fact of two sources once, and names both', () => {
    expect(textsAt(sectionOf(summary, '11450-4'), 'entry.reference')).toHaveLength(1);
    const named = ofType(summary, 'Provenance').map((provenance) => textAt(provenance, 'agent.who.reference'));
    expect(named).toHaveLength(3);
    expect(textAt(sectionOf(summary, '11450-4'), 'text.div')).toContain('Ziekenhuis De Linde, Huisartsen Het Plein');
  });

  it('has English displays and Dutch words', () => {
    const [problem] = ofType(summary, 'Condition');
    expect(textAt(problem, 'code.coding.display')).toBe('Type 2 diabetes');
    expect(textAt(sectionOf(summary, '11450-4'), 'text.div')).toContain('Suikerziekte');
    expect(textAt(sectionOf(summaryOf(record, { language: 'en' }), '11450-4'), 'text.div')).toContain('Current');
  });

  it('keeps what is over apart from what plays now', () => {
    expect(textsAt(sectionOf(summary, '11348-0'), 'entry.reference')).toHaveLength(1);
  });

  it('keeps the way to use a medicine as it was written', () => {
    expect(ofType(summary, 'MedicationStatement').map((one) => textAt(one, 'dosage.text'))).toEqual([
      '1 maal per dag 1 tablet',
    ]);
  });

  it('does not make a date more exact than it was told', () => {
    expect(ofType(summary, 'Condition').map((one) => textAt(one, 'onsetDateTime'))).toContain('2015-04');
  });

  it('is the same for the same input', () => {
    expect(summaryOf()).toEqual(summary);
  });

  it('has the number of the person only when the caller says so', () => {
    expect(valuesAt(ofType(summary, 'Patient')[0], 'identifier')).toEqual([]);
    const identifier = { system: 'urn:example', value: '1' };
    const [named] = ofType(summaryOf(record, { identifier }), 'Patient');
    expect(valuesAt(named, 'identifier')).toEqual([identifier]);
  });

  it('counts what has no place in it', () => {
    expect(summary.leftOut).toBe(0);
    expect(summaryOf([...record, seen({ resourceType: 'Appointment', id: 'x', status: 'booked' })]).leftOut).toBe(1);
  });
});

describe('nothing', () => {
  it('found anywhere is stated as no information, never as nothing known', () => {
    const summary = summaryOf([]);
    expect(checkSummary(summary.bundle)).toEqual([]);
    expect(errorsOf(summary)).toEqual([]);
    expect(ofType(summary, 'AllergyIntolerance').map((one) => textAt(one, 'code.coding.code'))).toEqual([
      'no-allergy-info',
    ]);
    expect(valuesAt(sectionOf(summary, '48765-2'), 'emptyReason')).toEqual([]);
  });

  it('heard from a source is unavailable, and names the source', () => {
    const sources: readonly SummarySource[] = [{ ura: hospital.ura, name: hospital.name, status: 'failed' }];
    const summary = summaryOf([], { sources });
    expect(checkSummary(summary.bundle)).toEqual([]);
    expect(textAt(sectionOf(summary, '48765-2'), 'emptyReason.coding.code')).toBe('unavailable');
    expect(textAt(sectionOf(summary, '30954-2'), 'emptyReason.coding.code')).toBe('unavailable');
    expect(textAt(sectionOf(summary, '48765-2'), 'text.div')).toContain(hospital.name);
    expect(ofType(summary, 'AllergyIntolerance')).toEqual([]);
  });

  it('known, as a source said, stays a statement of that source', () => {
    const summary = summaryOf([seen(allergy({ code: noneKnown }))]);
    expect(ofType(summary, 'AllergyIntolerance').map((one) => textAt(one, 'code.coding.code'))).toEqual(['716186003']);
  });
});

describe('a record that was withdrawn', () => {
  it('is not in the summary', () => {
    const summary = summaryOf([seen(allergy({ certainty: 'entered-in-error' }))]);
    expect(ofType(summary, 'AllergyIntolerance').map((one) => textAt(one, 'code.coding.code'))).toEqual([
      'no-allergy-info',
    ]);
  });
});

describe('words of a source', () => {
  it('cannot become markup', () => {
    const summary = summaryOf([seen(condition({ code: { text: '<script>alert(1)</script> & "meer"' } }))]);
    expect(errorsOf(summary)).toEqual([]);
    expect(textAt(sectionOf(summary, '11450-4'), 'text.div')).not.toContain('<script>');
  });
});

describe('the check of a summary', () => {
  it.each([
    ['a section that is required', (bundle: FhirResource) => withSections(bundle, (code) => code !== '48765-2')],
    [
      'the words of a section',
      (bundle: FhirResource) => JSON.parse(JSON.stringify(bundle).replaceAll('"div"', '"no"')),
    ],
    ['what a section refers to', (bundle: FhirResource) => withoutType(bundle, 'AllergyIntolerance')],
    ['its kind', (bundle: FhirResource) => ({ ...bundle, type: 'collection' })],
  ])('finds that %s is missing', (_, broken) => {
    expect(checkSummary(broken(summaryOf().bundle))).not.toEqual([]);
  });
});

function withSections(bundle: FhirResource, keep: (code: string | undefined) => boolean): FhirResource {
  const [first, ...rest] = valuesAt(bundle, 'entry') as readonly { readonly resource: FhirResource }[];
  const section = valuesAt(first?.resource, 'section').filter((one) => keep(textAt(one, 'code.coding.code')));
  return { ...bundle, entry: [{ ...first, resource: { ...first?.resource, section } }, ...rest] };
}

function withoutType(bundle: FhirResource, type: string): FhirResource {
  return { ...bundle, entry: valuesAt(bundle, 'entry').filter((one) => textAt(one, 'resource.resourceType') !== type) };
}
