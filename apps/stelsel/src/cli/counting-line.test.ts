import { fixedClock } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { countingLine } from './counting-line.ts';

describe('progress without a terminal', () => {
  const said: string[] = [];
  const terminal = { out: () => {}, note: (line: string) => void said.push(line), interactive: false };
  const clock = fixedClock();
  const line = countingLine(terminal, clock, 'things');

  it('says nothing in the first second', () => {
    line.count(1);
    expect(said).toEqual([]);
  });

  it('says a plain line then, and not again for a while', () => {
    clock.advance(1_000);
    line.count(20);
    line.count(21);
    expect(said).toEqual(['20 things ...']);
    clock.advance(5_000);
    line.count(90);
    expect(said).toEqual(['20 things ...', '90 things ...']);
  });

  it('says how much is done and how long the rest takes, when it is told', () => {
    clock.advance(4_000);
    line.count(100, 0.25);
    expect(said.at(-1)).toBe('90 things ...');
    clock.advance(10_000);
    line.count(200, 0.25);
    expect(said.at(-1)).toBe('200 things, 25 %, nog 60 s ...');
  });
});
