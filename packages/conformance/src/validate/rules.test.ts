/** One wrong resource for every rule, beside a twin that differs in that one thing and is accepted. */
import { parseJson, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { createConformance } from '../create-conformance.ts';
import { rule } from '../rules.ts';
import { issuesToOutcome } from './issues-to-outcome.ts';
import { type Body, coded, observation, patient } from './testing/bodies.ts';
import { extensionsCases } from './testing/cases/extensions.ts';
import { referencesCases } from './testing/cases/references.ts';
import { slicingCases } from './testing/cases/slicing.ts';
import { valuesCases } from './testing/cases/values.ts';
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

const found = (resource: Body, asked: readonly string[] = []) =>
  validator
    .validate(resource as unknown as Resource, { profiles: asked.map(url) })
    .filter(({ severity }) => severity !== 'information')
    .map((issue) => `${issue.severity} ${issue.rule} ${issue.path}`);

const cases = [...valuesCases, ...referencesCases, ...extensionsCases, ...slicingCases];

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
        nl: 'family is hier nodig (ten minste 1); gevonden: 0.',
        en: 'family is needed here (at least 1); found: 0.',
      },
    });
    expect(issuesToOutcome(issue === undefined ? [] : [issue])).toMatchObject({
      issue: [
        {
          details: {
            text: `Patient.name[0]: family is hier nodig (ten minste 1); gevonden: 0 (VAL-MIN, profiel ${url('named')}).`,
          },
          diagnostics: `Patient.name[0]: family is needed here (at least 1); found: 0 (VAL-MIN, profile ${url('named')}).`,
          expression: ['Patient.name[0]'],
        },
      ],
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
