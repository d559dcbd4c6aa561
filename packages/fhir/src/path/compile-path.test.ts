import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.ts';
import { fhirLimits } from '../limits.ts';
import type { Resource } from '../resource.ts';
import { compilePath } from './compile-path.ts';
import { isNode } from './item.ts';
import { resourceNode } from './path-node.ts';
import type { PathEnvironment } from './scope.ts';
import { textOf } from './system-value.ts';

const patient: Resource = {
  resourceType: 'Patient',
  active: true,
  name: [
    {
      family: 'Jansen',
      given: ['Anna', null],
      _given: [null, { extension: [{ url: 'urn:x', valueCode: 'unknown' }] }],
    },
    { family: 'de Vries' },
  ],
  birthDate: '1980-01-02',
  contained: [{ resourceType: 'Organization', id: 'o', name: 'Huisarts' }],
  managingOrganization: { reference: '#o' },
};

function run(expression: string, resource: Resource = patient, environment: PathEnvironment = {}) {
  const path = compilePath(expression, r4);
  const found = path.ok ? path.value.evaluate(resourceNode(resource), environment) : path;
  return found.ok ? found.value.map((item) => textOf(item) ?? (isNode(item) ? item.type : '?')) : found.fault.code;
}

describe('compilePath', () => {
  it.each([
    ['Patient.name.family', ['Jansen', 'de Vries']],
    ["name.where(family = 'Jansen').given.count()", ['2']],
    ['name.given.hasValue()', ['false']],
    ['name.given.first().hasValue()', ['true']],
    ["name.given[1].extension('urn:x').value", ['unknown']],
    ['managingOrganization.resolve().name', ['Huisarts']],
    ['managingOrganization.resolve() is Organization', ['true']],
    ['birthDate < @1980-02', ['true']],
    ['birthDate = @1980', []],
    ['birthDate + 1 month', ['1980-02-02']],
    ["iif(active, 'ja', 'nee')", ['ja']],
    ['name.aggregate($total + $this.given.count(), 0)', ['2']],
    ['name.repeat(given).count()', ['2']],
    ['contained.name is string', ['true']],
    ['%resource is Resource and %resource is DomainResource', ['true']],
    ['0.1 + 0.2 = 0.3', ['true']],
    ["1 'g' = 1000 'mg'", ['true']],
    ["1 'g' > 1 'cm'", []],
    ['{} and false', ['false']],
    ['{} or false', []],
    ['(1 | 2 | 2).count()', ['2']],
    ["'abc'.matches('b') and 'abc'.matchesFull('b').not()", ['true']],
  ])('%s', (expression, expected) => {
    expect(run(expression)).toEqual(expected);
  });

  it('tells where an expression is wrong', () => {
    expect(compilePath('name.where(', r4)).toMatchObject({
      fault: { code: 'FHIR-PATH-SYNTAX', params: { position: 12 } },
    });
    expect(compilePath('name.given(', r4)).toMatchObject({ fault: { code: 'FHIR-PATH-SYNTAX' } });
    expect(compilePath('name.nothing()', r4)).toMatchObject({
      fault: { code: 'FHIR-PATH-UNSUPPORTED', params: { position: 6 } },
    });
    expect(run('name.where()')).toBe('FHIR-PATH-SYNTAX');
  });

  it('answers a fault, not an exception, when an expression does not fit the data', () => {
    expect(run('name.family.upper()')).toBe('FHIR-PATH-EVALUATION');
    expect(run("birthDate > 'a'")).toBe('FHIR-PATH-EVALUATION');
    expect(run('%nothing')).toBe('FHIR-PATH-EVALUATION');
    expect(run('now()')).toBe('FHIR-PATH-EVALUATION');
    expect(run('now()', patient, { nowMs: () => 0 })).toEqual(['1970-01-01T00:00:00.000Z']);
  });

  it('takes names that objects have of themselves for names nobody gave', () => {
    expect(run("'a' constructor 'b'")).toBe('FHIR-PATH-SYNTAX');
    expect(run("'a' __proto__ 'b'")).toBe('FHIR-PATH-SYNTAX');
    expect(run('%constructor')).toBe('FHIR-PATH-EVALUATION');
    expect(run("birthDate + 1 'constructor'")).toBe('FHIR-PATH-EVALUATION');
    expect(run('1 toString')).toBe('FHIR-PATH-SYNTAX');
    expect(run('name.first() is constructor')).not.toEqual(['true']);
    expect(run('name.constructor | name.__proto__ | toString')).toEqual([]);
    expect(run("birthDate + 1 'd'")).toEqual(['1980-01-03']);
  });

  it('bounds length, nesting and work', () => {
    expect(run(`'${'a'.repeat(fhirLimits.pathLength)}'`)).toBe('FHIR-PATH-BOUNDS');
    expect(run('('.repeat(1000) + ')'.repeat(1000))).toBe('FHIR-PATH-BOUNDS');
    expect(run(`${'('.repeat(20)}1${')'.repeat(20)}`)).toEqual(['1']);
    const tenfold = "replace('a', 'aaaaaaaaaa')";
    expect(run(`'a'.${Array.from({ length: 9 }, () => tenfold).join('.')}`)).toBe('FHIR-PATH-BOUNDS');
    expect(run(`'a'.${tenfold}.${tenfold}.length()`)).toEqual(['100']);
  });

  it('asks its surroundings for what it cannot know, and takes unknown for an answer', () => {
    expect(run("'x'.memberOf('urn:vs')")).toEqual([]);
    expect(run("'x'.memberOf('urn:vs')", patient, { memberOf: () => true })).toEqual(['true']);
  });

  it('gives a condition three answers', () => {
    const answer = (expression: string) => unwrap(unwrap(compilePath(expression, r4)).test(resourceNode(patient)));
    expect([answer('active'), answer('active.not()'), answer('gender')]).toEqual([true, false, undefined]);
    expect(answer('name.first()')).toBe(true);
  });
});
