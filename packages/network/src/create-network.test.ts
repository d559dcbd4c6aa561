import { httpFaults } from '@stelsel/http';
import { err, maskBsn, ok } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { answerOf, createNetwork } from './create-network.ts';
import { fault } from './faults.ts';
import type { QuestionEvent } from './question.ts';
import { bundle, condition, holding, question, reply, subject, ura, type World, world } from './testing/world.ts';

const ask = (from: World, changes = {}, options = {}) =>
  answerOf(createNetwork(from.deps).ask({ ...question, ...changes }, options));

const statuses = (answer: Awaited<ReturnType<typeof ask>>) =>
  Object.fromEntries(answer.sources.map(({ ura, status, reason }) => [ura, `${status}: ${reason ?? ''}`]));

const hang = () => new Promise<never>(() => undefined);

describe('a system that says what it is qualified for', () => {
  const asking = (qualified: World['deps']['qualified'] & object, changes = {}) =>
    ask(world({ '00000001': holding(condition('a')) }, { qualified }), changes);

  it('asks what it may retrieve', async () => {
    expect((await asking({ core: ['retrieve'] })).status).toBe('answered');
  });

  it.each([[{}], [{ core: ['serve'] }], [{ other: ['retrieve'] }]] as const)(
    'does not ask what it may not, and hears what to do (%o)',
    async (qualified) => {
      const here = world({ '00000001': holding(condition('a')) }, { qualified });
      expect(await ask(here)).toMatchObject({
        status: 'refused',
        fault: { code: 'NET-NOT-QUALIFIED', text: { nl: expect.stringContaining('stelsel certify --exchange core') } },
      });
      expect(here.requests).toEqual([]);
    },
  );

  it('fetches on the ground of a Task when it may receive', async () => {
    const onReferral = { sender: ura('00000001'), version: '1', authorizationBase: 'opaque' };
    expect((await asking({ core: ['receive'] }, { onReferral })).status).toBe('answered');
    expect((await asking({ core: ['send'] }, { onReferral })).fault?.code).toBe('NET-NOT-QUALIFIED');
  });
});

describe('a question over many sources', () => {
  it('brings the data of every holder and says of each how it ended', async () => {
    const here = world({ '00000001': holding(condition('a')), '00000002': holding() });
    const answer = await ask(here);
    expect(answer.status).toBe('answered');
    expect(answer.complete).toBe(true);
    expect(answer.groups).toHaveLength(1);
    expect(statuses(answer)).toEqual({ '00000001': 'done: answered', '00000002': 'empty: holds-nothing' });
  });

  it('asks every source in the first version of the exchange that it speaks', async () => {
    const request = { resourceType: 'ProcedureRequest', id: 'r', code: { text: 'Echo' } };
    const here = world({ '00000001': holding(condition('a'), request), '00000002': holding(condition('b'), request) });
    const { findEndpoint } = here.deps;
    const deps: World['deps'] = {
      ...here.deps,
      findEndpoint: async (wish) =>
        wish.ura === '00000002' && wish.exchange.fhir === 'R4'
          ? err(fault('NET-UNKNOWN-EXCHANGE', { exchange: 'core', known: '' }))
          : findEndpoint(wish),
    };
    const answer = await ask({ ...here, deps });
    expect(answer.sources.map(({ ura, sections }) => [ura, sections.map(({ id }) => id)])).toEqual([
      ['00000001', ['problems', 'allergies']],
      ['00000002', ['requests']],
    ]);
    expect(here.requests.map(({ url }) => new URL(url).pathname)).toContain(
      '/00000002/fhir/stu3/ProcedureRequest/_search',
    );
  });

  it('does not try another version when the directory is away: that would hide the true reason', async () => {
    const wishes: string[] = [];
    const here = world(
      { '00000001': holding(condition('a')) },
      {
        findEndpoint: async ({ exchange: { fhir } }) => {
          wishes.push(fhir);
          return err(fault('NET-STEP-LATE', { step: 'addressing' }));
        },
      },
    );
    expect((await ask(here)).sources).toMatchObject([{ status: 'failed' }]);
    expect(wishes).toEqual(['R4']);
  });

  it('keeps failures apart and gives the data of the rest in time', async () => {
    const here = world(
      {
        '00000001': holding(condition('a')),
        '00000002': () => err(httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'ECONNREFUSED' })),
        '00000003': hang,
        '00000004': () => reply(500, { resourceType: 'OperationOutcome', issue: [] }),
        '00000005': () => reply(403, { resourceType: 'OperationOutcome', issue: [] }),
      },
      { limits: { questionMs: 200 } },
    );
    const answer = await ask(here);
    expect(statuses(answer)).toEqual({
      '00000001': 'done: answered',
      '00000002': 'failed: failed-unreachable',
      '00000003': 'failed: failed-timeout',
      '00000004': 'failed: failed-server',
      '00000005': 'refused: refused-right',
    });
    expect(answer.status).toBe('answered');
    expect(answer.complete).toBe(false);
    expect(here.counted).toHaveLength(5);
  });

  it('keeps the sections that arrived when another section of the same source is late', async () => {
    const here = world(
      { '00000001': (request) => (request.url.includes('Allergy') ? hang() : holding(condition('a'))(request)) },
      { limits: { questionMs: 200 } },
    );
    const [source] = (await ask(here)).sources;
    expect(source?.status).toBe('partial');
    expect(source?.sections.map(({ id, reason }) => [id, reason])).toEqual([
      ['problems', 'answered'],
      ['allergies', 'failed-timeout'],
    ]);
  });

  it('says per section what this kind of organisation does not keep, without asking for it', async () => {
    const here = world(
      { '00000001': holding(condition('a')) },
      {
        findEndpoint: async ({ ura }) =>
          ok({
            organization: { ura, name: 'Huisarts', type: 'Z3' },
            fhirBase: `https://node.example/${ura}/fhir/r4`,
            tokenEndpoint: 'https://node.example/token',
          }),
      },
    );
    const [source] = (await ask(here)).sources;
    expect(source?.sections.map(({ status }) => status)).toEqual(['done', 'not-kept']);
    expect(here.requests.some(({ url }) => url.includes('Allergy'))).toBe(false);
  });

  it('never puts a BSN in an address, and sends one trace with every request', async () => {
    const here = world({ '00000001': holding(condition('a')), '00000002': holding() });
    const answer = await ask(here);
    expect(here.requests.length).toBeGreaterThan(0);
    for (const request of here.requests) {
      expect(request.url).not.toContain(subject);
      expect(request.headers?.traceparent).toMatch(new RegExp(`^00-${answer.questionId}-[0-9a-f]{16}-01$`));
    }
  });

  it('tells an onlooker each step, never with a BSN', async () => {
    const here = world({ '00000001': holding(condition('a')) });
    await ask(here);
    expect(new Set(here.traces.map(({ step }) => step.split(':')[0]))).toEqual(
      new Set(['pseudonyms', 'authentication', 'localization', 'addressing', 'ask', 'read', 'merge', 'answer']),
    );
    expect(JSON.stringify(here.traces)).not.toContain(subject);
    expect(maskBsn(subject)).not.toContain(subject);
  });

  it('folds what one source sends twice', async () => {
    const here = world({ '00000001': () => reply(200, bundle(condition('a'))) });
    const answer = await ask(here);
    expect(answer.sources[0]?.resources).toBe(1);
    expect(answer.groups).toHaveLength(1);
  });

  it('throws away the answer of a source that sends somebody else', async () => {
    const stranger = {
      resourceType: 'Patient',
      id: 'x',
      identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990020' }],
    };
    const here = world({ '00000001': () => reply(200, bundle(condition('a'), stranger)) });
    const answer = await ask(here);
    expect(answer.groups).toEqual([]);
    expect(statuses(answer)).toEqual({ '00000001': 'failed: failed-answer' });
    expect(answer.sources[0]?.fault?.code).toBe('NET-OTHER-PERSON');
  });

  it('follows references that the exchange permits, and no other', async () => {
    const recorded = {
      ...condition('a'),
      recorder: { reference: 'Practitioner/7' },
      encounter: { reference: 'Encounter/8' },
    };
    const here = world({
      '00000001': (request) =>
        request.method === 'GET' ? reply(200, { resourceType: 'Practitioner', id: '7' }) : holding(recorded)(request),
    });
    const answer = await ask(here);
    expect(answer.sources[0]?.resources).toBe(2);
    expect(here.requests.filter(({ method }) => method === 'GET').map(({ url }) => url)).toEqual([
      'https://node.example/00000001/fhir/r4/Practitioner/7',
    ]);
  });

  it('asks a document as a whole, for what it names and no query gave; one that is refused takes nothing away', async () => {
    const document = (id: string) => ({ resourceType: 'Composition', id, section: [] });
    const here = world({
      '00000001': ({ method, url }) => {
        if (method === 'GET') {
          return url.includes('Composition/refused')
            ? reply(403, { resourceType: 'OperationOutcome' })
            : reply(200, bundle(document('whole'), condition('a'), condition('named')));
        }
        return reply(
          200,
          url.includes('Condition') ? bundle(condition('a'), document('whole'), document('refused')) : bundle(),
        );
      },
    });
    const answer = await ask(here);
    expect([answer.sources[0]?.status, answer.sources[0]?.resources]).toEqual(['done', 4]);
    expect(here.requests.filter(({ method }) => method === 'GET').map(({ url }) => url)).toEqual([
      'https://node.example/00000001/fhir/r4/Composition/whole/$document',
      'https://node.example/00000001/fhir/r4/Composition/refused/$document',
    ]);
  });

  it('follows the next page of the same source', async () => {
    const next = 'https://node.example/00000001/fhir/r4/Condition?_cursor=abc';
    const here = world({
      '00000001': (request) =>
        request.url === next
          ? reply(200, bundle(condition('b')))
          : request.url.includes('Condition')
            ? reply(200, { ...bundle(condition('a')), link: [{ relation: 'next', url: next }] })
            : reply(200, bundle()),
    });
    const answer = await ask(here);
    expect(answer.sources[0]?.resources).toBe(2);
    expect(answer.sources[0]?.status).toBe('done');
  });

  it('does not follow a next page to another place, and says the section is not complete', async () => {
    const link = [{ relation: 'next', url: 'https://elsewhere.example/fhir/Condition?page=2' }];
    const here = world({
      '00000001': (request) =>
        reply(200, request.url.includes('Condition') ? { ...bundle(condition('a')), link } : bundle()),
    });
    const [source] = (await ask(here)).sources;
    expect(source?.sections[0]?.status).toBe('partial');
    expect(here.requests.some(({ url }) => url.includes('elsewhere'))).toBe(false);
  });

  it('asks all queries in one batch when so configured, with the same answer', async () => {
    const batched = world(
      {
        '00000001': (request) => {
          const entries = (JSON.parse(String(request.body)) as { entry: { request: { url: string } }[] }).entry;
          return reply(200, {
            resourceType: 'Bundle',
            type: 'batch-response',
            entry: entries.map(({ request: { url } }) => ({
              response: { status: '200' },
              resource: url.startsWith('Condition') ? bundle(condition('a')) : bundle(),
            })),
          });
        },
      },
      { manner: 'batch' },
    );
    const single = world({ '00000001': holding(condition('a')) });
    const sections = (answer: Awaited<ReturnType<typeof ask>>) => answer.sources.map((source) => source.sections);
    expect(sections(await ask(batched))).toEqual(sections(await ask(single)));
    expect(batched.requests).toHaveLength(1);
  });

  it('streams a busy source, its data and then one answer', async () => {
    const here = world({ '00000001': holding(condition('a')) });
    const events: QuestionEvent[] = [];
    for await (const event of createNetwork(here.deps).ask(question)) {
      events.push(event);
    }
    const kinds = events.map(({ type }) => type);
    expect(kinds[0]).toBe('question');
    expect(kinds.at(-1)).toBe('answer');
    expect(kinds.indexOf('data')).toBeGreaterThan(kinds.indexOf('source'));
    expect(kinds.filter((kind) => kind === 'answer')).toHaveLength(1);
  });
});

describe('what ends a question before any source is asked', () => {
  it('refuses a person who is not in care of the asking organisation, and sends nothing', async () => {
    const here = world({ '00000001': holding(condition('a')) }, { knowsPatient: async () => ok(false) });
    const answer = await ask(here);
    expect(answer.status).toBe('refused');
    expect(answer.fault?.code).toBe('NET-NO-RELATION');
    expect(here.requests).toEqual([]);
  });

  it('lets an emergency with a reason pass without that relation', async () => {
    const here = world({ '00000001': holding(condition('a')) }, { knowsPatient: async () => ok(false) });
    const answer = await ask(here, { purpose: 'BTG', reason: 'bewusteloos op straat gevonden' });
    expect(answer.status).toBe('answered');
  });

  it('refuses an emergency without a reason', async () => {
    const answer = await ask(world({}), { purpose: 'BTG', reason: 'haast' });
    expect(answer.fault?.code).toBe('NET-NO-REASON');
  });

  it('refuses an unknown exchange and names the known ones', async () => {
    const answer = await ask(world({}), { exchange: 'weather' });
    expect(answer.fault?.code).toBe('NET-UNKNOWN-EXCHANGE');
    expect(answer.fault?.text.nl).toContain('core');
  });

  it('refuses a purpose the exchange does not have', async () => {
    const answer = await ask(world({}), { purpose: 'COC' });
    expect(answer.fault?.code).toBe('NET-PURPOSE');
  });

  it('fails honestly and names the step when the pseudonym service is down', async () => {
    const down = httpFaults('HTTP-UNREACHABLE', { host: 'prs', cause: 'ECONNREFUSED' });
    const answer = await ask(world({ '00000001': holding() }, { pseudonymFor: async () => err(down) }));
    expect([answer.status, answer.step, answer.fault?.code]).toEqual(['failed', 'pseudonyms', 'HTTP-UNREACHABLE']);
  });

  it('fails honestly when the index does not answer in time', async () => {
    const answer = await ask(world({}, { findHolders: hang, limits: { questionMs: 50 } }));
    expect([answer.status, answer.step, answer.fault?.code]).toEqual(['failed', 'localization', 'NET-STEP-LATE']);
  });

  it('fails honestly when no token for the index can be had', async () => {
    const answer = await ask(world({}, { requestToken: async () => err(fault('NET-ANSWER', { why: 'x' })) }));
    expect([answer.status, answer.step]).toEqual(['failed', 'authentication']);
  });

  it('answers "nothing" when nobody holds anything', async () => {
    const answer = await ask(world({}));
    expect([answer.status, answer.complete, answer.sources]).toEqual(['nothing', true, []]);
  });

  it('asks only the sources that were named', async () => {
    const here = world({ '00000001': holding(condition('a')), '00000002': holding(condition('b')) });
    const answer = await ask(here, { sources: ['00000002'] });
    expect(answer.sources.map(({ ura }) => ura)).toEqual(['00000002']);
  });

  it('stops when the asker stops, and says so', async () => {
    const stop = new AbortController();
    const here = world({ '00000001': hang });
    const pending = ask(here, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(statuses(await pending)).toEqual({ '00000001': 'failed: cancelled' });
  });
});
