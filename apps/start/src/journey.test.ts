import { describe, expect, it } from 'vitest';
import type { SourceLine, StartEvent } from './api.ts';
import { askerOf, heard, type Journey, missing, noJourney, travel } from './journey.ts';

const play = (...events: readonly StartEvent[]): Journey =>
  events.reduce<Journey>(travel, travel(noJourney, { event: 'asked' }));
const step = (state: 'started' | 'done' | 'failed', ms?: number): StartEvent => ({
  event: 'question',
  data: { type: 'step', step: 'ask', state, ...(ms === undefined ? {} : { ms }) },
});
const check = (state: 'done' | 'refused', note?: string): StartEvent => ({
  event: 'trace',
  data: {
    atMs: 0,
    traceId: 't',
    party: 'node:90000001',
    step: 'consent',
    state,
    ...(note === undefined ? {} : { note: { nl: note, en: note } }),
    wire: { request: 'a', response: 'b' },
  },
});
const source = (ura: string, status: SourceLine['status']): StartEvent => ({
  event: 'question',
  data: { type: 'source', source: { ura, name: ura, status, statusText: { nl: status, en: status } } },
});

describe('a journey', () => {
  it('is on its way from the moment the question is asked', () => {
    expect(play().phase).toBe('asking');
  });

  it('keeps a step that is taken for every source running until the last source is done', () => {
    expect(play(step('started'), step('started'), step('done', 10)).steps).toMatchObject([{ state: 'started' }]);
    const done = play(step('started'), step('started'), step('done', 10), step('done', 30));
    expect(done.steps).toMatchObject([{ state: 'done', ms: 30 }]);
  });

  it('does not forget that a step failed for one of the sources', () => {
    const journey = play(step('started'), step('started'), step('failed'), step('done'));
    expect(journey.steps).toMatchObject([{ state: 'failed' }]);
  });

  it('counts the same check of one party once, with its worst outcome and at most three messages', () => {
    const journey = play(check('done'), check('refused', 'nee'), check('done'), check('refused', 'nee'));
    expect(journey.checks).toHaveLength(1);
    expect(journey.checks[0]).toMatchObject({ times: 4, state: 'refused', notes: [{ nl: 'nee' }] });
    expect(journey.checks[0]?.wire).toHaveLength(3);
  });

  it('knows which sources were heard and which are missing', () => {
    const journey = play(source('1', 'busy'), source('2', 'busy'), source('1', 'done'), source('3', 'failed'));
    expect(heard(journey)).toEqual({ done: 2, all: 3 });
    expect(missing(journey).map(({ ura }) => ura)).toEqual(['3']);
  });

  it('knows who asks as soon as the asking side tells of a step', () => {
    const told: StartEvent = {
      event: 'trace',
      data: { atMs: 0, traceId: 't', party: 'network:90000003', step: 'pseudonyms', state: 'started' },
    };
    expect(askerOf(play(check('done')))).toBeUndefined();
    expect(askerOf(play(check('done'), told))).toBe('90000003');
  });

  it('never calls a source that holds nothing or is not asked missing', () => {
    expect(missing(play(source('1', 'empty'), source('2', 'not-kept'), source('3', 'done')))).toEqual([]);
  });

  it('ends as lost when the connection breaks, but not when there already is an answer', () => {
    const answer: StartEvent = {
      event: 'question',
      data: { type: 'answer', answer: { status: 'nothing', complete: true } },
    };
    expect(travel(play(), { event: 'lost' }).phase).toBe('lost');
    expect(travel(play(answer), { event: 'lost' }).phase).toBe('nothing');
  });

  it('ends as failed when the events stop without an answer', () => {
    expect(play({ event: 'end', data: {} }).phase).toBe('failed');
  });
});
