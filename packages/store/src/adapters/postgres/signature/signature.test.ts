import { createHash } from 'node:crypto';
import { parseSearch, type Resource, r4Model, stu3Model, withSearchParameters } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { masksOf, signatureOf } from './signature.ts';
import { signatureBits } from './signature-bits.ts';

const loinc = 'http://loinc.org';
const measured = (code: string, more: object = {}): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: loinc, code }] },
  ...more,
});
const masks = (text: string, model = r4Model) => {
  const pairs = [...new URLSearchParams(text)].map(([name, value]) => [name, value] as const);
  return masksOf(unwrap(parseSearch('Observation', pairs, model)).filters);
};
const passes = (resource: Resource, text: string) => {
  const signature = BigInt(signatureOf(resource, r4Model));
  return masks(text)?.some((mask) => (signature & BigInt(mask)) === BigInt(mask));
};

describe('a signature', () => {
  it('leaves out what has another code', () => {
    expect(passes(measured('8302-2'), `code=${loinc}|8302-2`)).toBe(true);
    expect(passes(measured('29463-7'), `code=${loinc}|8302-2`)).toBe(false);
  });

  it('leaves out what has one of two codes that are both asked for', () => {
    const category = [{ coding: [{ system: 'http://categories', code: 'vital-signs' }] }];
    const asked = `code=${loinc}|8302-2&category=http://categories|vital-signs`;
    expect(passes(measured('8302-2', { category }), asked)).toBe(true);
    expect(passes(measured('8302-2'), asked)).toBe(false);
  });

  it('says nothing of codes without a system, negations, texts and identifiers', () => {
    for (const asked of ['code=8302-2', 'code=|8302-2', `code:not=${loinc}|8302-2`, 'code:text=a', 'identifier=a|1']) {
      expect(masks(asked)).toBeUndefined();
    }
    expect(masks(`code=${loinc}|8302-2`)).toHaveLength(1);
  });

  it('says nothing of a value that has a system beside one that has none', () => {
    expect(masks(`code=${loinc}|8302-2,29463-7`)).toBeUndefined();
    expect(masks(`code=${loinc}|8302-2,${loinc}|29463-7`)).toHaveLength(2);
  });

  it('says nothing of a parameter of a loaded package, which came after the resource', () => {
    const added = withSearchParameters(r4Model, [
      {
        resourceType: 'SearchParameter',
        code: 'own-method',
        type: 'token',
        base: ['Observation'],
        expression: 'Observation.method',
      },
    ]);
    expect(masks(`own-method=${loinc}|1`, added)).toBeUndefined();
    expect(masks(`method=${loinc}|1`, added)).toHaveLength(1);
  });

  it('has a bounded number of masks, however many choices are combined', () => {
    const many = Array.from({ length: 60 }, (_, n) => `${loinc}|${n}`).join();
    expect(masks(`code=${many}&category=${many}`)?.length).toBeLessThanOrEqual(64);
    expect(masks(`code=${many},${many},${loinc}|x&category=${loinc}|1`)).toHaveLength(1);
  });
});

describe('signatures that are stored stay true, because', () => {
  it('a key sets the bits that it always set', () => {
    expect([`s${loinc}|8302-2`, `s${loinc}|29463-7`, 'shttp://snomed.info/sct|Één'].map(signatureBits)).toEqual([
      17179869200n,
      140737488355344n,
      275012124672n,
    ]);
  });

  it('the parameters they were made by find what they always found: whoever changes one adds a migration that forgets them', () => {
    const digest = (model: typeof r4Model) => {
      const table = model.definitions.resourceTypes.flatMap((type) =>
        model.searchParameters
          .of(type)
          .filter((parameter) => parameter.type === 'token')
          .map(({ base, code, expression }) => `${base} ${code} ${expression}`),
      );
      return createHash('sha256').update(table.sort().join('\n')).digest('base64url').slice(0, 12);
    };
    expect([digest(r4Model), digest(stu3Model)]).toEqual(['wkvabUNcys3x', '5wCZNivJUe8W']);
  });
});
