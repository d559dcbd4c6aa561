/** STOW-RS: the organisation's own system brings images; each is safe, logged and somebody's before it is acknowledged. */
import { attribute, type DicomInstance, type DicomJson, dicomLimits, readInstance, tags } from '@stelsel/dicom';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { eventOf } from '../guard/log.ts';
import { type Pass, proven, refuse } from '../guard/pass.ts';
import { runGuards } from '../guard/run-guards.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import { type DicomCall, type ImageTenant, passOf } from './dicom-call.ts';
import { PartsError, readParts } from './read-parts.ts';
import { splitHead } from './split-head.ts';
import { findStudyRecord, type StudyRecord, writeStudyRecord } from './study-record.ts';

export type StoredInstances =
  | { readonly kind: 'refused'; readonly answer: FhirAnswer }
  /** Status 200 when all were stored, 202 when some were, 409 when none was (PS3.18, 10.5.3). */
  | { readonly kind: 'told'; readonly status: 200 | 202 | 409; readonly body: DicomJson };

/** What came of one instance. */
interface Outcome {
  readonly sopClass?: string;
  readonly instance?: string;
  readonly address?: string;
  readonly fault?: Fault;
}

/**
 * Stores the instances of a message one after another; each is durable when the answer names it. `study` is the one the
 * address names. Only the organisation's own system may: an image of nobody is not kept, because nobody could ever have it
 * erased.
 */
export async function storeInstances(
  call: DicomCall,
  contentType: string,
  body: AsyncIterable<Uint8Array>,
  study?: string,
): Promise<StoredInstances> {
  const request = { interaction: 'create', params: [], images: 'store' } as const;
  const known = await runGuards(passOf(call, call.tenants[0], request), ['token', 'match', 'relation', 'right']);
  const files = filesIn(contentType, body);
  const pass = known.refusal === undefined && !files.ok ? refuse(known, 'refused-query', files.fault) : known;
  if (pass.refusal !== undefined || !files.ok) {
    return { kind: 'refused', answer: proven((await runGuards(pass, ['log'])).answer, 'answer') };
  }
  const outcomes: Outcome[] = [];
  const touched = new Map<string, StudyRecord<ImageTenant>>();
  try {
    for await (const file of files.value) {
      outcomes.push(await storeOne({ call, pass, touched, study }, file));
    }
  } catch (error) {
    if (!(error instanceof PartsError)) {
      throw error;
    }
    outcomes.push({ fault: error.fault });
  } finally {
    // Also when the sender went away: what was stored before that is told.
    for (const [uid, record] of touched) {
      const written = await writeStudyRecord(record, uid);
      if (!written.ok) {
        outcomes.push({ fault: written.fault });
      }
    }
  }
  return told(call, outcomes);
}

/** The files in the message, whichever way they are sent. */
function filesIn(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
): Result<AsyncIterable<AsyncIterable<Uint8Array>>> {
  if (/^application\/dicom(?:\s*;|$)/i.test(contentType)) {
    return ok(only(body));
  }
  const boundary = /boundary="?([^";]{1,70})"?/i.exec(contentType)?.[1];
  const related = /^multipart\/related\s*;/i.test(contentType) && /type="?application\/dicom"?/i.test(contentType);
  return related && boundary !== undefined ? ok(contents(body, boundary)) : err(fault('NOD-DICOM-TYPE'));
}

async function* only<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function* contents(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<AsyncIterable<Uint8Array>> {
  for await (const { content } of readParts(body, boundary)) {
    yield content;
  }
}

interface Storing {
  readonly call: DicomCall;
  readonly pass: Pass;
  /** Studies of which something was stored, and for which the log has an event. */
  readonly touched: Map<string, StudyRecord<ImageTenant>>;
  readonly study: string | undefined;
}

async function storeOne(storing: Storing, file: AsyncIterable<Uint8Array>): Promise<Outcome> {
  const { head, whole, content } = await splitHead(file, dicomLimits.headBytes);
  const read = await readInstance(head, whole);
  if (!read.ok) {
    return { fault: read.fault };
  }
  const { sopClass, instance } = read.value;
  const stored = await keep(storing, read.value, content);
  return { sopClass, instance, ...(stored.ok ? { address: stored.value } : { fault: stored.fault }) };
}

async function keep(
  { call, pass, touched, study }: Storing,
  instance: DicomInstance,
  content: AsyncIterable<Uint8Array>,
): Promise<Result<string>> {
  if (study !== undefined && study !== instance.study) {
    return err(fault('NOD-DICOM-STUDY'));
  }
  const known = touched.get(instance.study);
  const found = known === undefined ? await findStudyRecord(call.tenants, instance) : ok(known);
  if (!found.ok) {
    return found;
  }
  // The study stands in the record before its first image does, so that no image is ever without one.
  const begun = known === undefined ? await begin({ pass, touched }, found.value, instance) : ok();
  if (!begun.ok) {
    return begun;
  }
  const { attributes, ...facts } = instance;
  const image = { ...facts, attributes: JSON.stringify(attributes), resource: found.value.id };
  const added = await found.value.tenant.images.add(image, content);
  return added.ok
    ? ok(`${call.base}/studies/${instance.study}/series/${instance.series}/instances/${instance.instance}`)
    : added;
}

/** In the log before it is in the record, as every write. */
async function begin(
  { pass, touched }: Pick<Storing, 'pass' | 'touched'>,
  record: StudyRecord<ImageTenant>,
  instance: DicomInstance,
): Promise<Result<void>> {
  const resources = [`ImagingStudy/${record.id}`];
  const event = eventOf({ ...pass, resources, subject: record.bsn, answer: { status: 200 } });
  const logged = await record.tenant.log.append(event);
  const written = logged.ok
    ? await writeStudyRecord(record, instance.study, instance)
    : err(fault('NOD-LOG-UNAVAILABLE'));
  if (written.ok) {
    touched.set(instance.study, record);
  }
  return written;
}

function told({ base }: DicomCall, outcomes: readonly Outcome[]): StoredInstances {
  const stored = outcomes.filter(({ fault: problem }) => problem === undefined);
  const failed = outcomes.filter(({ fault: problem }) => problem !== undefined);
  const named = ({ sopClass, instance }: Outcome): DicomJson => ({
    ...(sopClass === undefined ? {} : { [tags.referencedSopClass]: attribute('UI', sopClass) }),
    ...(instance === undefined ? {} : { [tags.referencedSopInstance]: attribute('UI', instance) }),
  });
  const body: DicomJson = {
    [tags.retrieveUrl]: attribute('UR', `${base}/studies`),
    [tags.referencedSops]: attribute(
      'SQ',
      ...stored.map((one) => ({ ...named(one), [tags.retrieveUrl]: attribute('UR', one.address ?? '') })),
    ),
    [tags.failedSops]: attribute(
      'SQ',
      ...failed.map((one) => ({ ...named(one), [tags.failureReason]: attribute('US', reasonOf(one.fault)) })),
    ),
  };
  return { kind: 'told', status: failed.length === 0 ? 200 : stored.length === 0 ? 409 : 202, body };
}

/** Failure reasons of PS3.18, table I.2-2. */
const reasons: Readonly<Record<string, number>> = {
  'NOD-DICOM-PERSON': 0xa900,
  'NOD-DICOM-BODY': 0xc000,
  'NOD-DICOM-STUDY': 0xc000,
  'DCM-FORMAT': 0xc000,
  'DCM-MISSING': 0xa900,
  'DCM-SYNTAX': 0xc122,
  'DCM-TOO-LARGE': 0xa700,
  'STO-IMAGE-SIZE': 0xa700,
  'STO-IMAGE-DIFFERS': 0x0111,
};

function reasonOf(problem: Fault | undefined): number {
  return reasons[problem?.code ?? ''] ?? 0x0110;
}
