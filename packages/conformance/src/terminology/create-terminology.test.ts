import { describe, expect, it } from 'vitest';
import { createTerminology } from './create-terminology.ts';

const r4 = 'http://hl7.org/fhir/ValueSet/';

const colours = {
  resourceType: 'CodeSystem',
  url: 'urn:colours',
  version: '1',
  content: 'complete',
  caseSensitive: false,
  property: [{ code: 'tone', type: 'code' }],
  concept: [
    { code: 'red', property: [{ code: 'tone', valueCode: 'warm' }], concept: [{ code: 'crimson' }, { code: 'ruby' }] },
    { code: 'blue', property: [{ code: 'tone', valueCode: 'cold' }] },
  ],
};

const set = (name: string, compose: object, more: object = {}) => ({
  resourceType: 'ValueSet',
  url: `urn:vs:${name}`,
  compose,
  ...more,
});

const kindOf = (op: string, value: string) => ({ property: 'concept', op, value });

const resources = [
  colours,
  set('reds', { include: [{ system: 'urn:colours', filter: [kindOf('is-a', 'red')] }] }),
  set('below-red', { include: [{ system: 'urn:colours', filter: [kindOf('descendent-of', 'red')] }] }),
  set('no-reds', { include: [{ system: 'urn:colours' }], exclude: [{ valueSet: ['urn:vs:reds'] }] }),
  set('warm', { include: [{ system: 'urn:colours', filter: [{ property: 'tone', op: '=', value: 'warm' }] }] }),
  set('both', { include: [{ valueSet: ['urn:vs:reds', 'urn:vs:warm'] }] }),
  set('mixed', {
    include: [
      { system: 'urn:colours', concept: [{ code: 'blue' }] },
      { system: 'http://snomed.info/sct', filter: [kindOf('is-a', '404684003')] },
    ],
  }),
  set('itself', { include: [{ valueSet: ['urn:vs:itself'] }] }),
  set('shade', { include: [{ system: 'urn:colours', filter: [{ property: 'shade', op: '=', value: 'dark' }] }] }),
  set('versioned', { include: [{ system: 'urn:a', concept: [{ code: 'new' }] }] }, { version: '2' }),
  set('versioned', { include: [{ system: 'urn:a', concept: [{ code: 'old' }] }] }, { version: '1' }),
  set('pinned', { include: [{ system: 'urn:colours', version: '7' }] }),
  set(
    'expanded',
    { include: [{ system: 'http://loinc.org', filter: [{ property: 'CLASS', op: '=', value: 'X' }] }] },
    { expansion: { total: 1, contains: [{ system: 'http://loinc.org', code: '1-8' }] } },
  ),
];

const terminology = createTerminology({ version: 'R4', resources });
const has = (canonical: string, code: string, system = 'urn:colours') =>
  terminology.codeSet(canonical)?.has(system === 'any' ? undefined : system, code);
const listed = (canonical: string) => {
  const found = terminology.expand(canonical);
  return found === 'unknown' ? found : found.map(({ code }) => code);
};

describe('createTerminology', () => {
  it('knows the value sets of FHIR itself, of both versions', () => {
    expect(listed(`${r4}administrative-gender`)).toEqual(['male', 'female', 'other', 'unknown']);
    expect(has(`${r4}administrative-gender|4.0.1`, 'male', 'any')).toBe(true);
    expect(has(`${r4}administrative-gender`, 'man', 'any')).toBe(false);
    const stu3 = createTerminology({ version: 'STU3' });
    expect(stu3.codeSet(`${r4}administrative-gender`)?.has('http://hl7.org/fhir/administrative-gender', 'male')).toBe(
      true,
    );
    expect(stu3.codeSet(`${r4}administrative-gender`)?.has('urn:other', 'male')).toBe(false);
  });

  it('follows the hierarchy of a complete code system, also where a concept has two parents', () => {
    expect(listed('urn:vs:reds')).toEqual(['red', 'crimson', 'ruby']);
    expect(listed('urn:vs:below-red')).toEqual(['crimson', 'ruby']);
    expect(
      has(
        `http://terminology.hl7.org/ValueSet/v3-ActEncounterCode`,
        'AMB',
        'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      ),
    ).toBe(true);
    expect(
      has(
        `http://terminology.hl7.org/ValueSet/v3-ActEncounterCode`,
        'ABUSE',
        'http://terminology.hl7.org/CodeSystem/v3-ActCode',
      ),
    ).toBe(false);
  });

  it('excludes, imports and intersects', () => {
    expect(listed('urn:vs:no-reds')).toEqual(['blue']);
    expect(listed('urn:vs:warm')).toEqual(['red']);
    expect(listed('urn:vs:both')).toEqual(['red']);
  });

  it('knows whole code systems, and what is a kind of what', () => {
    const whole = terminology.system('urn:colours');
    expect([whole?.version, whole?.has('ruby'), whole?.has('green')]).toEqual(['1', true, false]);
    expect([whole?.isA?.('ruby', 'red'), whole?.isA?.('red', 'ruby'), whole?.isA?.('red', 'red')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(terminology.system('http://snomed.info/sct')).toBeUndefined();
    expect(terminology.system('http://unitsofmeasure.org')?.has('mg')).toBe(true);
    expect(terminology.system('http://unitsofmeasure.org')?.isA).toBeUndefined();
  });

  it('folds case only where the code system does', () => {
    expect(has('urn:vs:reds', 'Crimson')).toBe(true);
    expect(has(`${r4}administrative-gender`, 'Male', 'any')).toBe(false);
  });

  it('says unknown of what only SNOMED CT can tell, and decides the rest', () => {
    expect(has('urn:vs:mixed', 'blue')).toBe(true);
    expect(has('urn:vs:mixed', 'red')).toBe(false);
    expect(has('urn:vs:mixed', '22298006', 'http://snomed.info/sct')).toBeUndefined();
    expect(listed('urn:vs:mixed')).toBe('unknown');
  });

  it('never guesses: a circle, a property or a version that is not in hand is unknown', () => {
    expect(has('urn:vs:itself', 'red')).toBeUndefined();
    expect(has('urn:vs:shade', 'red')).toBeUndefined();
    expect(has('urn:vs:pinned', 'red')).toBeUndefined();
    expect(terminology.codeSet('urn:vs:nowhere')).toBeUndefined();
    expect(terminology.codeSet('urn:vs:reds|9')).toBeUndefined();
  });

  it('keeps versions of a value set apart, the newest first', () => {
    expect(listed('urn:vs:versioned')).toEqual(['new']);
    expect(listed('urn:vs:versioned|1')).toEqual(['old']);
  });

  it('takes a whole expansion that the value set brings along', () => {
    expect(has('urn:vs:expanded', '1-8', 'http://loinc.org')).toBe(true);
    expect(has('urn:vs:expanded', '2-6', 'http://loinc.org')).toBe(false);
    expect(listed('urn:vs:expanded')).toEqual(['1-8']);
  });

  it('lets the grammar decide for units, media types and languages', () => {
    expect(has(`${r4}ucum-units`, 'mmol/L', 'http://unitsofmeasure.org')).toBe(true);
    expect(has(`${r4}ucum-units`, 'Cel', 'http://unitsofmeasure.org')).toBe(true);
    expect(has(`${r4}ucum-units`, 'handful', 'http://unitsofmeasure.org')).toBe(false);
    expect(has(`${r4}mimetypes`, 'application/fhir+json; fhirVersion=4.0', 'any')).toBe(true);
    expect(has(`${r4}mimetypes`, 'a picture', 'any')).toBe(false);
    expect(has('http://www.rfc-editor.org/bcp/bcp13.txt', 'json', 'any')).toBe(true);
    expect(has(`${r4}all-languages`, 'nl-NL', 'any')).toBe(true);
    expect(has(`${r4}all-languages`, 'Dutch!', 'any')).toBe(false);
  });
});
