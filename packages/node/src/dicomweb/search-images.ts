/** QIDO-RS: which studies of the person there are, and what is in one. */
import { attribute, type DicomJson, tags, textOf, uidSystem } from '@stelsel/dicom';
import { queryParameters } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Actor, err, ok, type Result, safeName } from '@stelsel/kernel';
import type { StoredImage } from '@stelsel/store';
import { answeredExchanges } from '../answered-exchanges.ts';
import { fault } from '../faults.ts';
import { personOfToken } from '../guard/match.ts';
import { proven } from '../guard/pass.ts';
import { runGuards } from '../guard/run-guards.ts';
import { nodeLimits } from '../limits.ts';
import { itemsOf } from '../rest/answer-body.ts';
import { type FhirAnswer, faultAnswer } from '../rest/fhir-answer.ts';
import type { Params } from '../rest/fhir-request.ts';
import { type DicomCall, type ImageTenant, passOf } from './dicom-call.ts';
import { attributesOf } from './metadata.ts';

export type FoundStudies =
  | { readonly leaves: true; readonly studies: readonly DicomJson[] }
  | { readonly leaves: false; readonly answer: FhirAnswer };

/**
 * The studies of the person the token is about: the search for ImagingStudy of an exchange of the token, through all guards.
 * No address ever has a person in it. Parameters narrow by study, day and kind of machine; any other is refused.
 */
export async function searchStudies(call: DicomCall): Promise<FoundStudies> {
  const request = { interaction: 'search', params: [], images: 'search' } as const;
  // One check for all records: a proof of possession is good for one.
  const start = await runGuards(passOf(call, call.tenants[0], request), ['token']);
  if (start.refusal !== undefined) {
    return { leaves: false, answer: proven((await runGuards(start, ['log'])).answer, 'answer') };
  }
  const actor = proven(start.actor, 'token');
  const studies: DicomJson[] = [];
  for (const tenant of call.tenants) {
    const params = searchFor(call, tenant, actor);
    const pass = await runGuards({ ...passOf(call, tenant, { ...request, params }), actor });
    const { status } = proven(pass.answer, 'answer');
    if (status !== 200) {
      return { leaves: false, answer: proven(pass.answer, 'answer') };
    }
    for (const { resource } of itemsOf(pass.answer?.body)) {
      const images = await tenant.images.find({ study: studyOf(resource) ?? '' });
      if (!images.ok) {
        return { leaves: false, answer: faultAnswer(images.fault, 'failed-server') };
      }
      if (images.value.length > 0) {
        studies.push(studyLevel(images.value, call.base));
      }
    }
  }
  return { leaves: true, studies: narrowed(studies, call.message.query).slice(0, nodeLimits.dicomStudies) };
}

/** The search of an exchange of the token, about its person; without one the guards will say what is missing. */
function searchFor(call: DicomCall, tenant: ImageTenant, actor: Actor): Params {
  const { version } = tenant.repository.model;
  const queries = answeredExchanges(call.deps.exchanges, tenant)
    .filter(({ id }) => actor.scope.includes(id))
    .flatMap(({ versions }) => versions.filter(({ fhir }) => fhir === version).flatMap((one) => one.queries));
  const query = queries.find(({ type, interaction }) => type === 'ImagingStudy' && interaction === 'search');
  const person = personOfToken(actor);
  return query === undefined || person === undefined ? [] : queryParameters(query, person);
}

function studyOf(resource: Resource): string | undefined {
  const identifiers = Array.isArray(resource.identifier) ? resource.identifier : [];
  const own = (identifiers as readonly { readonly system?: string; readonly value?: string }[]).find(
    ({ system }) => system === uidSystem,
  );
  const told = own?.value ?? (typeof resource.uid === 'string' ? resource.uid : undefined);
  return told?.replace(/^urn:oid:/, '');
}

const studyTags = [
  tags.studyDate,
  tags.studyTime,
  tags.accessionNumber,
  tags.studyDescription,
  tags.patientName,
  tags.birthDate,
  tags.sex,
  tags.study,
];

function studyLevel(images: readonly StoredImage[], base: string): DicomJson {
  const all = images.map(attributesOf);
  const modalities = [...new Set(all.map((one) => textOf(one, tags.modality)))].filter((code) => code !== undefined);
  return {
    ...picked(all[0] ?? {}, studyTags),
    [tags.modalitiesInStudy]: attribute('CS', ...modalities),
    [tags.retrieveUrl]: attribute('UR', `${base}/studies/${images[0]?.study ?? ''}`),
    [tags.seriesInStudy]: attribute('IS', new Set(images.map(({ series }) => series)).size),
    [tags.instancesInStudy]: attribute('IS', images.length),
  };
}

const seriesTags = [tags.modality, tags.seriesDescription, tags.bodyPart, tags.study, tags.series, tags.seriesNumber];

/** The series among these images of one study. */
export function seriesIn(images: readonly StoredImage[], base: string): readonly DicomJson[] {
  return [...Map.groupBy(images, ({ series }) => series)].map(([series, members]) => ({
    ...picked(members[0] === undefined ? {} : attributesOf(members[0]), seriesTags),
    [tags.retrieveUrl]: attribute('UR', `${base}/studies/${members[0]?.study ?? ''}/series/${series}`),
    [tags.instancesInSeries]: attribute('IS', members.length),
  }));
}

const instanceTags = [
  tags.sopClass,
  tags.sopInstance,
  tags.study,
  tags.series,
  tags.instanceNumber,
  tags.rows,
  tags.columns,
  tags.bitsAllocated,
  tags.frames,
];

export function instancesIn(images: readonly StoredImage[], base: string): readonly DicomJson[] {
  return images.map((image) => ({
    ...picked(attributesOf(image), instanceTags),
    [tags.retrieveUrl]: attribute(
      'UR',
      `${base}/studies/${image.study}/series/${image.series}/instances/${image.instance}`,
    ),
  }));
}

function picked(attributes: DicomJson, wanted: readonly string[]): DicomJson {
  return Object.fromEntries(
    wanted.flatMap((tag) => (attributes[tag] === undefined ? [] : [[tag, attributes[tag]] as const])),
  );
}

/** Parameters by keyword and by tag. */
const studyParameters: Readonly<Record<string, (study: DicomJson, value: string) => boolean>> = {
  StudyInstanceUID: (study, value) => value.split(/[,\\]/).includes(textOf(study, tags.study) ?? ''),
  StudyDate: (study, value) => isWithin(textOf(study, tags.studyDate), value),
  ModalitiesInStudy: (study, value) => (study[tags.modalitiesInStudy]?.Value ?? []).includes(value),
  AccessionNumber: (study, value) => textOf(study, tags.accessionNumber) === value,
};
const harmless = new Set(['limit', 'offset', 'includefield', 'accept']);

/** Fault: NOD-DICOM-PARAMETER, for anything that could name a person or that we do not search by. */
export function checkSearch(query: Params): Result<void> {
  const other = query.find(([name]) => !Object.hasOwn(studyParameters, name) && !harmless.has(name));
  return other === undefined ? ok() : err(fault('NOD-DICOM-PARAMETER', { name: safeName(other[0]) }));
}

function narrowed(studies: readonly DicomJson[], query: Params): readonly DicomJson[] {
  const kept = studies.filter((study) => query.every(([name, value]) => studyParameters[name]?.(study, value) ?? true));
  const number = (wanted: string): number => Number(query.find(([name]) => name === wanted)?.[1]);
  const offset = Math.max(0, number('offset') || 0);
  return kept.slice(offset, number('limit') > 0 ? offset + number('limit') : undefined);
}

/** One day, or a range with a hyphen that may be open at either side. */
function isWithin(date: string | undefined, wanted: string): boolean {
  const [from = '', to = from] = wanted.split('-');
  return date !== undefined && date >= from && (to === '' || date <= to);
}
