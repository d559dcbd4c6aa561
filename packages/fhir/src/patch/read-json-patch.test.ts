import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseJson, toJson } from '../json/parse-json.ts';
import { readJson } from '../json/read-json.ts';
import { r4Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { readJsonPatch } from './read-json-patch.ts';
import { readPatch } from './read-patch.ts';

const weight = `{"resourceType":"Observation","id":"w","valueQuantity":{"value":80.00},"referenceRange":[{"low":{"value":1e2}},{"low":{"value":1.5}}]}`;

function patched(patch: string, text = weight): string {
  const read = readJsonPatch(patch);
  const made = read.ok ? read.value(unwrap(readJson(text)) as unknown as Resource) : read;
  return made.ok ? JSON.stringify(made.value) : `${made.fault.code} ${made.fault.at ?? ''}`.trim();
}

const op = (...operations: string[]) => `[${operations.join(',')}]`;

describe('a JSON Patch', () => {
  it('keeps every digit of what it does not touch, and of what it brings', () => {
    expect(patched(op('{"op":"add","path":"/status","value":"final"}'))).toBe(
      `${weight.slice(0, -1)},"status":"final"}`,
    );
    expect(patched(op('{"op":"replace","path":"/valueQuantity/value","value":7.10}'))).toContain('"value":7.10}');
    expect(patched(op('{"op":"copy","from":"/referenceRange/0","path":"/referenceRange/-"}'))).toContain(
      '[{"low":{"value":1e2}},{"low":{"value":1.5}},{"low":{"value":1e2}}]',
    );
    expect(patched(op('{"op":"move","from":"/referenceRange/0","path":"/referenceRange/1"}'))).toContain(
      '[{"low":{"value":1.5}},{"low":{"value":1e2}}]',
    );
    expect(patched(op('{"op":"remove","path":"/referenceRange"}'))).toBe(
      '{"resourceType":"Observation","id":"w","valueQuantity":{"value":80.00}}',
    );
  });

  it('tests numbers by value and everything else exactly', () => {
    const test = (path: string, value: string) => patched(op(`{"op":"test","path":"${path}","value":${value}}`));
    for (const same of ['80.00', '80', '8e1', '80.0']) {
      expect(test('/valueQuantity/value', same)).toBe(weight);
    }
    expect(test('/valueQuantity', '{"value":80}')).toBe(weight);
    for (const other of ['80.01', '"80.00"', '-80', 'null', '{}']) {
      expect(test('/valueQuantity/value', other)).toBe('FHIR-PATCH-TEST [0]');
    }
    expect(test('/absent', '1')).toBe('FHIR-PATCH-TEST [0]');
    expect(test('', weight)).toBe(weight);
  });

  it.each([
    ['remove', '{"op":"remove","path":"/absent"}'],
    ['replace', '{"op":"replace","path":"/referenceRange/-","value":1}'],
    ['replace past the end', '{"op":"replace","path":"/referenceRange/2","value":1}'],
    ['replace with a place that is no number', '{"op":"replace","path":"/referenceRange/01","value":1}'],
    ['add below what is not there', '{"op":"add","path":"/a/b","value":1}'],
    ['add past the end', '{"op":"add","path":"/referenceRange/3","value":1}'],
    ['add in a text', '{"op":"add","path":"/id/length","value":1}'],
    ['add to a prototype', '{"op":"add","path":"/__proto__","value":{"admin":true}}'],
    ['a prototype on the way', '{"op":"add","path":"/constructor/prototype/x","value":1}'],
    ['the whole resource', '{"op":"replace","path":"","value":{}}'],
    ['move into itself', '{"op":"move","from":"/valueQuantity","path":"/valueQuantity/a"}'],
    ['move to no place in a list', '{"op":"move","from":"/id","path":"/referenceRange/x"}'],
    ['copy of what is not there', '{"op":"copy","from":"/absent","path":"/id"}'],
  ])('refuses %s, naming the operation', (_name, operation) => {
    expect(patched(op('{"op":"test","path":"/id","value":"w"}', operation))).toBe('FHIR-PATCH-TARGET [1]');
  });

  it.each([
    '{}',
    '[]',
    '[1]',
    '[{"op":"add","path":"/a"}]',
    '[{"op":"grow","path":"/a"}]',
    '[{"op":"move","path":"/a"}]',
    '[{"op":"remove","path":"a"}]',
    '[{"op":"remove","path":"/a~2"}]',
  ])('refuses %s as no patch', (text) => {
    expect(patched(text)).toMatch(/^FHIR-PATCH-FORM/);
  });

  it('does not let a small patch make a giant', () => {
    const twice = '{"op":"copy","from":"/referenceRange","path":"/referenceRange/0"}';
    expect(patched(op(...Array.from({ length: 60 }, () => twice)))).toMatch(/^FHIR-PATCH-GROWS/);
    expect(patched(op(twice, twice))).toContain('referenceRange');
  });

  it('does not nest deeper than a body may be: that could not be sent back, nor be written as XML', () => {
    const first = '{"op":"add","path":"/extension","value":[{"url":"a","extension":[{"url":"b","valueString":"c"}]}]}';
    const inside = '{"op":"copy","from":"/extension","path":"/extension/0/extension"}';
    const patch = (times: number) => op(first, ...Array.from({ length: times }, () => inside));
    const current: Resource = { resourceType: 'Patient', id: 'p' };
    const made = (times: number) => unwrap(readPatch({ jsonPatch: patch(times) }, r4Model))(current);
    expect(made(40)).toMatchObject({ ok: false, fault: { code: 'FHIR-DEPTH' } });
    const deepest = unwrap(made(29));
    expect(parseJson(toJson(deepest), r4Model.definitions)).toMatchObject({ ok: true });
    expect(parseJson(toJson(unwrap(unwrap(readJsonPatch(patch(40)))(current))), r4Model.definitions).ok).toBe(false);
  });

  it('compares numbers of a million digits at once', () => {
    const long = (last: string) => `1${'0'.repeat(1_000_000)}${last}`;
    const current = unwrap(
      readJson(`{"resourceType":"Observation","id":"w","n":${long('10')}}`),
    ) as unknown as Resource;
    const tested = (value: string) => {
      const made = unwrap(readJsonPatch(op(`{"op":"test","path":"/n","value":${value}}`)))(current);
      return made.ok ? 'ok' : made.fault.code;
    };
    expect(tested(long('10.0'))).toBe('ok');
    expect(tested(long('11'))).toBe('FHIR-PATCH-TEST');
  });

  it('leaves the original as it was', () => {
    const original = unwrap(readJson(weight)) as unknown as Resource;
    const before = JSON.stringify(original);
    unwrap(unwrap(readJsonPatch(op('{"op":"remove","path":"/referenceRange/0"}')))(original));
    expect(JSON.stringify(original)).toBe(before);
  });
});
