/** Tells in FHIR which study there is: an ImagingStudy made of what its instances say, in R4 or STU3, and where it is fetched. */
import { bodyParts } from './body-parts.ts';
import { type DicomJson, numberOf, tags, textOf } from './dicom-json.ts';
import type { DicomInstance } from './read-instance.ts';
import { uidSystem, urnOf } from './uid.ts';

type FhirVersion = 'R4' | 'STU3';

export interface StudyInRecord {
  readonly id: string;
  /** Reference to the Patient. */
  readonly subject: string;
  /** Reference to the Endpoint where it is fetched. */
  readonly endpoint: string;
  readonly fhir: FhirVersion;
  readonly accession?: { readonly system: string; readonly value: string };
}

/** What of an instance is told; a stored one has it too. */
export type DescribedInstance = Pick<DicomInstance, 'study' | 'series' | 'instance' | 'sopClass' | 'attributes'>;

export interface FhirObject {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
}

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const snomed = 'http://snomed.info/sct';

/** @param instances of one study, at least one. Series and instances stand in the order of their numbers. */
export function imagingStudy(instances: readonly DescribedInstance[], record: StudyInRecord): FhirObject {
  const [first] = instances;
  const stu3 = record.fhir === 'STU3';
  const attributes = first?.attributes ?? {};
  const series = [...Map.groupBy(instances, ({ series: uid }) => uid)].sort(byNumber(tags.seriesNumber));
  const modalities = [...new Set(instances.map((one) => textOf(one.attributes, tags.modality)))].filter(
    (code) => code !== undefined,
  );
  const description = textOf(attributes, tags.studyDescription);
  const started = startOf(attributes);
  const urn = urnOf(first?.study ?? '');
  const identifier = [{ system: uidSystem, value: urn }, ...(record.accession === undefined ? [] : [record.accession])];
  return {
    resourceType: 'ImagingStudy',
    id: record.id,
    ...(stu3
      ? {
          uid: urn,
          identifier,
          availability: 'ONLINE',
          modalityList: modalities.map(modalityCoding),
          patient: { reference: record.subject },
        }
      : {
          identifier,
          status: 'available',
          modality: modalities.map(modalityCoding),
          subject: { reference: record.subject },
        }),
    ...(started === undefined ? {} : { started }),
    endpoint: [{ reference: record.endpoint }],
    numberOfSeries: series.length,
    numberOfInstances: instances.length,
    ...(description === undefined
      ? {}
      : stu3
        ? { description }
        : { description, procedureCode: [{ text: description }] }),
    series: series.map(([uid, members]) => seriesOf(uid, members, stu3)),
  };
}

function seriesOf(uid: string, members: readonly DescribedInstance[], stu3: boolean): object {
  const attributes = members[0]?.attributes ?? {};
  const description = textOf(attributes, tags.seriesDescription);
  const number = numberOf(attributes, tags.seriesNumber);
  const bodySite = bodySiteOf(attributes);
  const laterality = lateralityOf(attributes);
  const instances = members.map((one) => ({ one, number: numberOf(one.attributes, tags.instanceNumber) }));
  return {
    uid: stu3 ? urnOf(uid) : uid,
    ...(number === undefined || number < 0 ? {} : { number }),
    modality: modalityCoding(textOf(attributes, tags.modality) ?? 'OT'),
    ...(description === undefined ? {} : { description }),
    numberOfInstances: members.length,
    ...(bodySite === undefined ? {} : { bodySite }),
    ...(laterality === undefined ? {} : { laterality }),
    instance: instances
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map(({ one, number: place }) => ({
        uid: stu3 ? urnOf(one.instance) : one.instance,
        sopClass: stu3 ? urnOf(one.sopClass) : { system: 'urn:ietf:rfc:3986', code: urnOf(one.sopClass) },
        ...(place === undefined || place < 0 ? {} : { number: place }),
      })),
  };
}

/** The Endpoint of a DICOMweb service (WADO-RS) at this address. */
export function dicomwebEndpoint(
  id: string,
  {
    address,
    fhir,
    organization,
  }: { readonly address: string; readonly fhir: FhirVersion; readonly organization: string },
): FhirObject {
  const system =
    fhir === 'STU3'
      ? 'http://hl7.org/fhir/endpoint-connection-type'
      : 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type';
  return {
    resourceType: 'Endpoint',
    id,
    status: 'active',
    connectionType: { system, code: 'dicom-wado-rs', display: 'DICOM WADO-RS' },
    name: 'DICOMweb',
    managingOrganization: { display: organization },
    payloadType: [{ text: 'DICOM' }],
    payloadMimeType: ['application/dicom'],
    address,
  };
}

function byNumber(tag: string) {
  const number = ([, [first]]: readonly [string, readonly DescribedInstance[]]): number =>
    numberOf(first?.attributes ?? {}, tag) ?? 0;
  return (
    a: readonly [string, readonly DescribedInstance[]],
    b: readonly [string, readonly DescribedInstance[]],
  ): number => number(a) - number(b);
}

/** English names of the modalities of CID 29 that hospitals make most. */
const modalityNames: Readonly<Record<string, string>> = {
  CR: 'Computed Radiography',
  CT: 'Computed Tomography',
  DX: 'Digital Radiography',
  MG: 'Mammography',
  MR: 'Magnetic Resonance',
  NM: 'Nuclear Medicine',
  PT: 'Positron emission tomography',
  US: 'Ultrasound',
  XA: 'X-Ray Angiography',
};

function modalityCoding(code: string): object {
  const display = modalityNames[code];
  return { system: dicom, code, ...(display === undefined ? {} : { display }) };
}

function bodySiteOf(attributes: DicomJson): object | undefined {
  const part = textOf(attributes, tags.bodyPart);
  const known = part === undefined ? undefined : bodyParts[part.toUpperCase()];
  return known === undefined ? undefined : { system: snomed, code: known.code, display: known.display };
}

function lateralityOf(attributes: DicomJson): object | undefined {
  switch (textOf(attributes, tags.laterality)) {
    case 'L':
      return { system: snomed, code: '7771000', display: 'links' };
    case 'R':
      return { system: snomed, code: '24028007', display: 'rechts' };
    default:
      return undefined;
  }
}

/** `20240102` and `101530` as FHIR writes them; a time without a zone is left out, because it would be a guess. */
function startOf(attributes: DicomJson): string | undefined {
  const date = /^(\d{4})(\d{2})(\d{2})$/.exec(textOf(attributes, tags.studyDate) ?? '');
  return date === null ? undefined : `${date[1]}-${date[2]}-${date[3]}`;
}
