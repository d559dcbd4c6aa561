import { type Bsn, namingSystem } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import documents from '../documents/index.ts';
import { matchRequest } from './match-request.ts';

const [version] = documents.versions;
const person = ['patient.identifier', `${namingSystem.bsn}|${'999990007' as Bsn}`] as const;

function asked(...params: readonly (readonly [string, string])[]): string {
  if (version === undefined) {
    throw new Error('an exchange has a version');
  }
  const request = {
    interaction: 'search',
    type: 'DocumentReference',
    params: [['status', 'current'], person, ...params],
  } as const;
  const match = matchRequest(version, request);
  return match.ok ? 'matched' : match.fault.code;
}

describe('a question that dates may narrow', () => {
  it('is asked with and without them, as often as is wanted', () => {
    expect(asked()).toBe('matched');
    expect(asked(['date', 'ge2026-01-01'], ['date', 'lt2027'], ['period', '2026-03'])).toBe('matched');
    expect(asked(['date', 'ge2026-01-01T10:00:00+01:00'])).toBe('matched');
  });

  it.each([
    ['another parameter', 'author', '2026'],
    ['a date of another question of the exchange', 'created', '2026'],
    ['something that is no date', 'date', 'ge2026-01-01,le2000'],
    ['the number of a person in the place of a date', 'date', '999990007'],
    ['a modifier', 'date:missing', 'true'],
  ])('is refused with %s', (_, name, value) => {
    expect(asked([name, value])).toMatch(/^EXC-PARAMETER/);
  });
});
