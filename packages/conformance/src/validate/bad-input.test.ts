/** Resources made to keep a validator busy: each has an answer at once; a way that is quadratic would be minutes here. */
import type { Resource } from '@stelsel/fhir';
import { r4Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { createConformance } from '../create-conformance.ts';
import { type Body, bundle, observation, patient } from './testing/bodies.ts';
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
  validator.validate(resource as unknown as Resource, { profiles: asked.map(url) }).map(({ rule }) => rule);

describe('a validator is done at once with', () => {
  it('a reference of a million versions', () => {
    const reference = `${'/_history/'.repeat(200_000)}\nx`;
    expect(found(bundle(observation({ id: 'o', subject: { reference } })))).toEqual(['VAL-REFERENCE-FORM']);
  });

  it('a reference of a million letters, where its type decides the slice', () => {
    expect(found(observation({ performer: [{ reference: 'A'.repeat(1_000_000) }] }), ['byResolvedProfile'])).toEqual([
      'VAL-REFERENCE-FORM',
    ]);
  });

  it('an address of a code system of a million letters, or of every resource another', () => {
    const codings = Array.from({ length: 20_000 }, (_, index) => ({ system: `urn:${index}`, code: 'a' }));
    expect(found(observation({ code: { coding: codings } }))).toEqual([]);
    const coding = [{ system: `urn:${'a'.repeat(1_000_000)}`, code: 'a' }];
    expect(found(observation({ code: { coding } }))).toEqual([]);
  });

  it('names that objects have of themselves', () => {
    const coding = ['constructor', 'toString', '__proto__', 'hasOwnProperty'].map((system) => ({
      system,
      code: system,
    }));
    expect(found(observation({ code: { coding } }))).toEqual([]);
    expect(found(patient({ constructor: 1, toString: 'a' }))).toEqual(['VAL-UNKNOWN-ELEMENT', 'VAL-UNKNOWN-ELEMENT']);
  });

  it('as many mistakes as fit in a body', () => {
    const names = Array.from({ length: 50_000 }, () => ({ familie: 'a' }));
    expect(found(patient({ name: names })).at(-1)).toBe('VAL-TOO-MANY');
  });

  it('a profile of a package with nulls and other types where lists and objects belong', () => {
    const differential = {
      element: [
        null,
        { path: 'Patient', constraint: [null, 1], extension: 'x' },
        { path: 'Patient.name', slicing: null, type: [null], binding: [], min: 'a', max: [] },
        { path: 'Patient.contact', slicing: { discriminator: [null, { type: 1 }] }, contentReference: {} },
        { path: 1 },
      ],
    };
    const broken = {
      ...profiles[0],
      url: url('odd'),
      type: 'Patient',
      baseDefinition: null,
      context: [null],
      differential,
    };
    const odd = createConformance({
      model: r4Model,
      resources: [
        {
          ...resources[0],
          file: 'o',
          type: 'StructureDefinition',
          id: undefined,
          url: url('odd'),
          version: undefined,
          text: JSON.stringify(broken),
        },
      ],
    });
    const issues = odd.validator.validate(patient({ name: [{ family: 'a' }] }) as unknown as Resource, {
      profiles: [url('odd')],
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['VAL-PROFILE-BROKEN']);
  });
});
