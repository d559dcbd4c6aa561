import { describe, expect, it } from 'vitest';
import { runStelsel } from '../testing/run-stelsel.ts';
import { scenarios } from './scenarios/index.ts';

describe('stelsel demo --check --json', () => {
  it('keeps every promise of the region and says so as one JSON object', { timeout: 900_000 }, async () => {
    const ended = await runStelsel(['demo', '--check', '--json']);
    const report = JSON.parse(ended.out) as {
      ok: boolean;
      scenarios: { name: string; ok: boolean; problem?: string }[];
    };
    expect(report.scenarios.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.scenarios.map(({ name }) => name)).toEqual(scenarios.map(({ name }) => name));
    expect([report.ok, ended.code]).toEqual([true, 0]);
  });
});
