import { describe, expect, it } from 'vitest';
import { ma, mgb, noonOf, ta } from './blocks.test-support.ts';
import { latestStops } from './latest-stops.ts';

const idsOf = (...[resources, treatments]: [Parameters<typeof latestStops>[0]['resources'], string[]?]) =>
  latestStops({ resources, momentMs: noonOf(20), ...(treatments === undefined ? {} : { treatments }) }).map(
    ({ id }) => id,
  );

describe('the latest stop of a treatment', () => {
  it('is given with the agreement that it ended, however long ago', () => {
    expect(
      idsOf([
        ma({ id: 'a', at: 0, from: 0 }),
        ma({ id: 'stop', at: 5, from: 0, to: 5, stop: 'stopped', replaces: 'a' }),
      ]),
    ).toEqual(['a', 'stop']);
  });

  it('is the newest of several, and what was stopped before is left out', () => {
    const first = [
      ma({ id: 'a', at: 0, from: 0 }),
      ma({ id: 's1', at: 3, from: 0, to: 3, stop: 'stopped', replaces: 'a' }),
    ];
    const second = [
      ma({ id: 'b', at: 6, from: 6 }),
      ma({ id: 's2', at: 9, from: 6, to: 9, stop: 'stopped', replaces: 'b' }),
    ];
    expect(idsOf([...first, ...second])).toEqual(['b', 's2']);
  });

  it('stands beside what is agreed now and what is still to begin', () => {
    const stopped = [
      ma({ id: 'a', at: 0, from: 0 }),
      ma({ id: 's', at: 3, from: 0, to: 3, stop: 'stopped', replaces: 'a' }),
    ];
    expect(idsOf([...stopped, ma({ id: 'now', at: 4, from: 4 }), ma({ id: 'later', at: 19, from: 30 })])).toEqual([
      'a',
      's',
      'now',
      'later',
    ]);
  });

  it('is looked for in each kind of agreement apart, and use is no agreement', () => {
    const supplied = ta({ id: 't', at: 1, from: 1 });
    const stopped = [
      ma({ id: 'a', at: 0, from: 0 }),
      ma({ id: 's', at: 3, from: 0, to: 3, stop: 'stopped', replaces: 'a' }),
    ];
    expect(idsOf([...stopped, supplied, mgb({ id: 'u', at: 2, from: 2 })])).toEqual(['a', 's', 't']);
  });

  it('is looked for in each treatment apart, and only in those that are asked', () => {
    const one = ma({ id: 'a', at: 0, from: 0, to: 2, treatment: 'mbh-1' });
    const other = ma({ id: 'b', at: 0, from: 0, to: 3, treatment: 'mbh-2' });
    expect(idsOf([one, other])).toEqual(['a', 'b']);
    expect(idsOf([one, other], ['urn:mbh|mbh-2'])).toEqual(['b']);
    expect(idsOf([one, other], ['mbh-1'])).toEqual(['a']);
    expect(idsOf([one, other], ['urn:other|mbh-1'])).toEqual([]);
  });
});
