/** The ImagingStudy that images belong to: found in the record, or made of what the images say. */
import { createHash } from 'node:crypto';
import { type DicomInstance, dicomwebEndpoint, imagingStudy, tags, textOf, uidSystem, urnOf } from '@stelsel/dicom';
import { parseSearch, type Resource } from '@stelsel/fhir';
import { type Bsn, err, namingSystem, ok, parseBsn, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { personOfRecord } from '../guard/own-record.ts';
import { storedItem } from '../rest/answer-body.ts';
import { dicomwebBase, type ImageTenant } from './dicom-call.ts';
import { attributesOf } from './metadata.ts';

/** A record with its images, and what is told of where they are. */
export type ImageRecord = Pick<ImageTenant, 'repository' | 'images' | 'fhirBase' | 'name'>;

/** Where the images of one study go, and whose they are. */
export interface StudyRecord<T extends ImageRecord> {
  readonly tenant: T;
  readonly id: string;
  readonly bsn: Bsn;
  /** We write it ourselves; otherwise another system of the organisation does. */
  readonly made: boolean;
  readonly subject: string;
}

/** Who gives out the numbers of persons, as DICOM of Dutch systems says it: the BSN. */
const bsnIssuer = 'NLMINBIZA';
const endpointId = 'dicomweb';

/**
 * The study in the record, if the image is of the same person; else a new one for the Patient with the BSN of the image.
 * Fault: NOD-DICOM-PERSON, when it would be of nobody, or of somebody else than the study says.
 */
export async function findStudyRecord<T extends ImageRecord>(
  tenants: readonly T[],
  instance: DicomInstance,
): Promise<Result<StudyRecord<T>>> {
  const named = bsnIn(instance);
  for (const tenant of tenants) {
    const known = await studyIn(tenant, instance.study);
    if (!known.ok) {
      return known;
    }
    if (known.value !== undefined) {
      return ofKnownStudy(tenant, known.value, instance.study, named);
    }
  }
  for (const tenant of named === undefined ? [] : tenants) {
    const keys = await tenant.repository.personKeys({ system: namingSystem.bsn, value: named ?? '' });
    if (!keys.ok) {
      return keys;
    }
    const patient = keys.value.find((key) => !key.startsWith('~'));
    if (patient !== undefined && named !== undefined) {
      return ok({ tenant, id: ownId(instance.study), bsn: named, made: true, subject: `Patient/${patient}` });
    }
  }
  return err(fault('NOD-DICOM-PERSON'));
}

async function ofKnownStudy<T extends ImageRecord>(
  tenant: T,
  resource: Resource,
  uid: string,
  named: Bsn | undefined,
): Promise<Result<StudyRecord<T>>> {
  const about = { interaction: 'read', params: [], prefer: {} } as const;
  const bsn = await personOfRecord(tenant.repository, about, resource);
  const { id = '' } = resource;
  const subject = referenceIn(resource.subject) ?? referenceIn(resource.patient);
  return bsn === undefined || subject === undefined || (named !== undefined && named !== bsn)
    ? err(fault('NOD-DICOM-PERSON'))
    : ok({ tenant, id, bsn, made: id === ownId(uid), subject });
}

async function studyIn({ repository }: ImageRecord, uid: string): Promise<Result<Resource | undefined>> {
  const search = parseSearch('ImagingStudy', [['identifier', `${uidSystem}|${urnOf(uid)}`]], repository.model);
  const page = search.ok ? await repository.search(search.value, { guarded: true }) : search;
  const [found] = page.ok ? page.value.matches : [];
  return page.ok ? ok(found === undefined ? undefined : storedItem(found).resource) : page;
}

/** Writes the study and the Endpoint of its images as they are now, when it is ours to write. */
export async function writeStudyRecord(
  { tenant, id, made, subject }: StudyRecord<ImageRecord>,
  study: string,
  fresh?: DicomInstance,
): Promise<Result<void>> {
  const { repository, images, fhirBase, name } = tenant;
  const kept = made ? await images.find({ study }) : ok([]);
  if (!kept.ok || !made) {
    return kept.ok ? ok() : kept;
  }
  const fhir = repository.model.version;
  const told = kept.value.map((image) => ({ ...image, attributes: attributesOf(image) }));
  const known = fresh === undefined || told.some(({ instance }) => instance === fresh.instance);
  const written = await repository.putAll([
    dicomwebEndpoint(endpointId, { address: dicomwebBase({ fhirBase }), fhir, organization: name }),
    imagingStudy(known ? told : [...told, fresh], { id, subject, endpoint: `Endpoint/${endpointId}`, fhir }),
  ]);
  return written.ok ? ok() : written;
}

/** The same for the same study, so that a second upload finds it. */
function ownId(study: string): string {
  return `dicom-${createHash('sha256').update(study).digest('hex').slice(0, 32)}`;
}

function bsnIn({ attributes }: DicomInstance): Bsn | undefined {
  const number =
    textOf(attributes, tags.issuerOfPatientId) === bsnIssuer ? textOf(attributes, tags.patientId) : undefined;
  const bsn = number === undefined ? undefined : parseBsn(number);
  return bsn?.ok === true ? bsn.value : undefined;
}

function referenceIn(value: unknown): string | undefined {
  const reference =
    typeof value === 'object' && value !== null ? (value as { reference?: unknown }).reference : undefined;
  return typeof reference === 'string' ? reference : undefined;
}
