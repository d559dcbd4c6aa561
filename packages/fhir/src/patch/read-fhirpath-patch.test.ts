import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../json/parse-json.ts';
import { r4Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { readPatch } from './read-patch.ts';

const definitions = r4Model.definitions;
const patient = `{"resourceType":"Patient","id":"p","active":true,"name":[{"family":"A","given":["x","y"],"_given":[null,{"id":"second"}]},{"family":"B"}],"birthDate":"1970-01-01","contact":[{"gender":"male"}]}`;
const weight = `{"resourceType":"Observation","id":"w","status":"final","code":{"text":"x"},"valueQuantity":{"value":80.00,"unit":"kg"}}`;

interface Part {
  readonly name: string;
  readonly part?: readonly Part[];
  readonly [name: string]: unknown;
}

const operation = (type: string, path: string, ...parts: Part[]): Part => ({
  name: 'operation',
  part: [{ name: 'type', valueCode: type }, { name: 'path', valueString: path }, ...parts],
});
const named = (name: string) => ({ name: 'name', valueString: name });
const at = (name: string, valueInteger: number) => ({ name, valueInteger });

function patched(text: string, ...parameter: Part[]): string {
  const body = unwrap(parseJson(JSON.stringify({ resourceType: 'Parameters', parameter }), definitions));
  const read = readPatch({ resource: body }, r4Model);
  const made = read.ok ? read.value(unwrap(parseJson(text, definitions)) as Resource) : read;
  return made.ok ? JSON.stringify(made.value) : `${made.fault.code} ${made.fault.at ?? ''}`.trim();
}

describe('a FHIRPath Patch', () => {
  it('adds an element, one more to a list, one of a choice, and one beside a primitive', () => {
    expect(patched(patient, operation('add', 'Patient', named('gender'), { name: 'value', valueCode: 'female' }))).toBe(
      `${patient.slice(0, -1)},"gender":"female"}`,
    );
    expect(
      patched(patient, operation('add', 'Patient', named('name'), { name: 'value', valueHumanName: { family: 'C' } })),
    ).toContain('{"family":"B"},{"family":"C"}]');
    expect(
      patched(patient, operation('add', 'Patient', named('deceased'), { name: 'value', valueDateTime: '2020' })),
    ).toContain('"deceasedDateTime":"2020"');
    const parts = [
      { name: 'url', valueUri: 'http://x' },
      { name: 'value', valueString: 'y' },
    ];
    const extension = { name: 'value', part: parts };
    expect(patched(patient, operation('add', 'Patient.birthDate', named('extension'), extension))).toContain(
      '"_birthDate":{"extension":[{"url":"http://x","valueString":"y"}]}',
    );
  });

  it('adds an element without a type name from its parts', () => {
    const value: Part = {
      name: 'value',
      part: [
        { name: 'gender', valueCode: 'female' },
        { name: 'telecom', valueContactPoint: { value: '1' } },
        { name: 'telecom', valueContactPoint: { value: '2' } },
      ],
    };
    expect(patched(patient, operation('add', 'Patient', named('contact'), value))).toContain(
      '"contact":[{"gender":"male"},{"gender":"female","telecom":[{"value":"1"},{"value":"2"}]}]',
    );
  });

  it('inserts, moves and deletes in a list, with what stands beside it', () => {
    const given = 'Patient.name[0].given';
    const text = (...operations: Part[]) => JSON.stringify(JSON.parse(patched(patient, ...operations)).name[0]);
    expect(text(operation('insert', given, at('index', 1), { name: 'value', valueString: 'z' }))).toBe(
      '{"family":"A","given":["x","z","y"],"_given":[null,null,{"id":"second"}]}',
    );
    expect(text(operation('move', given, at('source', 1), at('destination', 0)))).toBe(
      '{"family":"A","given":["y","x"],"_given":[{"id":"second"},null]}',
    );
    expect(text(operation('delete', `${given}[1]`))).toBe('{"family":"A","given":["x"]}');
    expect(text(operation('delete', `${given}[1]`), operation('delete', `${given}[0]`))).toBe('{"family":"A"}');
  });

  it('deletes what is there, and what is not there is deleted already', () => {
    expect(patched(patient, operation('delete', 'Patient.birthDate'))).not.toContain('birthDate');
    expect(patched(patient, operation('delete', 'Patient.gender'))).toBe(patient);
    expect(patched(patient, operation('delete', "Patient.name.where(family = 'B')"))).not.toContain('"B"');
  });

  it('replaces exactly, also by another type of a choice, and keeps the digits of the rest', () => {
    expect(patched(weight, operation('replace', 'Observation.status', { name: 'value', valueCode: 'amended' }))).toBe(
      weight.replace('final', 'amended'),
    );
    expect(patched(weight, operation('replace', 'Observation.value', { name: 'value', valueString: 'zwaar' }))).toBe(
      '{"resourceType":"Observation","id":"w","status":"final","code":{"text":"x"},"valueString":"zwaar"}',
    );
    expect(
      patched(weight, operation('replace', 'Observation.value.unit', { name: 'value', valueString: 'g' })),
    ).toContain('"value":80.00,"unit":"g"');
  });

  it.each([
    ['add to nothing', operation('add', 'Patient.photo', named('title'), { name: 'value', valueString: 'x' })],
    ['add to several', operation('add', 'Patient.name', named('text'), { name: 'value', valueString: 'x' })],
    [
      'add where something stands',
      operation('add', 'Patient', named('active'), { name: 'value', valueBoolean: false }),
    ],
    ['add what does not exist', operation('add', 'Patient', named('shoe'), { name: 'value', valueString: 'x' })],
    ['delete of several', operation('delete', 'Patient.name')],
    ['replace of nothing', operation('replace', 'Patient.gender', { name: 'value', valueCode: 'male' })],
    ['replace of everything', operation('replace', 'Patient', { name: 'value', valueString: 'x' })],
    [
      'insert past the end',
      operation('insert', 'Patient.name', at('index', 3), { name: 'value', valueHumanName: { family: 'C' } }),
    ],
    ['move past the end', operation('move', 'Patient.name', at('source', 0), at('destination', 2))],
    ['move in half a list', operation('move', 'Patient.name.skip(1)', at('source', 0), at('destination', 0))],
    ['a path to what is no element', operation('delete', 'Patient.name.count()')],
  ])('refuses %s, naming the operation', (_name, wrong) => {
    const right = operation('add', 'Patient', named('gender'), { name: 'value', valueCode: 'female' });
    const first = _name === 'replace of nothing' ? operation('delete', 'Patient.active') : right;
    expect(patched(patient, first, wrong)).toBe('FHIR-PATCH-TARGET Parameters.parameter[1]');
  });

  it.each([
    ['no operation', { name: 'operation' }],
    ['a type that is none', operation('grow', 'Patient')],
    ['add without a name', operation('add', 'Patient', { name: 'value', valueString: 'x' })],
    ['add without a value', operation('add', 'Patient', named('gender'))],
    ['insert without a place', operation('insert', 'Patient.name', { name: 'value', valueString: 'x' })],
  ])('refuses %s as no patch', (_name, wrong) => {
    expect(patched(patient, wrong)).toMatch(/^FHIR-(PATCH-FORM|EMPTY|MISSING)/);
  });

  it('refuses what may not come of it, and an expression that is none', () => {
    const wrong = operation('replace', 'Patient.active', { name: 'value', valueString: 'yes' });
    expect(patched(patient, wrong)).toBe('FHIR-SHAPE Patient.active');
    expect(patched(patient, operation('delete', 'Patient.name['))).toContain('Parameters.parameter[0]');
    expect(patched(patient, operation('delete', 'Patient.id'))).toBe('FHIR-PATCH-FIXED Patient');
  });

  it('is the same every time it is applied', () => {
    const value = { name: 'value', valueHumanName: { family: 'C' } };
    const body = {
      resourceType: 'Parameters',
      parameter: [
        operation('add', 'Patient', named('name'), value),
        operation('add', 'Patient.name[2]', named('text'), { name: 'value', valueString: 't' }),
      ],
    };
    const patch = unwrap(readPatch({ resource: body }, r4Model));
    const current = unwrap(parseJson(patient, definitions));
    expect(JSON.stringify(unwrap(patch(current)))).toBe(JSON.stringify(unwrap(patch(current))));
    expect(JSON.stringify(current)).toBe(patient);
  });
});
