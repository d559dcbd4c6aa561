import type { CollectionEvent, RecordGroup } from '@stelsel/citizen';
import { describe, expect, it } from 'vitest';
import type { Http } from '../api/http.ts';
import { Refusal } from '../api/problem.ts';
import { measured } from '../testing/measured.ts';
import { recordedCollection } from '../testing/recorded-collection.ts';
import { openCollection } from './collection.ts';

const rows = [measured({ day: '2026-03-01', value: '1', ucum: 'g', source: 's0' })];
const events = recordedCollection('whole', rows).map(({ event }) => event);

/** A back end whose streams are given one after the other; an error ends its stream. */
function backEnd(...streams: readonly (readonly (CollectionEvent | Error)[])[]) {
  const asked: string[] = [];
  const left = [...streams];
  const http: Http = {
    get: () => Promise.reject(new Refusal(404, '')),
    post: () => Promise.reject(new Refusal(404, '')),
    file: async () => new Blob(),
    remove: () => Promise.resolve(),
    async *stream<T>(method: string, path: string) {
      asked.push(`${method} ${path}`);
      for (const event of left.shift() ?? []) {
        if (event instanceof Error) {
          throw event;
        }
        yield event as T;
      }
    },
  };
  return { asked, collection: openCollection(http) };
}

const keysOf = (groups: readonly RecordGroup[]) => groups.map(({ key }) => key);

describe('collecting', () => {
  it('grows row by row and ends', async () => {
    const { collection } = backEnd(events);
    await collection.begin();
    const { phase, sources, groups } = collection.store.get();
    expect(phase).toBe('done');
    expect(sources.every(({ status }) => status === 'done')).toBe(true);
    expect(keysOf(groups)).toEqual(keysOf(rows));
  });

  it('keeps what came in when the line breaks, and takes it up again', async () => {
    const { asked, collection } = backEnd([...events.slice(0, -1), new Refusal(0, 'offline')], events);
    await collection.begin();
    expect(collection.store.get()).toMatchObject({ phase: 'interrupted', groups: rows });
    await collection.resume();
    expect(collection.store.get().phase).toBe('done');
    expect(asked).toEqual(['POST collection', 'GET collection']);
  });

  it('begins when the back end has nothing to take up', async () => {
    const { asked, collection } = backEnd([], events);
    await collection.resume();
    expect(asked).toEqual(['GET collection', 'POST collection']);
    expect(collection.store.get().phase).toBe('done');
  });

  it('says that it failed when nothing came at all', async () => {
    const { collection } = backEnd([new Refusal(503, 'CIT-DOWN')]);
    await collection.begin();
    expect(collection.store.get()).toMatchObject({ phase: 'failed', refusal: { status: 503 } });
  });

  it('replaces a row that changed and drops one that became part of another', async () => {
    const other = measured({ day: '2026-03-02', value: '2', ucum: 'g' });
    const [row] = rows as [RecordGroup];
    const changed = { ...row, title: 'Anders' };
    const { collection } = backEnd([
      ...events.slice(0, -1),
      { type: 'groups', changed: [other], removed: [] },
      { type: 'groups', changed: [changed], removed: [other.key] },
    ]);
    await collection.begin();
    expect(collection.store.get().groups).toEqual([changed]);
  });

  it('asks one source again without losing the others', async () => {
    const again: CollectionEvent[] = events.filter(({ type }) => type === 'source').slice(0, 1);
    const { asked, collection } = backEnd(events, again);
    await collection.begin();
    await collection.retry('s1');
    expect(asked.at(-1)).toBe('POST collection/sources/s1');
    expect(keysOf(collection.store.get().groups)).toEqual(keysOf(rows));
  });

  it('forgets everything at once', async () => {
    const { collection } = backEnd(events);
    await collection.begin();
    collection.forget();
    expect(collection.store.get()).toEqual({ phase: 'nothing', sources: [], groups: [] });
  });
});
