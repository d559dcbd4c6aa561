/** The DICOM JSON model (PS3.18 Annex F): what an instance says of itself, by tag. */

export interface Attribute {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly InlineBinary?: string;
  readonly BulkDataURI?: string;
}

/** Eight hexadecimal digits in upper case to the attribute. */
export type DicomJson = Readonly<Record<string, Attribute>>;

export const tags = {
  specificCharacterSet: '00080005',
  sopClass: '00080016',
  sopInstance: '00080018',
  studyDate: '00080020',
  studyTime: '00080030',
  accessionNumber: '00080050',
  modality: '00080060',
  modalitiesInStudy: '00080061',
  institution: '00080080',
  studyDescription: '00081030',
  seriesDescription: '0008103E',
  retrieveUrl: '00081190',
  failureReason: '00081197',
  failedSops: '00081198',
  referencedSops: '00081199',
  referencedSopClass: '00081150',
  referencedSopInstance: '00081155',
  patientName: '00100010',
  patientId: '00100020',
  issuerOfPatientId: '00100021',
  birthDate: '00100030',
  sex: '00100040',
  bodyPart: '00180015',
  study: '0020000D',
  series: '0020000E',
  seriesNumber: '00200011',
  instanceNumber: '00200013',
  laterality: '00200060',
  seriesInStudy: '00201206',
  instancesInStudy: '00201208',
  instancesInSeries: '00201209',
  samplesPerPixel: '00280002',
  photometric: '00280004',
  planar: '00280006',
  frames: '00280008',
  rows: '00280010',
  columns: '00280011',
  bitsAllocated: '00280100',
  bitsStored: '00280101',
  pixelRepresentation: '00280103',
  windowCenter: '00281050',
  windowWidth: '00281051',
  rescaleIntercept: '00281052',
  rescaleSlope: '00281053',
  pixelData: '7FE00010',
} as const;

/** The first value as text; a name of a person in its alphabetic form. */
export function textOf(instance: DicomJson, tag: string): string | undefined {
  const value = instance[tag]?.Value?.[0];
  if (typeof value === 'string') {
    return value.trim() === '' ? undefined : value.trim();
  }
  const alphabetic =
    typeof value === 'object' && value !== null ? (value as { Alphabetic?: unknown }).Alphabetic : undefined;
  return typeof alphabetic === 'string' ? alphabetic : undefined;
}

/** The first value as a number; whatever is none is nothing. */
export function numberOf(instance: DicomJson, tag: string): number | undefined {
  const value = instance[tag]?.Value?.[0];
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** An attribute with these values; without any it is empty, as QIDO and STOW answers want it. */
export function attribute(vr: string, ...values: readonly unknown[]): Attribute {
  return values.length === 0 ? { vr } : { vr, Value: values };
}
