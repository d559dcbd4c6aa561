/** Invented studies for the demo and for tests: geometry that looks like a scan, of a person who does not exist. */
import { createHash } from 'node:crypto';
import { attribute, type DicomJson, tags } from './dicom-json.ts';
import { dicomLibrary } from './dicom-library.ts';
import { drawPhantom, type Phantom } from './phantom.ts';
import { explicitLittleEndian } from './transfer-syntax.ts';

export interface SampleStudy {
  /** Names the study: the same name gives the same identifiers and the same bytes. */
  readonly name: string;
  readonly modality: 'MR' | 'CT' | 'DX';
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly description: string;
  readonly series: readonly {
    readonly description: string;
    readonly slices: number;
    readonly phantom: Phantom;
    /** Side of the square picture in pixels. */
    readonly size: number;
  }[];
  /** Body Part Examined, in the words of DICOM. */
  readonly bodyPart: string;
  readonly laterality?: 'L' | 'R';
  readonly institution: string;
  readonly patient: {
    readonly name: string;
    readonly id: string;
    readonly issuer: string;
    readonly birthDate: string;
    readonly sex: 'M' | 'F';
  };
}

const sopClasses = {
  MR: '1.2.840.10008.5.1.4.1.1.4',
  CT: '1.2.840.10008.5.1.4.1.1.2',
  DX: '1.2.840.10008.5.1.4.1.1.1.1',
} as const;

/** A UID under 2.25 that is always the same for the same name. */
export function sampleUid(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `2.25.${BigInt(`0x${digest}`)}`;
}

/** The instances of the study as DICOM Part 10 files, in order. */
export async function sampleInstances(study: SampleStudy): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const [at, series] of study.series.entries()) {
    for (let slice = 0; slice < series.slices; slice += 1) {
      const depth = series.slices === 1 ? 0.5 : slice / (series.slices - 1);
      const pixels = drawPhantom(series.phantom, series.size, depth);
      files.push(await writeInstance({ ...headerOf(study, at, slice), ...imageOf(study, series.size) }, pixels));
    }
  }
  return files;
}

/** One file of these attributes and pixels, in Explicit VR Little Endian. */
async function writeInstance(attributes: DicomJson, pixels: Uint16Array | Uint8Array): Promise<Uint8Array> {
  const library = await dicomLibrary();
  const dict = new library.data.DicomDict({
    '00020002': { vr: 'UI', Value: attributes[tags.sopClass]?.Value },
    '00020003': { vr: 'UI', Value: attributes[tags.sopInstance]?.Value },
    '00020010': attribute('UI', explicitLittleEndian),
    '00020012': attribute('UI', sampleUid('stelsel')),
  });
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength).slice();
  const vr = pixels instanceof Uint16Array ? 'OW' : 'OB';
  dict.dict = { ...attributes, [tags.pixelData]: { vr, Value: [bytes.buffer] } };
  return new Uint8Array(dict.write({ fragmentMultiframe: false }));
}

function headerOf(study: SampleStudy, seriesAt: number, slice: number): DicomJson {
  const series = study.series[seriesAt];
  const uid = (part: string): string => sampleUid(`${study.name}/${part}`);
  const { patient } = study;
  return {
    [tags.specificCharacterSet]: attribute('CS', 'ISO_IR 192'),
    '00080008': attribute('CS', 'DERIVED', 'SECONDARY'),
    [tags.sopClass]: attribute('UI', sopClasses[study.modality]),
    [tags.sopInstance]: attribute('UI', uid(`${seriesAt}/${slice}`)),
    [tags.studyDate]: attribute('DA', study.date.replaceAll('-', '')),
    [tags.studyTime]: attribute('TM', '101500'),
    [tags.accessionNumber]: attribute('SH', study.name.slice(0, 16)),
    [tags.modality]: attribute('CS', study.modality),
    [tags.institution]: attribute('LO', study.institution),
    [tags.studyDescription]: attribute('LO', study.description),
    [tags.seriesDescription]: attribute('LO', series?.description ?? ''),
    [tags.patientName]: attribute('PN', { Alphabetic: patient.name }),
    [tags.patientId]: attribute('LO', patient.id),
    [tags.issuerOfPatientId]: attribute('LO', patient.issuer),
    [tags.birthDate]: attribute('DA', patient.birthDate.replaceAll('-', '')),
    [tags.sex]: attribute('CS', patient.sex),
    [tags.bodyPart]: attribute('CS', study.bodyPart),
    [tags.study]: attribute('UI', uid('study')),
    [tags.series]: attribute('UI', uid(`series-${seriesAt}`)),
    '00200010': attribute('SH', '1'),
    [tags.seriesNumber]: attribute('IS', seriesAt + 1),
    [tags.instanceNumber]: attribute('IS', slice + 1),
    ...(study.laterality === undefined ? {} : { [tags.laterality]: attribute('CS', study.laterality) }),
  };
}

/** How the phantom is written: 12 bits of grey; a CT with the shift of its scale. */
function imageOf({ modality }: SampleStudy, size: number): DicomJson {
  const scale =
    modality === 'CT'
      ? {
          [tags.windowCenter]: attribute('DS', 40),
          [tags.windowWidth]: attribute('DS', 400),
          [tags.rescaleIntercept]: attribute('DS', -1024),
          [tags.rescaleSlope]: attribute('DS', 1),
        }
      : { [tags.windowCenter]: attribute('DS', 1000), [tags.windowWidth]: attribute('DS', 2000) };
  return {
    [tags.samplesPerPixel]: attribute('US', 1),
    [tags.photometric]: attribute('CS', 'MONOCHROME2'),
    [tags.rows]: attribute('US', size),
    [tags.columns]: attribute('US', size),
    [tags.bitsAllocated]: attribute('US', 16),
    [tags.bitsStored]: attribute('US', 12),
    '00280102': attribute('US', 11),
    [tags.pixelRepresentation]: attribute('US', 0),
    ...scale,
  };
}
