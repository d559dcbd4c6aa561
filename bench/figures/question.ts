/** A whole question: from the record system's request to the last line of the merged answer. */
import { unwrap } from '@stelsel/kernel';
import { type QuestionEvent, type Step, steps } from '@stelsel/network';
import { storyPerson } from '../../apps/stelsel/src/demo/running-region.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure, quantiles, round } from '../measure.ts';
import { benchRegion } from '../region/bench-region.ts';
import { askingPractice, regionParty } from '../region/region-party.ts';

const sources = 3;
const warmUps = 5;
const conditions =
  'BgZ of one person over 3 nodes in 2 processes, every guard on, TLS, 1 question at a time; asker, nodes, national services, PostgreSQL and load generator share this machine';

export const questionBench: Bench = {
  names: ['question.p95_ms', 'question.step'],
  run: questionFigures,
};

async function* questionFigures(context: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(context);
  const party = await regionParty(region, askingPractice);
  const { bsn, holders } = storyPerson('main');
  const asked = holders.filter((ura) => ura !== askingPractice).slice(0, sources);
  const stepTimes = new Map<Step, number[]>(steps.map((step) => [step, []]));
  let warm = false;
  let incomplete = 0;
  const ask = async (): Promise<void> => {
    const answer = unwrap(
      await region.fetch({
        method: 'POST',
        url: `${region.started.file.organizations[askingPractice]}/api/v1/questions`,
        headers: { authorization: `Bearer ${party.attestation}`, 'content-type': 'application/json' },
        body: JSON.stringify({ subject: bsn, exchange: 'bgz', purpose: 'TREAT', sources: asked }),
      }),
    );
    const events = answer.body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as QuestionEvent);
    const last = events.at(-1);
    if (last?.type !== 'answer' || last.answer.sources.length !== sources) {
      throw new Error(`the question was not answered: ${answer.body.slice(-500)}`);
    }
    if (warm) {
      incomplete += last.answer.complete ? 0 : 1;
      collectSteps(events, stepTimes);
    }
  };
  for (let times = 0; times < warmUps; times += 1) {
    await ask();
  }
  warm = true;
  const measured = await measure(ask, { durationMs: Math.max(3_000, 30_000 * context.scale), inFlight: 1 });
  const { p50, p95, p99, count } = measured;
  const size = `${conditions}; ${count} questions, ${incomplete} with a source that was too late`;
  yield { name: 'question.p95_ms', value: p95, unit: 'ms', p50, p95, p99, size };
  for (const [step, times] of stepTimes) {
    const spread = quantiles(times);
    yield {
      name: `question.step.${step}_ms`,
      value: spread.p50,
      unit: 'ms',
      ...spread,
      ratio: round(spread.p50 / p50),
      baseline: 'p50 of the whole question; the slowest source counts, sources run beside each other',
      size,
    };
  }
}

/** A step that is done once per source counts with its slowest source. */
function collectSteps(events: readonly QuestionEvent[], times: ReadonlyMap<Step, number[]>): void {
  const done = events.filter((event) => event.type === 'step' && event.state === 'done');
  for (const [step, list] of times) {
    const ms = done.flatMap((event) => (event.type === 'step' && event.step === step ? [event.ms ?? 0] : []));
    list.push(Math.max(0, ...ms));
  }
}
