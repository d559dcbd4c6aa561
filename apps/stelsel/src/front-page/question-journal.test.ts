import { describe, expect, it } from 'vitest';
import { type JournalEntry, questionJournal } from './question-journal.ts';

const collect = async (entries: AsyncIterable<JournalEntry>): Promise<string[]> => {
  const seen: string[] = [];
  for await (const entry of entries) {
    seen.push(entry.kind);
  }
  return seen;
};

describe('the journal of a question', () => {
  it('gives a late reader everything that happened before', async () => {
    const journal = questionJournal();
    journal.open('q');
    journal.append('q', { kind: 'question', data: 1 });
    journal.append('q', { kind: 'end', data: {} });
    expect(await collect(journal.follow('q', new AbortController().signal))).toEqual(['question', 'end']);
  });

  it('gives a reader who follows along each new event, and only of this question', async () => {
    const journal = questionJournal();
    journal.open('q');
    journal.follows('q', 't');
    const reading = collect(journal.follow('q', new AbortController().signal));
    journal.trace({ atMs: 0, traceId: 't', party: 'index', step: 'localization', state: 'done' });
    journal.trace({ atMs: 0, traceId: 'another', party: 'index', step: 'localization', state: 'done' });
    journal.append('q', { kind: 'end', data: {} });
    expect(await reading).toEqual(['trace', 'end']);
  });

  it('gives what was told before the question named its trace', async () => {
    const journal = questionJournal();
    journal.open('q');
    journal.trace({ atMs: 0, traceId: 't', party: 'index', step: 'localization', state: 'done' });
    journal.follows('q', 't');
    journal.append('q', { kind: 'end', data: {} });
    expect(await collect(journal.follow('q', new AbortController().signal))).toEqual(['trace', 'end']);
  });

  it('tells a log entry as a log line', async () => {
    const journal = questionJournal();
    journal.open('q');
    journal.follows('q', 't');
    const log = { eventId: 'e', act: 'search', outcome: 'answered' } as const;
    journal.trace({ atMs: 0, traceId: 't', party: '90000001', step: 'log', state: 'done', log });
    journal.append('q', { kind: 'end', data: {} });
    expect(await collect(journal.follow('q', new AbortController().signal))).toEqual(['log', 'end']);
  });

  it('lets go of a reader who leaves', async () => {
    const journal = questionJournal();
    journal.open('q');
    const leave = new AbortController();
    const reading = collect(journal.follow('q', leave.signal));
    leave.abort();
    expect(await reading).toEqual([]);
  });

  it('forgets the oldest question, not the newest', () => {
    const journal = questionJournal();
    for (let n = 0; n <= 100; n += 1) {
      journal.open(`q${n}`);
    }
    expect(journal.has('q0')).toBe(false);
    expect(journal.has('q100')).toBe(true);
  });
});
