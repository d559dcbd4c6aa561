/** How a job in the background is told over HTTP (Bulk Data Access 2.0, asynchronous pattern of FHIR). */
import { err, ok, type Result } from '@stelsel/kernel';
import { type BulkJob, type BulkStore, storeLimits } from '@stelsel/store';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import { type FhirAnswer, faultAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { PerformContext } from '../rest/perform-context.ts';

type Kind = BulkJob['kind'];

/** 202 with the address to look at. */
export function acceptedAnswer({ fhirBase }: PerformContext, kind: Kind, id: string): FhirAnswer {
  return { status: 202, headers: { 'content-location': `${fhirBase}/$${kind}/${id}` } };
}

/** Only when it is asked for in the background: `Prefer: respond-async`. */
export function askedInBackground({ prefer }: FhirRequest): Result<void> {
  return prefer.async === true ? ok() : err(fault('NOD-ASYNC', {}, 'Prefer'));
}

export function bulkOf({ bulk }: PerformContext): Result<BulkStore> {
  return bulk === undefined ? err(fault('NOD-NO-BULK')) : ok(bulk);
}

/** A look at a job: how far it is, what came of it, or why it ended. DELETE ends it. */
export async function lookAtJob(
  context: PerformContext,
  request: FhirRequest,
  kind: Kind,
  manifest: (job: BulkJob) => object,
): Promise<Result<FhirAnswer>> {
  const bulk = bulkOf(context);
  if (!bulk.ok) {
    return bulk;
  }
  const { job: id = '', method } = request;
  const job = await bulk.value.job(id);
  if (!job.ok || job.value?.kind !== kind) {
    return job.ok ? err(fault('NOD-JOB')) : job;
  }
  if (method !== 'DELETE') {
    return ok(answerOf(job.value, manifest));
  }
  const ended = await bulk.value.cancel(id);
  return ended.ok ? ok({ status: 202 }) : ended;
}

function answerOf(job: BulkJob, manifest: (job: BulkJob) => object): FhirAnswer {
  if (job.problem !== undefined) {
    return faultAnswer(job.problem);
  }
  if (job.state !== 'done' || job.endedMs === undefined) {
    const part = job.total === 0 ? 0 : Math.min(99, Math.floor((100 * (job.done + job.refused)) / job.total));
    const headers = {
      'x-progress': `${part} %, ${job.done} resources`,
      'retry-after': String(nodeLimits.jobLookSeconds),
    };
    return { status: 202, headers };
  }
  const expires = new Date(job.endedMs + storeLimits.jobKeepMs).toUTCString();
  return { status: 200, headers: { expires }, body: { kind: 'json', text: JSON.stringify(manifest(job)) } };
}
