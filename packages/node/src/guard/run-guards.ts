import { noTrace, type Tracer } from '@stelsel/kernel';
import { faultAnswer } from '../rest/fhir-answer.ts';
import type { Pass } from './pass.ts';
import { type GuardRow, guardTable } from './table.ts';

/**
 * Takes one interaction through the rows of the table. A refusal skips to the rows that always run; the pass comes back
 * with an answer in every case. `steps` takes a part of the way, for the entries of a transaction.
 */
export async function runGuards(start: Pass, steps?: readonly GuardRow['step'][]): Promise<Pass> {
  const { tracer = noTrace } = start.deps;
  let pass = start;
  for (const row of guardTable) {
    const due = row.at.includes(pass.request.interaction) && (steps === undefined || steps.includes(row.step));
    if (due && (pass.refusal === undefined || row.always === true)) {
      const found = tracer === noTrace ? row.guard(pass) : traced(row, pass, tracer);
      // What is known at once is not waited for: most guards look at facts only.
      pass = settle(found instanceof Promise ? await found : found);
    }
  }
  return pass;
}

/** A refused pass has the refusal as its answer; what was fetched before does not leave. */
function settle(pass: Pass): Pass {
  if (pass.refusal === undefined) {
    return pass;
  }
  const { answer: _dropped, resources: _named, ...rest } = pass;
  return { ...rest, answer: faultAnswer(pass.refusal.fault, pass.refusal.reason) };
}

async function traced(row: GuardRow, pass: Pass, tracer: Tracer): Promise<Pass> {
  const { clock } = pass.deps;
  const from = clock.nowMs();
  const after = await row.guard(pass);
  const refused = after.refusal !== undefined && after.refusal !== pass.refusal;
  tracer({
    atMs: clock.nowMs(),
    traceId: pass.call.traceId,
    party: `node:${pass.tenant.ura}`,
    step: row.step,
    state: refused ? (after.refusal?.reason.startsWith('failed') ? 'failed' : 'refused') : 'done',
    durationMs: clock.nowMs() - from,
    ...(refused && after.refusal !== undefined ? { note: after.refusal.fault.text } : {}),
  });
  return after;
}
