import { unwrap } from '@stelsel/kernel';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasets } from '../../datasets/datasets.ts';
import { anomalies } from '../../invented/anomalies.ts';
import { proposePublication } from '../../snapshots/publish-snapshot.ts';
import { takeSnapshot } from '../../snapshots/take-snapshot.ts';
import { verifyManifest, verifySnapshotFile } from '../../snapshots/verify-snapshot.ts';
import { openTestRegie } from '../../testing/open-test-regie.ts';
import { board, managerSouth, owner, somebody } from '../../testing/people.ts';
import { publishEdition } from '../../testing/publish-edition.ts';

const manager = somebody('m', 'v-duinrand-rso', { role: 'rsoManager', regions: ['v-duinrand'] });
const statistician = somebody('s', 'bureau', { role: 'statistician' });
const accounts = { manager, managerSouth, owner, board, statistician };
const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie(accounts));
});

const get = (url: string, headers: Record<string, string> = {}) => regie.server.inject({ url, headers });
const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, account: string, body: object, headers = {}) =>
  regie.server.inject({ method, url, payload: body, headers: { 'x-test-account': account, ...headers } });

/** A row as a table keeps it: a list is its JSON text. */
const asStored = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'bigint'
        ? Number(cell)
        : typeof cell === 'object' && cell !== null
          ? JSON.stringify(cell)
          : (cell ?? null),
    ]),
  );

describe('the catalogue', () => {
  it('uses no address that leads nowhere', async () => {
    const { '@graph': graph } = (await get('/catalog.jsonld')).json() as { '@graph': { '@id': string }[] };
    const own = graph.map(({ '@id': id }) => id).filter((id) => id.startsWith('https://regie.example/'));
    expect(own.length).toBeGreaterThan(200);
    for (const { pathname } of own.map((id) => new URL(id))) {
      // Pages of people are beside this server: their addresses are those of the site.
      const isPage = pathname.startsWith('/open-data');
      const { statusCode } = isPage ? { statusCode: 200 } : await get(pathname);
      expect([pathname, [200, 303].includes(statusCode)]).toEqual([pathname, true]);
    }
    expect((await get('/dataset/nothing')).statusCode).toBe(404);
  });
});

describe('a dataset', () => {
  it('pages with links that stay at the same moment', async () => {
    const first = await get('/v1/initiatives?limit=10');
    expect(first.json()).toHaveLength(10);
    const seen = first.json().map(({ code }: { code: string }) => code);
    let next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1];
    while (next !== undefined) {
      const url = new URL(next);
      const page = await get(url.pathname + url.search);
      seen.push(...page.json().map(({ code }: { code: string }) => code));
      next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1];
    }
    expect(new Set(seen).size).toBe(42);
  });

  it.each(datasets.map(({ path }) => path))('%s gives every row an address, in every format', async (path) => {
    const all = (await get(`/v1/${path}?limit=all`)).json() as Record<string, unknown>[];
    expect(all.every(({ uri }) => String(uri).startsWith('https://regie.example/'))).toBe(true);
    const csv = await get(`/v1/${path}`, { accept: 'text/csv' });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.startsWith('uri,')).toBe(true);
    const parquet = await get(`/v1/${path}`, { accept: 'application/vnd.apache.parquet' });
    const file = new Uint8Array(parquet.rawPayload).buffer;
    const stored = await parquetReadObjects({ file });
    expect(stored).toHaveLength(all.length);
    expect(stored.slice(0, 20).map(asStored)).toEqual(all.slice(0, 20).map(asStored));
    const linked = (await get(`/v1/${path}`, { accept: 'application/ld+json' })).json();
    expect(linked['@graph']).toHaveLength(all.length);
  });

  it('filters, and refuses what it does not know with a problem', async () => {
    const rows = (await get('/v1/regional-agenda?region=v-duinrand&sector=ggz&limit=all')).json();
    expect(rows.length).toBeGreaterThan(10);
    expect(
      rows.every(({ region, sector }: Record<string, string>) => region === 'v-duinrand' && sector === 'ggz'),
    ).toBe(true);
    const wrong = await get('/v1/initiatives?colour=green');
    expect(wrong.statusCode).toBe(400);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    expect((await get('/v1/initiatives', { accept: 'application/pdf' })).statusCode).toBe(406);
    expect((await get('/v1/initiatives?asOf=2999-01-01')).statusCode).toBe(400);
  });

  it('says when nothing changed, and is open to every origin', async () => {
    const first = await get('/v1/topics');
    const again = await get('/v1/topics', { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(first.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('the regional agenda', () => {
  it('shows the real region as not filled in', async () => {
    const rows = (await get('/v1/regional-agenda?region=kennemerland-haarlemmermeer&limit=all')).json();
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      expect(row).toMatchObject({ declared: null, computed: null, differs: false, invented: false });
    }
    const own = (await get('/v1/regional-topics?region=kennemerland-haarlemmermeer')).json();
    expect(own.map(({ impactClass }: { impactClass: unknown }) => impactClass)).toEqual(Array(7).fill(null));
  });

  it('marks a topic that is declared in execution without any traffic', async () => {
    const { region, sector, topic } = anomalies.silentTopic;
    const [row] = (await get(`/v1/regional-agenda?region=${region}&sector=${sector}&topic=${topic}`)).json();
    expect(row).toMatchObject({ declared: 'in-uitvoering', computed: 'volgend', differs: true, invented: true });
    expect(row.working[0]).toBe('afspraak: gestart');
  });

  it('changes with what was known then', async () => {
    const at = (asOf: string) => get(`/v1/regional-agenda?region=v-duinrand&limit=all${asOf}`);
    expect((await at('&asOf=2024-06-30')).json()).not.toEqual((await at('')).json());
    expect((await at('&asOf=2020-01-01')).json()).toEqual([]);
  });
});

describe('programmes and money', () => {
  it('a programme with new baselines is red on the original one, with the arithmetic', async () => {
    const rows = (await get('/v1/agenda/lights')).json();
    const row = rows.find(({ code }: { code: string }) => code === anomalies.falselyGreen.programme);
    expect(row).toMatchObject({ light: 'rood', lightCurrent: 'groen', rebaselines: 2 });
    expect(row.slipOriginal).toBeGreaterThan(0.25);
    expect(row.working.join()).toContain('planning: 315 dagen later op 870 dagen = 36,2%');
    expect(rows.find(({ code }: { code: string }) => code === 'v.open-deur').light).toBe('grijs');
    expect(rows.find(({ code }: { code: string }) => code === 'wegiz').light).toBe('grijs');
  });

  it('re-baselining never changes the original slip', async () => {
    const slips = await Promise.all(
      ['2026-07-01', '2026-09-01', ''].map(async (asOf) => {
        const rows = (await get(`/v1/agenda/lights?limit=all${asOf === '' ? '' : `&asOf=${asOf}`}`)).json();
        return rows.find(({ code }: { code: string }) => code === anomalies.falselyGreen.programme);
      }),
    );
    expect(slips.map(({ rebaselines }) => rebaselines)).toEqual([1, 2, 2]);
    expect(slips[0].slipOriginal).toBeGreaterThan(0.15);
    expect(slips[1].slipOriginal).toBeGreaterThanOrEqual(slips[0].slipOriginal);
  });
});

describe('a snapshot', () => {
  it('is byte for byte what asOf gives, signed, and never changes', async () => {
    const manifest = unwrap(await publishEdition(regie.deps, { version: 'test' }));
    expect(verifyManifest(manifest).ok).toBe(true);
    expect(verifyManifest({ ...manifest, revision: 2 }).ok).toBe(false);
    await send('POST', '/v1/my/records/regional-commitment', 'manager', {
      fields: { region: 'v-duinrand', sector: 'ggz', topic: 'lsp', state: 'voorgenomen' },
    });
    for (const { path, sha256 } of manifest.files) {
      const format = path.split('.')[1] ?? '';
      const dataset = datasets.find(({ name }) => path === `${name}.${format}`);
      const stored = await get(`/snapshots/${manifest.snapshot}/${path}`);
      const asked = await get(`/v1/${dataset?.path}?asOf=${manifest.asOf}&limit=all&format=${format}`);
      expect([path, Buffer.compare(stored.rawPayload, asked.rawPayload)]).toEqual([path, 0]);
      expect(verifySnapshotFile(manifest, path, stored.rawPayload).ok).toBe(true);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
    const second = unwrap(await takeSnapshot(regie.deps, { version: 'test', errata: ['x'] }));
    expect(second.snapshot).toBe(`${manifest.snapshot}.r2`);
  });

  it('waits for two people: nobody sees it before somebody else approved', async () => {
    const [draft] = unwrap(await regie.deps.snapshots.drafts());
    const name = draft?.snapshot ?? '';
    const listed = async () =>
      (await get('/v1/snapshots')).json().map(({ snapshot }: { snapshot: string }) => snapshot);
    expect(await listed()).not.toContain(name);
    expect((await get(`/snapshots/${name}/manifest.json`)).statusCode).toBe(404);
    expect((await get(`/snapshots/${name}/topics.json`)).statusCode).toBe(404);
    const asked = { snapshot: name, reason: 'nagekeken' };
    expect(await proposePublication(regie.deps, owner, asked)).toMatchObject({ fault: { code: 'REG-ROLE' } });
    const { id } = unwrap(await proposePublication(regie.deps, statistician, asked));
    expect(await proposePublication(regie.deps, statistician, asked)).toMatchObject({ fault: { code: 'REG-TWICE' } });
    const decide = (account: string, state = 'approved') =>
      send('POST', `/v1/my/proposals/${id}`, account, { state, reason: 'gezien' });
    expect((await decide('statistician')).json()).toMatchObject({ code: 'REG-SAME-PERSON' });
    expect((await decide('owner')).json()).toMatchObject({ code: 'REG-ROLE' });
    expect((await decide('board', 'withdrawn')).json()).toMatchObject({ code: 'REG-SCOPE' });
    expect((await decide('board')).statusCode).toBe(200);
    expect(await listed()).toContain(name);
    expect((await decide('board')).json()).toMatchObject({ code: 'REG-PROPOSAL-CLOSED' });
    const manifest = (await get(`/snapshots/${name}/manifest.json`)).json();
    expect(manifest.publication).toMatchObject({ proposedBy: 'bureau', approvedBy: 'vws' });
    expect(verifyManifest(manifest).ok).toBe(true);
  });
});

describe('editing', () => {
  const light = { region: 'v-duinrand', sector: 'jeugdhulp', topic: 'wozo', light: 'volgend' };
  it('needs a version, and shows both versions to whoever comes second', async () => {
    const made = await send('POST', '/v1/my/records/declared-light', 'manager', { fields: light });
    expect(made.statusCode).toBe(201);
    const path = new URL(String(made.headers.location)).pathname.replace('/id/', '/v1/my/records/');
    expect((await send('PATCH', path, 'manager', { fields: { reason: 'a' } })).statusCode).toBe(428);
    const first = { 'if-match': '"1"' };
    expect((await send('PATCH', path, 'manager', { fields: { reason: 'a' } }, first)).statusCode).toBe(200);
    const late = await send('PATCH', path, 'manager', { fields: { reason: 'b' } }, first);
    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({ yours: { reason: 'b' }, current: { version: 2, fields: { reason: 'a' } } });
    const id = path.replace('/v1/my/records/', '/id/');
    expect((await send('DELETE', path, 'manager', {}, { 'if-match': '"2"' })).statusCode).toBe(204);
    expect((await get(id)).statusCode).toBe(410);
    expect((await get(`${id}/history`)).json()).toHaveLength(3);
  });

  it('is refused to a visitor, an unknown session and another region', async () => {
    const url = '/v1/my/records/declared-light';
    expect((await regie.server.inject({ method: 'POST', url, payload: { fields: light } })).statusCode).toBe(401);
    expect((await send('POST', url, 'nobody', { fields: light })).statusCode).toBe(401);
    expect((await send('POST', url, 'managerSouth', { fields: light })).statusCode).toBe(403);
  });

  it('a baseline becomes a proposal that somebody else approves', async () => {
    const baselineOriginal = { start: '2026-01-01', end: '2027-01-01', budgetEur: null, results: null };
    const fields = { name: 'Nieuw', agenda: 'wegiz', baselineOriginal };
    const asked = await send('POST', '/v1/my/records/programme', 'owner', { fields, code: 'nieuw', reason: 'besluit' });
    expect(asked.statusCode).toBe(202);
    const path = `/v1/my/proposals/${asked.json().proposal.id}`;
    const decision = { state: 'approved', reason: 'akkoord' };
    expect((await send('POST', path, 'owner', decision)).statusCode).toBe(403);
    expect((await send('POST', path, 'board', decision)).statusCode).toBe(200);
    expect((await get('/v1/agenda/programmes?code=nieuw')).json()).toHaveLength(1);
  });
});

describe('what is not public', () => {
  it('is in no dataset, no record and no change', async () => {
    const everything = await Promise.all(datasets.map(({ path }) => get(`/v1/${path}?limit=all`)));
    expect(datasets.map(({ name }) => name)).not.toContain('vendor-capacities');
    expect(everything.some(({ body }) => body.includes('personDays'))).toBe(false);
    const tracks = (await get('/v1/tracks?limit=1')).json();
    expect(Object.keys(tracks[0])).not.toContain('organisation');
    const changes = (await get('/v1/changes?type=vendor-capacity')).json();
    const record = await get(new URL(changes[0].uri).pathname);
    expect(record.json().fields).toEqual({});
    expect((await get('/v1/my/proposals')).statusCode).toBe(401);
  });
});

describe('feeds and catalogue', () => {
  it('tell changes in order, and as Atom', async () => {
    const changes = (await get('/v1/changes?since=10')).json();
    expect(changes[0].seq).toBe(11);
    const atom = await get('/changes.atom');
    expect(atom.headers['content-type']).toContain('application/atom+xml');
    expect(atom.body).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  });

  it('describe every dataset in OpenAPI and in the dictionary', async () => {
    const api = (await get('/v1/openapi.json')).json();
    expect(datasets.filter(({ path }) => api.paths[`/v1/${path}`] === undefined)).toEqual([]);
    const dictionary = (await get('/v1/dictionary')).json();
    expect(dictionary.filter(({ nl, en }: Record<string, string>) => nl === '' || en === '')).toEqual([]);
  });
});
