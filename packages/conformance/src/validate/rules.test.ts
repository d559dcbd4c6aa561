/** One wrong resource for every rule, beside a twin that differs in that one thing and is accepted. */
import { parseJson, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { createConformance } from '../create-conformance.ts';
import { rule } from '../rules.ts';
import { profiles, url } from './testing/profiles.ts';

const resources = profiles.map((profile, index) => ({
  file: `${index}.json`,
  type: String(profile.resourceType),
  id: undefined,
  url: String(profile.url),
  version: undefined,
  text: JSON.stringify(profile),
}));
const { validator } = createConformance({ model: r4Model, resources });

type Body = Readonly<Record<string, unknown>>;

const found = (resource: Body, asked: readonly string[] = []) =>
  validator
    .validate(resource as unknown as Resource, { profiles: asked.map(url) })
    .filter(({ severity }) => severity !== 'information')
    .map((issue) => `${issue.severity} ${issue.rule} ${issue.path}`);

const patient = (more: Body = {}): Body => ({ resourceType: 'Patient', ...more });
const observation = (more: Body = {}): Body => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'c' },
  ...more,
});
const coded = (...codes: string[]): Body => ({
  coding: codes.map((code) => ({ system: 'http://example.org/s', code })),
});
const bp = (...components: Body[]): Body => observation({ component: components });
const part = (code: string, more: Body = {}): Body => ({ code: coded(code), valueQuantity: { value: 1 }, ...more });

interface Case {
  readonly expected: string;
  readonly wrong: Body;
  readonly right: Body;
  readonly profile?: string;
}

const cases: readonly Case[] = [
  {
    expected: 'error VAL-UNKNOWN-TYPE Shoe.resourceType',
    wrong: { resourceType: 'Shoe' },
    right: patient({ active: true }),
  },
  {
    expected: 'error VAL-UNKNOWN-ELEMENT Patient',
    wrong: patient({ nome: [] }),
    right: patient({ name: [{ text: 'a' }] }),
  },
  {
    expected: 'error VAL-CHOICE Patient',
    wrong: patient({ deceasedBoolean: true, deceasedDateTime: '2024' }),
    right: patient({ deceasedDateTime: '2024' }),
  },
  {
    expected: 'error VAL-EMPTY Patient.contact[0]',
    wrong: patient({ contact: [{}] }),
    right: patient({ contact: [{ name: { text: 'a' } }] }),
  },
  { expected: 'error VAL-EMPTY Patient.gender', wrong: patient({ gender: null }), right: patient({ gender: 'other' }) },
  {
    expected: 'error VAL-NOT-A-LIST Patient.name',
    wrong: patient({ name: { text: 'a' } }),
    right: patient({ name: [{ text: 'a' }] }),
  },
  {
    expected: 'error VAL-LIST Patient.gender',
    wrong: patient({ gender: ['other'] }),
    right: patient({ gender: 'other' }),
  },
  { expected: 'error VAL-SHAPE Patient.active', wrong: patient({ active: 'true' }), right: patient({ active: true }) },
  {
    expected: 'error VAL-SHAPE Patient.maritalStatus',
    wrong: patient({ maritalStatus: 'M' }),
    right: patient({ maritalStatus: { text: 'M' } }),
  },
  {
    expected: 'error VAL-FORMAT Patient.birthDate',
    wrong: patient({ birthDate: '1950-02-30' }),
    right: patient({ birthDate: '1950-02-28' }),
  },
  {
    expected: 'error VAL-BSN Patient.identifier[0].value',
    wrong: patient({ identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '123456789' }] }),
    right: patient({ identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999900006' }] }),
  },
  {
    expected: 'error VAL-MIN Observation',
    wrong: { resourceType: 'Observation', status: 'final' },
    right: observation(),
  },
  {
    expected: 'error VAL-BINDING Patient.gender',
    wrong: patient({ gender: 'zzz' }),
    right: patient({ gender: 'unknown' }),
  },
  {
    expected: 'warning VAL-BINDING-EXTENSIBLE Patient.maritalStatus',
    wrong: patient({ maritalStatus: coded('M') }),
    right: patient({
      maritalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus', code: 'M' }] },
    }),
  },
  {
    expected: 'error VAL-INVARIANT Observation.effective.ofType(Period)',
    wrong: observation({ effectivePeriod: { start: '2024-02', end: '2024-01' } }),
    right: observation({ effectivePeriod: { start: '2024-01', end: '2024-02' } }),
  },
  {
    expected: 'error VAL-REFERENCE-TYPE Observation.subject',
    wrong: observation({ subject: { reference: 'Medication/1' } }),
    right: observation({ subject: { reference: 'Patient/1' } }),
  },
  {
    expected: 'error VAL-REFERENCE-CONTAINED Observation.subject.reference',
    wrong: observation({ subject: { reference: '#p' } }),
    right: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-UNUSED Observation.contained[0]',
    wrong: observation({ contained: [patient({ id: 'p', active: true })] }),
    right: observation({ contained: [patient({ id: 'p', active: true })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-NESTED Observation.contained[0].contained',
    wrong: observation({
      contained: [patient({ id: 'p', contained: [patient({ id: 'q', active: true })] })],
      subject: { reference: '#p' },
    }),
    right: observation({ contained: [patient({ id: 'p' })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-CONTAINED-META Observation.contained[0].meta',
    wrong: observation({ contained: [patient({ id: 'p', meta: { versionId: '1' } })], subject: { reference: '#p' } }),
    right: observation({ contained: [patient({ id: 'p', meta: { source: 'urn:x' } })], subject: { reference: '#p' } }),
  },
  {
    expected: 'error VAL-EXTENSION-VALUE Patient.extension[0]',
    wrong: patient({ extension: [{ url: url('note') }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'warning VAL-EXTENSION-UNKNOWN Patient.extension[0]',
    wrong: patient({ extension: [{ url: 'http://elsewhere.example/x', valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-MODIFIER-UNKNOWN Patient.modifierExtension[0]',
    wrong: patient({ modifierExtension: [{ url: 'http://elsewhere.example/x', valueString: 'a' }] }),
    right: patient({ modifierExtension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-EXTENSION-CONTEXT Observation.extension[0]',
    wrong: observation({ extension: [{ url: url('note'), valueString: 'a' }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'error VAL-TYPE Patient.extension[0].value.ofType(integer)',
    wrong: patient({ extension: [{ url: url('note'), valueInteger: 1 }] }),
    right: patient({ extension: [{ url: url('note'), valueString: 'a' }] }),
  },
  {
    expected: 'warning VAL-PROFILE-UNKNOWN Patient',
    wrong: patient({ meta: { profile: ['http://elsewhere.example/p'] } }),
    right: patient({ meta: { profile: [url('named')] }, name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-PROFILE-TYPE Patient',
    wrong: patient({ meta: { profile: [url('pressure')] } }),
    right: patient({ meta: { source: 'urn:x' } }),
  },
  {
    expected: 'warning VAL-PROFILE-BROKEN Patient',
    profile: 'broken',
    wrong: patient({ active: true }),
    right: { ...observation(), meta: { source: 'urn:x' } },
  },
  {
    expected: 'error VAL-MIN Patient',
    profile: 'named',
    wrong: patient({ active: true }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-MIN Patient.name[0]',
    profile: 'named',
    wrong: patient({ name: [{ text: 'a' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-MAX Patient.name',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }, { family: 'b' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-LENGTH Patient.name[0].family',
    profile: 'named',
    wrong: patient({ name: [{ family: 'abcdefghijk' }] }),
    right: patient({ name: [{ family: 'abcdefghij' }] }),
  },
  {
    expected: 'error VAL-INVARIANT Patient',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }], active: false }),
    right: patient({ name: [{ family: 'a' }], active: true }),
  },
  {
    expected: 'error VAL-MAX Patient.photo',
    profile: 'named',
    wrong: patient({ name: [{ family: 'a' }], photo: [{ title: 'a' }] }),
    right: patient({ name: [{ family: 'a' }] }),
  },
  {
    expected: 'error VAL-FIXED Observation.status',
    profile: 'fixed',
    wrong: observation({ status: 'amended', code: coded('a') }),
    right: observation({ code: coded('a') }),
  },
  {
    expected: 'error VAL-PATTERN Observation.code',
    profile: 'fixed',
    wrong: observation(),
    right: observation({ code: coded('b', 'a') }),
  },
  {
    expected: 'error VAL-TYPE Observation.value.ofType(string)',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), valueString: 'x' }),
    right: observation({ code: coded('a'), valueQuantity: { value: 5 } }),
  },
  {
    expected: 'error VAL-RANGE Observation.value.ofType(Quantity)',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), valueQuantity: { value: 500 } }),
    right: observation({ code: coded('a'), valueQuantity: { value: 50 } }),
  },
  {
    expected: 'error VAL-REFERENCE-TYPE Observation.subject',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), subject: { reference: 'Group/1' } }),
    right: observation({ code: coded('a'), subject: { reference: 'https://example.org/Patient/1' } }),
  },
  {
    expected: 'error VAL-REFERENCE-PROFILE Observation.subject',
    profile: 'fixed',
    wrong: observation({ code: coded('a'), contained: [patient({ id: 'p' })], subject: { reference: '#p' } }),
    right: observation({
      code: coded('a'),
      contained: [patient({ id: 'p', name: [{ family: 'a' }] })],
      subject: { reference: '#p' },
    }),
  },
  {
    expected: 'error VAL-SLICE-MIN Observation',
    profile: 'pressure',
    wrong: bp(part('systolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'pressure',
    wrong: bp(part('systolic'), part('systolic'), part('diastolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-MIN Observation.component[0]',
    profile: 'pressure',
    wrong: bp({ code: coded('systolic') }, part('diastolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-ORDER Observation.component[1]',
    profile: 'pressure',
    wrong: bp(part('diastolic'), part('systolic')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-CLOSED Observation.component[2]',
    profile: 'closed',
    wrong: bp(part('systolic'), part('diastolic'), part('pulse')),
    right: bp(part('systolic'), part('diastolic')),
  },
  {
    expected: 'error VAL-SLICE-END Observation.component[1]',
    profile: 'end',
    wrong: bp(part('pulse'), part('systolic')),
    right: bp(part('systolic'), part('pulse')),
  },
  {
    expected: 'error VAL-FIXED Observation.value.ofType(Quantity).unit',
    profile: 'byType',
    wrong: observation({ valueQuantity: { value: 1, unit: 'g' } }),
    right: observation({ valueQuantity: { value: 1, unit: 'kg' } }),
  },
  {
    expected: 'error VAL-SLICE-MAX Observation.component',
    profile: 'byExists',
    wrong: bp(part('a', { interpretation: [{ text: 'x' }] })),
    right: bp(part('a')),
  },
  {
    expected: 'error VAL-SLICE-MIN Bundle',
    profile: 'byProfile',
    wrong: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', resource: patient({ active: true }) }],
    },
    right: {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: 'urn:uuid:6b7dbd5b-9c8a-4a7f-9b0e-0a2d2ad7d0aa', resource: patient({ name: [{ family: 'a' }] }) },
      ],
    },
  },
  {
    expected: 'error VAL-PROFILES Patient.contact[0].name',
    profile: 'types',
    wrong: patient({ contact: [{ name: { text: 'a' } }] }),
    right: patient({ contact: [{ name: { family: 'a' } }] }),
  },
];

describe('a validator', () => {
  it.each(cases.map((one) => [one.expected, one.profile ?? '-', one] as const))(
    'finds %s (profile %s), and nothing in its twin',
    (expected, _profile, { wrong, right, profile }) => {
      const asked = profile === undefined ? [] : [profile];
      expect(found(wrong, asked)).toContain(expected);
      expect(found(right, expected.includes('BROKEN') ? [] : asked)).toEqual([]);
    },
  );

  it('has a case for every rule, but for the notes of what was not checked', () => {
    const tested = new Set(cases.map(({ expected }) => expected.split(' ')[1]));
    const rules = Object.keys(rule.definitions).filter((id) => !/UNCHECKED|TOO-MANY|NOT-A-RESOURCE/.test(id));
    expect(rules.filter((id) => !tested.has(id))).toEqual([]);
  });

  it('finds all that is wrong in one go, in the order of the resource, at most so many', () => {
    const wrong = patient({ gender: 'zzz', birthDate: 'x', name: 'a', active: 1 });
    expect(found(wrong).map((line) => line.split(' ')[2])).toEqual([
      'Patient.gender',
      'Patient.birthDate',
      'Patient.name',
      'Patient.active',
    ]);
    const many = patient({ name: Array.from({ length: 400 }, () => ({ use: 'x' })) });
    const issues = validator.validate(many as unknown as Resource);
    expect(issues).toHaveLength(200);
    expect(issues.at(-1)?.rule).toBe('VAL-TOO-MANY');
  });

  it('names path, rule and profile in one sentence in two languages, and no value of the resource', () => {
    const [issue] = validator.validate(
      patient({ meta: { profile: [url('named')] }, name: [{ text: '999900006' }] }) as unknown as Resource,
    );
    expect(issue).toEqual({
      severity: 'error',
      rule: 'VAL-MIN',
      path: 'Patient.name[0]',
      profile: url('named'),
      text: {
        nl: 'family moet ten minste 1 keer voorkomen; hier 0 keer.',
        en: 'family must occur at least 1 times; here 0 times.',
      },
    });
  });

  it('counts codes that cannot be judged here in one note', () => {
    const notes = validator.validate(
      observation({ code: coded('a'), meta: { profile: [url('unknownSet')] } }) as unknown as Resource,
    );
    expect(notes).toEqual([expect.objectContaining({ severity: 'information', rule: 'VAL-BINDING-UNCHECKED' })]);
  });

  it('keeps R4 and STU3 apart in one process', () => {
    const stu3 = createConformance({ model: stu3Model, resources: [] }).validator;
    const old = parseJson(
      '{"resourceType":"ProcedureRequest","status":"active","intent":"order","code":{"text":"a"},"subject":{"reference":"Patient/1"}}',
      stu3Model.definitions,
    );
    expect(old.ok && stu3.validate(old.value)).toEqual([]);
    expect(found({ resourceType: 'ProcedureRequest' })).toEqual([
      'error VAL-UNKNOWN-TYPE ProcedureRequest.resourceType',
    ]);
  });
});
