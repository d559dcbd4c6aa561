import { ok, type Result } from '@stelsel/kernel';
import type { StoredImage } from '@stelsel/store';
import { type Pass, proven, refuse } from '../guard/pass.ts';
import { runGuards } from '../guard/run-guards.ts';
import { type FhirAnswer, faultAnswer } from '../rest/fhir-answer.ts';
import { type DicomCall, type ImageTenant, passOf } from './dicom-call.ts';
import type { DicomChoice } from './dicomweb-route.ts';

/** Images that may leave, or the answer that says why not. */
export type GuardedStudy =
  | { readonly leaves: true; readonly tenant: ImageTenant; readonly images: readonly StoredImage[] }
  | { readonly leaves: false; readonly answer: FhirAnswer };

/** No resource of ours has this id. */
const nothing = '0';

/**
 * Takes a request for images through all guards, as a read of the ImagingStudy they belong to: images leave only when that
 * resource may, and the event is durable before they do. A study that is not there, is of somebody else or is withheld
 * takes the same way and gives the same answer.
 *
 * @param what for the log: which part of the images, such as `instance rendered`
 */
export async function guardStudy(call: DicomCall, choice: DicomChoice, what: string): Promise<GuardedStudy> {
  const [first] = call.tenants;
  const start = await runGuards(passOf(call, first, { interaction: 'read', id: nothing, params: [], images: what }), [
    'token',
  ]);
  if (start.refusal !== undefined) {
    return ended(await runGuards(start, ['log']));
  }
  const found = await findStudy(call, choice);
  if (!found.ok) {
    return ended(await runGuards(refuse(start, 'failed-server', found.fault), ['log']));
  }
  const { tenant, images } = found.value;
  const request = { interaction: 'read', id: images[0]?.resource ?? nothing, params: [], images: what } as const;
  const pass = await runGuards({ ...passOf(call, tenant, request), actor: proven(start.actor, 'token') });
  const leaves = pass.answer?.status === 200 && (pass.resources ?? []).length > 0;
  return leaves ? { leaves, tenant, images } : ended(pass);
}

function ended(pass: Pass): GuardedStudy {
  return { leaves: false, answer: proven(pass.answer, 'answer') };
}

/** The record that keeps these images; the first one, with none, when no record does. */
async function findStudy(
  { tenants }: DicomCall,
  choice: DicomChoice,
): Promise<Result<{ readonly tenant: ImageTenant; readonly images: readonly StoredImage[] }>> {
  for (const tenant of tenants) {
    const images = await tenant.images.find(choice);
    if (!images.ok || images.value.length > 0) {
      return images.ok ? ok({ tenant, images: images.value }) : images;
    }
  }
  return ok({ tenant: tenants[0], images: [] });
}

/** What cannot be answered is refused after its token, and logged like anything else. */
export async function refuseCall(
  call: DicomCall,
  problem: Parameters<typeof refuse>[2],
  what: string,
): Promise<FhirAnswer> {
  const request = { interaction: 'read', id: nothing, params: [], images: what } as const;
  const known = await runGuards(passOf(call, call.tenants[0], request), ['token']);
  const pass = known.refusal === undefined ? refuse(known, 'refused-query', problem) : known;
  return (await runGuards(pass, ['log'])).answer ?? faultAnswer(problem);
}
