/** What is not public stays inside: marks are planted in every field, owner and name that is not, and looked for at every door. */
import { instant, ok, unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiVersion } from './catalog/api-version.ts';
import { deliverChanges } from './changes/deliver-changes.ts';
import { statementFor } from './content/content-statements.ts';
import { datasets } from './datasets/datasets.ts';
import type { RecordType } from './records/define-type.ts';
import { type FieldShape, shapeOf } from './records/field-shape.ts';
import { endOfTime, notSuperseded } from './records/held-record.ts';
import { openTestRegie } from './testing/open-test-regie.ts';
import { somebody } from './testing/people.ts';
import { publishEdition } from './testing/publish-edition.ts';
import { recordTypes } from './types/record-types.ts';

const mark = 'geheim-teken';
const marks: RegExp = /geheim-teken|GeheimeNaam|987654/;
/** Somebody of an organisation whose name stands in records that are not to name it. */
const source = { class: 'declared', by: 'GeheimeNaam', method: 'page', at: '2026-11-01' } as const;

/** A value that only stands in fields that are not public. */
function secret(shape: FieldShape): unknown {
  switch (shape.kind) {
    case 'text':
    case 'code':
      return mark;
    case 'number':
      return 987_654;
    case 'day':
      return '2031-09-08';
    case 'flag':
      return true;
    case 'choice':
      return shape.values[0];
    case 'list':
      return [secret(shape.of)];
    case 'group':
      return Object.fromEntries(shape.parts.map(({ name, shape: part }) => [name, secret(part)]));
    default:
      return shape satisfies never;
  }
}

/** A record of every type with something to hide: only its hidden fields say something. */
const hiding = recordTypes.filter(({ fields }) =>
  Object.values(fields).some(({ visibility = 'public' }) => visibility !== 'public'),
);

const isOwnerHidden = ({ belongs: { owner }, fields }: RecordType): boolean =>
  owner !== undefined && (fields[owner]?.visibility ?? 'public') !== 'public';

function plant(type: RecordType) {
  const hidden = Object.entries(type.fields).filter(([, { visibility = 'public' }]) => visibility !== 'public');
  const fields = Object.fromEntries(hidden.map(([name, definition]) => [name, secret(shapeOf(definition))]));
  const named = isOwnerHidden(type);
  return statementFor(
    type,
    named ? `${mark}.${type.name}` : `gewoon.${type.name}`,
    fields,
    named ? source : { ...source, by: 'iemand' },
    {
      invented: false,
      version: 1,
      validFrom: '2026-11-01',
      validTo: endOfTime,
      recordedAt: '2026-11-22T08:59:00.000Z',
      supersededAt: notSuperseded,
    },
  );
}

const auditor = somebody('auditor', 'rekenkamer', { role: 'auditor' });
const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie({ auditor }));
  unwrap(await regie.deps.store.load([hiding.map(plant)]));
});

const get = async (url: string, account?: string) =>
  (
    await regie.server.inject({ url, headers: account === undefined ? {} : { 'x-test-account': account } })
  ).rawPayload.toString('latin1');

describe('a visitor reaches nothing that is not public', () => {
  it('has planted something to find: an auditor finds it, of every type', async () => {
    for (const { name } of hiding) {
      const [planted] = unwrap(
        await regie.deps.store.list(name, { asOf: instant(regie.clock), on: '2026-11-22', current: true }),
      ).filter(({ code }) => code.endsWith(`.${name}`));
      expect([name, await get(`/id/${name}/${planted?.id}`, 'auditor')]).toEqual([name, expect.stringMatching(marks)]);
    }
  });

  it.each(datasets.map(({ path }) => path))('in dataset %s, in no format and at no moment', async (path) => {
    for (const format of ['json', 'csv', 'parquet', 'jsonld']) {
      expect([format, marks.test(await get(`/v1/${path}?limit=all&format=${format}`))]).toEqual([format, false]);
    }
    expect(await get(`/v1/${path}?code=${mark}`)).not.toContain(`"code":"${mark}`);
  });

  it.each(hiding.map(({ name }) => name))('as record of type %s: by id, by name, in its history', async (name) => {
    const [planted] = unwrap(
      await regie.deps.store.list(name, { asOf: instant(regie.clock), on: '2026-11-22', current: true }),
    ).filter(({ code }) => code.endsWith(`.${name}`));
    expect(await get(`/id/${name}/${planted?.id}`)).not.toMatch(marks);
    expect(await get(`/id/${name}/${planted?.id}/history`)).not.toMatch(marks);
    const byName = await regie.server.inject(`/id/${name}/${planted?.code}`);
    expect(byName.statusCode).toBe(planted?.code.startsWith(mark) === true ? 404 : 200);
  });

  it('in no feed, and in no notice to a subscriber', async () => {
    expect(await get('/changes.atom')).not.toMatch(marks);
    let since = 0;
    for (let more = true; more; ) {
      const part = await regie.server.inject(`/v1/changes?since=${since}`);
      expect(part.body).not.toMatch(marks);
      const seqs = (part.json() as { seq: number }[]).map(({ seq }) => seq);
      more = part.headers.link !== undefined;
      since = seqs.at(-1) ?? since;
    }
    const told: string[] = [];
    const hook = { url: 'https://afnemer.example/', types: hiding.map(({ name }) => name), secret: 'x'.repeat(24) };
    const made = await regie.server.inject({
      method: 'POST',
      url: '/v1/my/hooks',
      payload: hook,
      headers: { 'x-test-account': 'auditor' },
    });
    expect(made.statusCode).toBe(201);
    const fetch: typeof regie.deps.fetch = async ({ body }) => {
      told.push(String(body));
      return ok({ status: 200, headers: {}, body: new Uint8Array() } as never);
    };
    unwrap(await regie.deps.store.load([[{ ...plant(hiding[0] as RecordType), code: 'gewoon.nieuw' }]]));
    unwrap(await deliverChanges({ ...regie.deps, fetch }));
    expect(told.join()).not.toMatch(marks);
    for (const { name } of hiding) {
      expect(await get(`/v1/changes?type=${name}`)).not.toMatch(marks);
      expect(await get(`/changes.atom?type=${name}`)).not.toMatch(marks);
    }
  });

  it('in no edition, not in the dictionary, the catalogue or a schema', async () => {
    const { snapshot, files } = unwrap(await publishEdition(regie.deps, { version: apiVersion }));
    for (const { path } of files) {
      expect([path, marks.test(await get(`/snapshots/${snapshot}/${path}`))]).toEqual([path, false]);
    }
    for (const path of ['/v1/dictionary', '/catalog.ttl', '/catalog.jsonld', '/v1/openapi.json', '/v1/snapshots']) {
      expect([path, marks.test(await get(path))]).toEqual([path, false]);
    }
  });

  it('behind no door for who is signed in', async () => {
    for (const path of ['/v1/my/proposals', '/v1/my/log', '/v1/my/log?type=vendor-capacity']) {
      expect((await regie.server.inject(path)).statusCode).toBe(401);
    }
    expect(await get('/v1/my/log', 'auditor')).toContain('[');
  });
});
