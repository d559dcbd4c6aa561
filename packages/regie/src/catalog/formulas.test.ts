import { describe, expect, it } from 'vitest';
import { datasets } from '../datasets/datasets.ts';
import { formulas } from './formulas.ts';

const names = new Set(datasets.map(({ name }) => name));

describe('the published formulas', () => {
  it('name only datasets that exist', () => {
    expect(formulas.flatMap((formula) => formula.datasets).filter((name) => !names.has(name))).toEqual([]);
  });

  it('cover every dataset that is computed instead of recorded', () => {
    const covered = new Set(formulas.flatMap((formula) => formula.datasets));
    const computed = datasets.filter(({ columns }) => !columns.some(({ name }) => name === 'recordedAt'));
    expect(computed.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
    expect(computed.length).toBeGreaterThan(0);
  });

  it('print the limits that the rules use', () => {
    const steps = formulas.flatMap((formula) => formula.steps).join('\n');
    for (const limit of ['0.05 * population', '<= 0.1 groen', '120 days', '0.8', '90 days']) {
      expect(steps).toContain(limit);
    }
  });
});
