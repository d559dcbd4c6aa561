import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';

const { definitions: r4, searchParameters: r4Search } = r4Model;

const paths = (type: string, code: string) =>
  r4Search.find(type, code)?.routes.map((route) => `${route.path}: ${route.type}`);

describe('search parameters', () => {
  it('compile paths, choices, casts and filters', () => {
    expect(paths('Patient', 'family')).toEqual(['name.family: string']);
    expect(paths('Observation', 'patient')).toEqual(['subject: Reference']);
    expect(paths('Observation', 'value-concept')).toEqual(['valueCodeableConcept: CodeableConcept']);
    expect(paths('Condition', 'onset-date')).toEqual(['onsetDateTime: dateTime', 'onsetPeriod: Period']);
    expect(paths('Patient', 'phone')).toEqual(['telecom: ContactPoint']);
    expect(paths('Organization', '_id')).toEqual(['id: id']);
  });

  it('leave out what we cannot do, and say why', () => {
    expect(r4Search.find('Location', 'near')).toBeUndefined();
    expect(r4Search.find('Shoe', 'size')).toBeUndefined();
    const reasons = r4Search.unsupported('Location').map(({ code, reason }) => `${code}: ${reason}`);
    expect(reasons.sort()).toEqual([
      '_content: its definition has no expression',
      '_query: its definition has no expression',
      '_text: its definition has no expression',
      'near: special: its rule is not built in',
    ]);
  });

  it('of the specification are all there but four', () => {
    const left = r4.resourceTypes.flatMap((type) => r4Search.unsupported(type).map(({ code }) => code));
    expect([...new Set(left)].sort()).toEqual(['_content', '_query', '_text', 'near']);
  });

  it('exist for every resource type', () => {
    expect(r4.resourceTypes).toHaveLength(146);
    expect(r4.resourceTypes.filter((type) => r4Search.of(type).length < 5)).toEqual([]);
  });
});
