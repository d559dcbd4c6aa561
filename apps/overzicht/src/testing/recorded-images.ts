/** The scans of the invented people: told in FHIR as their hospital does, and drawn picture by picture. */
import type { ImageStudy } from '@stelsel/citizen';
import { type DicomJson, picturesOf, type SampleArchive, sampleArchive } from '@stelsel/dicom';
import { unwrap } from '@stelsel/kernel';
import { type StoryStudy, storyStudies } from '@stelsel/population';
import { type FhirResource, modalityWords } from '@stelsel/zibs';

export interface RecordedScan {
  readonly study: StoryStudy;
  readonly archive: SampleArchive;
}

/** @param bsn of the person of the story */
export async function scansOf(bsn: string, nowMs: number): Promise<readonly RecordedScan[]> {
  const mine = storyStudies(nowMs).filter(({ patient }) => patient.id === bsn);
  return Promise.all(
    mine.map(async (study) => {
      const place = { subject: 'Patient/1', address: 'https://beelden.example', organization: study.institution };
      return { study, archive: unwrap(await sampleArchive(study, place)) };
    }),
  );
}

interface OpenedScan {
  readonly told: Omit<ImageStudy, 'reports'>;
  readonly draw: (series: number, picture: number, search: URLSearchParams) => Promise<Uint8Array | undefined>;
}

/** What the back end makes of this record, when it is a scan. */
export async function openScan(
  scans: readonly RecordedScan[],
  original: FhirResource,
): Promise<OpenedScan | undefined> {
  const archive = scans.find(({ study }) => study.name === original.id)?.archive;
  const uid = JSON.stringify(original).match(/urn:oid:([\d.]+)/)?.[1];
  if (archive === undefined || uid === undefined) {
    return undefined;
  }
  const { bytes } = unwrap(await archive.retrieve(`studies/${uid}/metadata`));
  const pictures = picturesOf(JSON.parse(Buffer.from(bytes).toString('utf8')) as DicomJson[]);
  return {
    told: {
      others: pictures.others,
      capped: pictures.capped,
      series: pictures.series.map(({ modality = '', description = '', pictures: inOrder }, at) => ({
        key: String(at + 1),
        name: description,
        ...(modalityWords[modality] === undefined ? {} : { kind: modalityWords[modality] }),
        pictures: inOrder.map(({ window }) => (window === undefined ? {} : { window })),
      })),
    },
    draw: async (series, picture, search) => {
      const chosen = pictures.series[series - 1];
      const path = `studies/${uid}/series/${chosen?.uid}/instances/${chosen?.pictures[picture - 1]?.instance}/rendered`;
      const window = { center: Number(search.get('center')), width: Number(search.get('width')) };
      const drawn = await archive.retrieve(path, search.has('width') ? { window } : {});
      return drawn.ok ? drawn.value.bytes : undefined;
    },
  };
}
