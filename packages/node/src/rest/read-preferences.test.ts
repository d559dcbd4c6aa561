import { describe, expect, it } from 'vitest';
import { readEntityTag, readIfNoneExist, readPrefer } from './read-preferences.ts';

describe('Prefer', () => {
  it.each([
    ['return=minimal', { return: 'minimal' }],
    ['Return="minimal"', { return: 'minimal' }],
    ['handling=strict, return=OperationOutcome', { handling: 'strict', return: 'OperationOutcome' }],
    [' return = representation ; handling = lenient ', { return: 'representation', handling: 'lenient' }],
    ['respond-async', { async: true }],
  ])('%s is understood', (text, wish) => {
    expect(readPrefer(text)).toEqual(wish);
  });

  it.each(['return=everything', 'handling', 'wait=10', '', undefined])('%s asks for nothing we know', (text) => {
    expect(readPrefer(text)).toEqual({});
  });
});

describe('If-Match', () => {
  it.each([
    ['W/"3"', 3],
    ['"3"', 3],
    [undefined, undefined],
  ])('%s is read', (text, version) => {
    expect(readEntityTag(text)).toEqual({ ok: true, value: version });
  });

  it.each(['3', 'W/3', '*', 'W/"x"', 'W/"1", W/"2"', ''])('%s is refused', (text) => {
    expect(readEntityTag(text)).toMatchObject({ fault: { code: 'NOD-IF-MATCH' } });
  });
});

describe('If-None-Exist', () => {
  it.each([
    'identifier=urn:x|1',
    '?identifier=urn:x|1',
    'Patient?identifier=urn:x|1',
    'url=http://x/Other?y',
    undefined,
  ])('%s is a search of the type', (text) => {
    expect(readIfNoneExist(text, 'Patient')).toEqual({ ok: true, value: text });
  });

  it.each(['Practitioner?identifier=urn:x|1', 'https://us/fhir/Observation?code=1'])(
    '%s is a search of another type, and refused',
    (text) => {
      expect(readIfNoneExist(text, 'Patient')).toMatchObject({ fault: { code: 'NOD-IF-NONE-EXIST' } });
    },
  );
});
