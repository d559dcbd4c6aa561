import { r4Model, stu3Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { negotiate } from './negotiate.ts';

const asked = (accept: string | undefined, query: readonly (readonly [string, string])[] = [], model = r4Model) => {
  const headers = accept === undefined ? {} : { accept };
  const { format, refusal } = negotiate({ method: 'GET', path: '', query, headers }, model);
  return refusal === undefined ? format.mediaType : `${refusal.code} in ${format.mediaType}`;
};

describe('the format of an answer', () => {
  it.each([
    [undefined, 'application/fhir+json'],
    ['', 'application/fhir+json'],
    ['*/*', 'application/fhir+json'],
    ['application/*', 'application/fhir+json'],
    ['application/fhir+json', 'application/fhir+json'],
    ['application/json', 'application/json'],
    ['application/json+fhir', 'application/fhir+json'],
    ['application/fhir+xml', 'application/fhir+xml'],
    ['APPLICATION/FHIR+XML; charset=utf-8', 'application/fhir+xml'],
    ['application/xml', 'application/xml'],
    ['text/xml', 'text/xml'],
    ['application/xml+fhir', 'application/fhir+xml'],
    ['application/fhir+json;q=0.5, application/fhir+xml', 'application/fhir+xml'],
    ['application/fhir+xml;q=0.5, application/fhir+json;q=0.9', 'application/fhir+json'],
    ['*/*, application/fhir+xml', 'application/fhir+xml'],
    ['application/fhir+xml;q=0, */*', 'application/fhir+json'],
    ['text/turtle, application/fhir+xml;q=0.1', 'application/fhir+xml'],
    ['text/turtle', 'NOD-ACCEPT in application/fhir+json'],
    ['application/fhir+xml;q=0', 'NOD-ACCEPT in application/fhir+json'],
    ['constructor', 'NOD-ACCEPT in application/fhir+json'],
  ])('Accept %s: %s', (accept, expected) => {
    expect(asked(accept)).toBe(expected);
  });

  it.each([
    ['xml', 'application/fhir+xml'],
    ['json', 'application/fhir+json'],
    ['text/xml', 'text/xml'],
    ['application/fhir xml', 'application/fhir+xml'],
    ['application/fhir+xml', 'application/fhir+xml'],
    ['ttl', 'NOD-ACCEPT in application/fhir+json'],
    ['', 'application/fhir+json'],
  ])('_format=%s wins from Accept: %s', (format, expected) => {
    expect(asked('application/fhir+json', [['_format', format]])).toBe(expected);
  });

  it('fhirVersion must be that of the address; a refusal comes in the format that was asked for', () => {
    expect(asked('application/fhir+json; fhirVersion=4.0')).toBe('application/fhir+json; fhirVersion=4.0');
    expect(asked('application/fhir+xml;fhirVersion="3.0"')).toBe('NOD-FHIR-VERSION in application/fhir+xml');
    expect(asked('application/fhir+xml;fhirVersion=3.0', [], stu3Model)).toBe('application/fhir+xml; fhirVersion=3.0');
    expect(asked('application/fhir+xml;fhirVersion=3.0, application/fhir+json')).toBe('application/fhir+json');
    expect(asked('application/fhir+json;fhirVersion=9.9.9.9')).toMatch(/^NOD-FHIR-VERSION/);
  });
});
