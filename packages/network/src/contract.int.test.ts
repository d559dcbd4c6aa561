import { parseUra, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { answerOf, createNetwork } from './create-network.ts';
import type { Answer, Question } from './question.ts';
import { type NodeRegion, nodeRegion, recordOf } from './testing/node-region.ts';
import { subject } from './testing/world.ts';

const bgz: Question = { subject, exchange: 'bgz', purpose: 'TREAT' };
const ask = (region: NodeRegion, question: Partial<Question> = {}, manner: 'requests' | 'batch' = 'requests') =>
  answerOf(createNetwork({ ...region.deps, manner }).ask({ ...bgz, ...question }));

const summary = ({ sources }: Answer) =>
  Object.fromEntries(
    sources.map(({ ura, status, reason, resources }) => [ura, `${status} ${reason ?? ''} ${resources}`] as const),
  );
const sectionsOf = (answer: Answer, ura: string) =>
  answer.sources
    .find((source) => source.ura === ura)
    ?.sections.map(({ id, status, count }) => `${id} ${status} ${count}`);

describe('the asking side and real nodes, over real HTTP', () => {
  it.each(['requests', 'batch'] as const)('brings the same core data set, asked as %s', async (manner) => {
    const region = await nodeRegion([
      { ura: '90000001', type: 'V4', resources: recordOf(subject) },
      { ura: '90000002', type: 'J8', resources: recordOf(subject) },
      { ura: '90000003', type: 'V4', resources: [] },
    ]);
    const answer = await ask(region, {}, manner);
    expect(summary(answer)).toEqual({
      '90000001': 'done answered 6',
      '90000002': 'done answered 5',
      '90000003': 'empty holds-nothing 0',
    });
    expect(answer.complete).toBe(true);
    expect(sectionsOf(answer, '90000002')).toContain('problems not-kept 0');
    const log = region.logged.get(unwrap(parseUra('90000001'))) ?? [];
    expect(log.length).toBeGreaterThanOrEqual(27);
    expect(new Set(log.map(({ traceId }) => traceId))).toEqual(new Set([answer.questionId]));
  });

  it('cannot tell a holder without consent from one that holds nothing; the log can', async () => {
    const region = await nodeRegion([
      { ura: '90000001', type: 'V4', resources: recordOf(subject), consent: 'deny' },
      { ura: '90000002', type: 'V4', resources: [] },
    ]);
    const answer = await ask(region);
    const [withheld, empty] = answer.sources.map(({ ura: _u, name: _n, ms: _m, ...seen }) => seen);
    expect(withheld).toEqual(empty);
    expect(answer.status).toBe('nothing');
    const outcomes = [...region.logged.values()].map((events) => [...new Set(events.map(({ outcome }) => outcome))]);
    expect(outcomes).toEqual([['withheld-consent'], ['holds-nothing']]);
  });

  it('says that a role has no right, which is neither empty nor failed', async () => {
    const region = await nodeRegion([{ ura: '90000001', type: 'V4', resources: recordOf(subject) }], '99.000');
    const answer = await ask(region);
    expect([answer.status, summary(answer)]).toEqual(['refused', { '90000001': 'refused refused-right 0' }]);
  });

  it('lets the person read the own data without consent, and who looked', async () => {
    const region = await nodeRegion([{ ura: '90000001', type: 'V4', resources: recordOf(subject), consent: 'deny' }]);
    expect((await ask(region, { purpose: 'PATRQT' })).status).toBe('answered');
    const log = await ask(region, { purpose: 'PATRQT', exchange: 'log' });
    expect(log.sources[0]?.resources).toBeGreaterThanOrEqual(27);
    expect(region.logged.get(unwrap(parseUra('90000001')))?.at(-1)).toMatchObject({ act: 'log-read' });
  });

  it('collects in one go what separate questions of a person about themselves bring', async () => {
    const exchanges = ['bgz', 'patient-summary', 'medication'];
    const region = await nodeRegion([
      { ura: '90000001', type: 'V4', resources: recordOf(subject) },
      { ura: '90000002', type: 'J8', resources: recordOf(subject) },
    ]);
    const network = createNetwork({ ...region.deps, manner: 'batch' });
    const steps = await Array.fromAsync(network.collect({ subject, exchanges }));
    const together = steps.flatMap((step) =>
      step.type === 'source' && step.source.reason !== undefined
        ? [`${step.exchange} ${step.source.ura} ${step.source.reason} ${step.source.resources}`]
        : [],
    );
    const apart: string[] = [];
    for (const exchange of exchanges) {
      const { sources } = await ask(region, { purpose: 'PATRQT', exchange }, 'batch');
      apart.push(...sources.map(({ ura, reason, resources }) => `${exchange} ${ura} ${reason} ${resources}`));
    }
    expect(together.toSorted()).toEqual(apart.toSorted());
    expect(steps.filter(({ type }) => type === 'data').length).toBeGreaterThan(0);
  });
});
