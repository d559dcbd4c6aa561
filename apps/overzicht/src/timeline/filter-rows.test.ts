import { describe, expect, it } from 'vitest';
import { recordIndex } from '../record/record-index.ts';
import { measured } from '../testing/measured.ts';
import { filterRows, timelineEntries } from './filter-rows.ts';

const older = measured({ day: '2020', value: '1', ucum: 'g' });
const newer = measured({ day: '2026-03-01', value: '2', ucum: 'g', source: 'other' });
const { date: _, ...undatedLead } = newer.lead;
const undated = { ...newer, key: 'undated', lead: undatedLead };
const withdrawn = { ...newer, key: 'withdrawn', members: [] };
const { rows } = recordIndex([older, undated, newer, withdrawn]);

describe('the timeline', () => {
  it('puts the newest first and what has no date last, each under its year', () => {
    expect(timelineEntries(rows).map((entry) => (entry.type === 'year' ? entry.year : entry.group.key))).toEqual([
      '2026',
      newer.key,
      '2020',
      older.key,
      undefined,
      'undated',
    ]);
  });

  it('never counts what was withdrawn', () => {
    expect(rows).not.toContain(withdrawn);
  });

  it('can be narrowed to a kind, a source and a word', () => {
    expect(filterRows(rows, { source: 'other' })).toEqual([newer, undated]);
    expect(filterRows(rows, { kind: '2' })).toHaveLength(3);
    expect(filterRows(rows, { kind: '3' })).toEqual([]);
    expect(filterRows(rows, { words: 'tEs' })).toHaveLength(3);
  });

  it('does not tell by a word that a sensitive row is there', () => {
    expect(filterRows([{ ...newer, sensitive: true }], { words: 'test' })).toEqual([]);
    expect(filterRows([newer], { words: 'test' })).toEqual([newer]);
  });
});
