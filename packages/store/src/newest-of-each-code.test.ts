import { r4Model } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { newestOfEachCode } from './newest-of-each-code.ts';

interface Made {
  readonly codes?: readonly string[];
  readonly text?: string;
  readonly at?: string;
}

const observation = (id: string, { codes = [], text, at }: Made) => ({
  id,
  resource: {
    resourceType: 'Observation',
    code: { coding: codes.map((code) => ({ system: 'urn:x', code })), ...(text === undefined ? {} : { text }) },
    ...(at === undefined ? {} : { effectiveDateTime: at }),
  },
});
const chosen = (max: number, ...made: readonly Made[]) =>
  newestOfEachCode(
    made.map((one, index) => observation(String(index), one)),
    max,
    r4Model,
  ).map(({ id }) => id);

describe('$lastn', () => {
  it('gives of every code the newest one, from new to old', () => {
    const made = [
      { codes: ['a'], at: '2026-01-01' },
      { codes: ['a'], at: '2026-03-01' },
      { codes: ['b'], at: '2026-02-01' },
      { codes: ['b'] },
    ];
    expect(chosen(1, ...made)).toEqual(['1', '2']);
    expect(chosen(2, ...made)).toEqual(['1', '2', '0', '3']);
  });

  it('groups codes that mean the same, also by way of another Observation', () => {
    const at = (day: number) => `2026-01-0${day}`;
    expect(
      chosen(1, { codes: ['a'], at: at(1) }, { codes: ['b'], at: at(2) }, { codes: ['c'], at: at(3) }),
    ).toHaveLength(3);
    expect(
      chosen(1, { codes: ['a'], at: at(1) }, { codes: ['b'], at: at(2) }, { codes: ['a', 'c'], at: at(3) }),
    ).toEqual(['2', '1']);
    expect(
      chosen(1, { codes: ['a'], at: at(1) }, { codes: ['b'], at: at(2) }, { codes: ['a', 'b'], at: at(3) }),
    ).toEqual(['2']);
  });

  it('knows a code without coding by its text', () => {
    expect(chosen(1, { text: 'Text' }, { text: 'text' }, { text: 't e x t' })).toHaveLength(3);
    expect(chosen(1, { text: 'x', at: '2026' }, { text: 'x', at: '2025' }, { codes: ['x'], text: 'x' })).toEqual([
      '0',
      '2',
    ]);
  });

  it('gives all that are as new as the last one, so that there may be more than max', () => {
    const at = ['2026-01-03', '2026-01-02', '2026-01-02', '2026-01-01'];
    const made = at.map((moment) => ({ codes: ['a'], at: moment }));
    expect(chosen(2, ...made)).toEqual(['0', '2', '1']);
    expect(chosen(1, ...made)).toEqual(['0']);
    expect(chosen(1, { codes: ['a'] }, { codes: ['a'] })).toHaveLength(1);
  });
});
