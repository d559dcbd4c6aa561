import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';
import { withSearchParameters } from './with-search-parameters.ts';

const definition = (code: string, type: string, base: string, more: object): Resource => ({
  resourceType: 'SearchParameter',
  url: `http://example.org/SearchParameter/${code}`,
  code,
  type,
  base: [base],
  ...more,
});
const url = 'http://example.org/shoe-size';
const model = withSearchParameters(r4Model, [
  definition('shoe-size', 'number', 'Patient', { expression: `Patient.extension('${url}').value` }),
  definition('gender', 'token', 'Patient', { expression: 'Patient.maritalStatus' }),
  definition('name-born', 'composite', 'Patient', {
    expression: 'Patient',
    component: [
      { definition: 'http://hl7.org/fhir/SearchParameter/individual-family', expression: 'name.family' },
      { definition: 'http://hl7.org/fhir/SearchParameter/individual-birthdate', expression: 'birthDate' },
    ],
  }),
  definition('lucky', 'special', 'Patient', {}),
  definition('odd', 'token', 'Patient', { expression: 'Patient.name.all(given.exists())' }),
  { resourceType: 'StructureDefinition', url },
]);
const patient = {
  resourceType: 'Patient',
  gender: 'male',
  maritalStatus: { coding: [{ code: 'M' }] },
  birthDate: '1970-01-02',
  name: [{ family: 'Bakker' }],
  extension: [{ url, valueInteger: 43 }],
};
const finds = (name: string, value: string) =>
  compileSearch(unwrap(parseSearch('Patient', [[name, value]], model)))(patient);

describe('search parameters of a package', () => {
  it('are searched by as those of the specification', () => {
    expect(finds('shoe-size', '43')).toBe(true);
    expect(finds('shoe-size', 'gt43')).toBe(false);
    expect(finds('name-born', 'bak$1970')).toBe(true);
    expect(finds('name-born', 'bak$1971')).toBe(false);
  });

  it('never take the place of those of the specification', () => {
    expect(finds('gender', 'M')).toBe(false);
    expect(finds('gender', 'male')).toBe(true);
    expect(model.searchParameters.of('Patient').filter(({ code }) => code === 'gender')).toHaveLength(1);
  });

  it('leave the model they were added to as it was, and other types too', () => {
    expect(r4Model.searchParameters.find('Patient', 'shoe-size')).toBeUndefined();
    expect(model.searchParameters.find('Condition', 'code')).toBe(r4Model.searchParameters.find('Condition', 'code'));
  });

  it.each([
    { code: 1 },
    { type: 'constructor' },
    { base: 'Patient' },
    { base: [null, 'Patient'], target: 'Patient', expression: null },
    { type: 'composite', expression: 'Patient', component: null },
    { type: 'composite', expression: 'Patient', component: [null, { definition: null, expression: 1 }] },
  ])('are passed over where %j stands: nobody checked a package against FHIR', (more) => {
    const odd = withSearchParameters(r4Model, [
      definition('crooked', 'token', 'Patient', { expression: 'Patient.name', ...more }),
    ]);
    expect(odd.searchParameters.find('Patient', 'crooked')).toBeUndefined();
    expect(odd.searchParameters.find('Patient', 'gender')).toBeDefined();
  });

  it('that cannot be searched by are listed with the reason', () => {
    const listed = model.searchParameters.unsupported('Patient').map(({ code, reason }) => `${code}: ${reason}`);
    expect(listed).toContain('lucky: special: its rule is not built in');
    expect(listed).toContain('odd: its expression finds nothing in this type');
  });
});
