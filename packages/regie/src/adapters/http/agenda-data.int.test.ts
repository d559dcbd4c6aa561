import { beforeAll, describe, expect, it } from 'vitest';
import { openTestRegie } from '../../testing/open-test-regie.ts';
import { owner } from '../../testing/people.ts';

const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie({ owner }));
});

type Rows = readonly Readonly<Record<string, unknown>>[];
const get = (url: string, headers: Record<string, string> = {}) => regie.server.inject({ url, headers });
const rows = async (path: string): Promise<Rows> => (await get(`/v1/${path}`)).json();

describe('tracks, counted', () => {
  const states = 'notStarted preparing setUp testing live inUse routine notApplicable'.split(' ');
  const total = (counted: Rows, ...names: readonly string[]): number =>
    counted.reduce((sum, row) => sum + names.reduce((all, name) => all + Number(row[name]), 0), 0);

  it('are the same tracks whatever is added up, each in one state', async () => {
    const all = (await rows('tracks?limit=all')).length;
    for (const by of ['', '&by=region', '&by=region,sector', '&by=topic']) {
      const counted = await rows(`tracks/aggregate?limit=all${by}`);
      expect([by, total(counted, 'tracks'), total(counted, ...states)]).toEqual([by, all, all]);
    }
    expect(await rows('tracks/aggregate?by=region')).toHaveLength(12);
  });

  it('hold what is asked before they are added up, and lead to their rows', async () => {
    const [row] = await rows('tracks/aggregate?by=region&region=v-duinrand&sector=ggz');
    const found = await rows('tracks?region=v-duinrand&sector=ggz&limit=all');
    expect(row).toMatchObject({ region: 'v-duinrand', sector: null, topic: null, tracks: found.length });
    const [bySector] = await rows('tracks/aggregate?region=v-duinrand&sector=ggz&limit=1');
    const behind = new URL(String(bySector?.uri));
    expect(await rows(`${behind.pathname.slice(4)}${behind.search}&limit=all`)).toHaveLength(Number(bySector?.tracks));
  });

  it('are asked for by item of the agenda, and refuse another grouping', async () => {
    const [item] = (await rows('agenda/items?limit=all')).filter(({ topic }) => topic === 'bgz');
    const counted = await rows(`tracks/aggregate?by=topic&item=${item?.code}`);
    expect(counted.map(({ topic }) => topic)).toEqual(['bgz']);
    expect((await get('/v1/tracks/aggregate?by=organisation')).json()).toMatchObject({ code: 'REG-QUERY' });
  });
});

describe('the plans of programmes', () => {
  it('show the original, every re-baseline with its decision, and the current one', async () => {
    const plans = await rows('agenda/baselines?programme=v.beeld-overal');
    expect(plans.map(({ kind, number, daysFromOriginal }) => [kind, number, daysFromOriginal])).toEqual([
      ['original', 0, 0],
      ['rebaseline', 1, 150],
      ['rebaseline', 2, 300],
      ['current', 2, 300],
    ]);
    expect(plans[2]).toMatchObject({ reason: 'aanbesteding overgedaan', end: plans[3]?.end });
  });

  it('are nothing for a programme without a plan in the documents', async () => {
    expect(await rows('agenda/baselines?programme=meerjarenagenda-zorg-ict')).toEqual([]);
  });
});

describe('the load of suppliers', () => {
  it('names sectors and quarters, never a supplier, and hides what points at few', async () => {
    const loads = await rows('agenda/conflicts?limit=all');
    expect(loads.length).toBeGreaterThan(20);
    expect(JSON.stringify(loads)).not.toMatch(/v-zorgsoft|Zorgsoft/);
    for (const { suppressed, load, vendors } of loads) {
      expect(suppressed === true ? load : vendors).toSatisfy((value: unknown) => value === null || Number(value) >= 3);
    }
    const quarter = String(loads.find(({ load }) => load !== null)?.quarter);
    expect((await rows(`agenda/conflicts?quarter=${quarter}`)).every((one) => one.quarter === quarter)).toBe(true);
  });

  it('does not count what is paused or only an idea', async () => {
    const [paused] = (await rows('agenda/items?limit=all')).filter(({ state }) => state === 'uitgesteld');
    expect(await rows(`agenda/efforts?item=${paused?.code}`)).not.toEqual([]);
    const before = await rows('agenda/conflicts?limit=all');
    const saved = await regie.server.inject({
      method: 'PATCH',
      url: String(paused?.uri).replace('https://regie.example/id/', '/v1/my/records/'),
      headers: { 'x-test-account': 'owner', 'if-match': `"${paused?.version}"` },
      payload: { fields: { state: 'geprioriteerd' } },
    });
    expect(saved.statusCode).toBe(200);
    const demand = (loads: Rows): number => loads.reduce((sum, { load }) => sum + Number(load ?? 0), 0);
    expect(demand(await rows('agenda/conflicts?limit=all'))).toBeGreaterThan(demand(before));
  });
});

describe('feedback', () => {
  const give = (about: string, text: string) =>
    regie.server.inject({ method: 'POST', url: '/v1/feedback', payload: { about, text } });

  it('is taken from anybody, and shows what is done with it but not the words', async () => {
    const given = await give('https://regie.example/initiatieven/digizorg', 'De uitvoerder is een andere organisatie.');
    expect([given.statusCode, given.json().answerBy]).toEqual([201, '2026-12-06']);
    const row = (await rows('feedback')).find(({ uri }) => uri === given.json().uri);
    expect(row).toMatchObject({ about: '/initiatieven/digizorg', state: 'ontvangen' });
    expect(JSON.stringify(row)).not.toContain('uitvoerder');
    const seen = await get(new URL(given.json().uri).pathname, { 'x-test-account': 'owner' });
    expect(seen.json().fields.text).toBe('De uitvoerder is een andere organisatie.');
  });

  it.each([
    ['https://evil.example/', 'Dit klopt hier niet.', 'REG-FEEDBACK-ABOUT'],
    ['/geld', 'kort', 'REG-FEEDBACK-TEXT'],
    ['/geld', 'Bel mij, mijn nummer is 999990019 hoor', 'REG-FEEDBACK-PERSON'],
    ['/geld', 'Mail naar iemand@voorbeeld.example graag', 'REG-FEEDBACK-PERSON'],
  ])('about %s saying %s is refused', async (about, text, code) => {
    expect((await give(about, text)).json()).toMatchObject({ code });
  });

  it('is closed for the day when more comes than people can read', async () => {
    const last = await Array.fromAsync({ length: 100 }, (_, index) =>
      give('/geld', `Melding nummer ${index} van vandaag`),
    );
    expect(last.at(-1)?.json()).toMatchObject({ code: 'REG-FEEDBACK-FULL' });
  });
});

describe('the description of the API', () => {
  it('names every address that is served, reading and writing', async () => {
    const { paths } = (await get('/v1/openapi.json')).json() as { paths: Record<string, object> };
    for (const path of ['/v1/agenda/conflicts', '/v1/agenda/baselines', '/v1/tracks/aggregate', '/v1/agenda/answers']) {
      expect(Object.keys(paths[path] ?? {})).toEqual(['get']);
    }
    expect(Object.keys(paths['/v1/feedback'] ?? {})).toEqual(['get', 'post']);
    expect(Object.keys(paths['/v1/my/records/{type}/{id}'] ?? {})).toEqual(['patch', 'delete']);
    expect(JSON.stringify(paths['/v1/tracks/aggregate'])).toContain('"by"');
  });
});
