import type { RecordGroup } from '@stelsel/citizen';
import { describe, expect, it } from 'vitest';
import { recordIndex } from '../record/record-index.ts';
import { today } from '../record/today.ts';
import { measured } from '../testing/measured.ts';
import { overviewOf } from './overview-of.ts';

const difference = { type: 'x', text: { nl: 'Vraag dit na.', en: 'Please ask.' } };

function row(key: string, more: Partial<RecordGroup> = {}): RecordGroup {
  return { ...measured({ day: today(), value: '1', ucum: 'g' }), key, ...more };
}

const of = (...groups: readonly RecordGroup[]) => overviewOf(recordIndex(groups));

describe('the overview', () => {
  it('never holds a sensitive row, however new or urgent', () => {
    const secret = row('a', { sensitive: true, differences: [difference], zib: 'Problem' });
    const open = row('b', { differences: [difference], zib: 'Problem' });
    expect(of(secret)).toMatchObject({ attention: [], fresh: [] });
    expect(of(open)).toMatchObject({ attention: [open], fresh: [open] });
  });

  it('never counts what was withdrawn', () => {
    expect(of(row('a', { members: [] })).results).toEqual([]);
    expect(of(row('a')).results).toHaveLength(1);
  });

  it('tells two rows that contradict each other once', () => {
    const a = row('a', { zib: 'TreatmentDirective2', conflicts: [{ with: 'b', difference }] });
    const b = row('b', { zib: 'TreatmentDirective2', conflicts: [{ with: 'a', difference }] });
    expect(of(a, b).attention).toEqual([a]);
  });

  it('puts agreements about treatment before medicines, and medicines before the rest', () => {
    const zibs = ['Problem', 'Medication', 'TreatmentDirective2'];
    const rows = zibs.map((zib) => row(zib, { zib, differences: [difference] }));
    expect(of(...rows).attention.map(({ zib }) => zib)).toEqual(zibs.toReversed());
  });

  it('counts only medicines that are not over', () => {
    const stopped = { status: { code: 'stopped', text: { nl: 'Gestopt', en: 'Stopped' } }, sources: ['a'] };
    const inUse = { status: { code: 'active', text: { nl: 'In gebruik', en: 'In use' } }, sources: ['b'] };
    const medicine = (key: string, statuses: RecordGroup['statuses']) => row(key, { zib: 'Medication', statuses });
    const { medication } = of(medicine('a', [stopped]), medicine('b', [inUse]), medicine('c', [stopped, inUse]));
    expect(medication.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('keeps results out of what is new: they wait behind their own question', () => {
    const result = row('a');
    expect(of(result)).toMatchObject({ fresh: [], freshResults: [result] });
  });
});
