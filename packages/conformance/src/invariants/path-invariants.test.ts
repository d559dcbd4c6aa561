import { r4Model, stu3Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { createTerminology } from '../terminology/create-terminology.ts';
import { memberOf } from '../terminology/member-of.ts';
import { containedResource } from '../validate/reference-places.ts';
import { wrongConstraints } from './known-wrong.ts';
import { pathInvariants } from './path-invariants.ts';

const model = { R4: r4Model, STU3: stu3Model };

/** Whether a rule holds for an element; null when it could not be run. */
function holds(
  version: 'R4' | 'STU3',
  expression: string,
  type: string,
  focus: unknown,
  { resource = {}, root = resource }: { readonly resource?: object; readonly root?: object } = {},
) {
  const terminology = createTerminology({ version });
  const invariant = pathInvariants(model[version], { memberOf: memberOf(terminology) })(expression, type);
  const resolve = (reference: unknown) =>
    typeof reference === 'string' ? containedResource(root, reference.slice(1)) : undefined;
  return invariant?.(focus, { resource, root, resolve }) ?? null;
}

const expressionOf = (key: string) => wrongConstraints.find((it) => it.key === key)?.expression ?? '';

describe('pathInvariants', () => {
  it('asks a rule of an element', () => {
    const rule = 'start.hasValue().not() or end.hasValue().not() or (start <= end)';
    expect(holds('R4', rule, 'Period', { start: '2024', end: '2025' })).toBe(true);
    expect(holds('R4', rule, 'Period', { start: '2026', end: '2025' })).toBe(false);
    expect(holds('R4', rule, 'Period', { start: '2025', end: '2025-02' })).toBe(true);
  });

  it('knows the resource around it and what it contains', () => {
    const rule = "reference.startsWith('#').not() or (reference.substring(1) in %rootResource.contained.id)";
    const root = { resourceType: 'Patient', contained: [{ resourceType: 'Organization', id: 'o' }] };
    expect(holds('R4', rule, 'Reference', { reference: '#o' }, { root })).toBe(true);
    expect(holds('R4', rule, 'Reference', { reference: '#p' }, { root })).toBe(false);
    expect(holds('R4', 'resolve() is Organization', 'Reference', { reference: '#o' }, { root })).toBe(true);
  });

  it('asks the terminology, and takes unknown for no objection', () => {
    const rule = "memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')";
    expect(holds('R4', rule, 'code', 'male')).toBe(true);
    expect(holds('R4', rule, 'code', 'man')).toBe(false);
    expect(holds('R4', "memberOf('urn:unknown')", 'code', 'man')).toBe(true);
  });

  it('checks narratives', () => {
    const div = (inside: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`;
    for (const version of ['R4', 'STU3'] as const) {
      const rule = version === 'R4' ? 'htmlChecks()' : 'htmlchecks()';
      expect(holds(version, rule, 'xhtml', div('<p>Goed</p>'))).toBe(true);
      expect(holds(version, rule, 'xhtml', div('<script>alert(1)</script>'))).toBe(false);
      expect(holds(version, rule, 'xhtml', div('<p onclick="x()">a</p>'))).toBe(false);
      expect(holds(version, rule, 'xhtml', div('  '))).toBe(false);
    }
  });

  it('says so when it does not understand a rule, or cannot run it', () => {
    expect(pathInvariants(r4Model)('name.nothing()', 'Patient')).toBeUndefined();
    expect(holds('R4', "birthDate > 'a'", 'Patient', { resourceType: 'Patient', birthDate: '2000' })).toBeNull();
  });
});

describe('official constraints that do not say what they mean', () => {
  it('tim-9 of STU3: an offset is for events, not for meals', () => {
    const repeat = (when: readonly string[]) => ({ when, offset: 5 });
    expect(holds('STU3', expressionOf('tim-9'), 'Timing.repeat', repeat(['WAKE', 'ACM']))).toBe(true);
    expect(holds('STU3', expressionOf('tim-9'), 'Timing.repeat', repeat(['WAKE', 'C']))).toBe(false);
  });

  it('nsd-2 of STU3: a root has no uuid', () => {
    const system = (type: string) => ({ resourceType: 'NamingSystem', kind: 'root', uniqueId: [{ type, value: 'x' }] });
    expect(holds('STU3', expressionOf('nsd-2'), 'NamingSystem', system('oid'))).toBe(true);
    expect(holds('STU3', expressionOf('nsd-2'), 'NamingSystem', system('uuid'))).toBe(false);
  });

  it('mad-3 of STU3: a reason is for what was given', () => {
    const given = (notGiven: boolean) => ({
      resourceType: 'MedicationAdministration',
      notGiven,
      reasonCode: [{ text: 'a' }],
    });
    expect(holds('STU3', expressionOf('mad-3'), 'MedicationAdministration', given(false))).toBe(true);
    expect(holds('STU3', expressionOf('mad-3'), 'MedicationAdministration', given(true))).toBe(false);
  });

  it('con-3 of R4: a problem has a status, a diagnosis of an encounter need not', () => {
    const condition = (code: string) => ({ resourceType: 'Condition', category: [{ coding: [{ code }] }] });
    expect(holds('R4', expressionOf('con-3'), 'Condition', condition('encounter-diagnosis'))).toBe(true);
    expect(holds('R4', expressionOf('con-3'), 'Condition', condition('problem-list-item'))).toBe(false);
  });

  it('que-7 of R4: whether there is an answer is asked with a boolean', () => {
    const when = (answer: object) => ({ operator: 'exists', ...answer });
    expect(holds('R4', expressionOf('que-7'), 'Questionnaire.item.enableWhen', when({ answerBoolean: true }))).toBe(
      true,
    );
    expect(holds('R4', expressionOf('que-7'), 'Questionnaire.item.enableWhen', when({ answerString: 'a' }))).toBe(
      false,
    );
  });

  it('inv-1 of an R4 extension is left out', () => {
    expect(holds('R4', expressionOf('inv-1'), 'Extension', { url: 'urn:x' })).toBe(true);
  });
});
