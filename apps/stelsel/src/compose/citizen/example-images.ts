/** The scans of the invented people of the example, drawn in memory: with their place in FHIR, and picture by picture. */
import { type SampleArchive, sampleArchive } from '@stelsel/dicom';
import { type Bsn, err, ok } from '@stelsel/kernel';
import type { ImageSource } from '@stelsel/network';
import { type FhirResource, storyStudies } from '@stelsel/population';
import { fault } from '../../faults.ts';

export interface ExampleImages {
  readonly source: ImageSource;
  /** What the source tells of them, for its own patient. */
  readonly resources: (bsn: Bsn, ura: string) => readonly FhirResource[];
}

interface KeptStudy extends SampleArchive {
  readonly bsn: string;
  readonly ura: string;
}

export async function exampleImages(nowMs: number): Promise<ExampleImages> {
  const kept: KeptStudy[] = [];
  for (const study of storyStudies(nowMs)) {
    const archive = await sampleArchive(study, {
      subject: 'Patient/voorbeeld',
      address: `https://voorbeeld.invalid/${study.ura}/dicomweb`,
      organization: study.institution,
    });
    if (archive.ok) {
      kept.push({ ...archive.value, bsn: study.patient.id, ura: study.ura });
    }
  }
  return {
    source: {
      retrieve: async ({ subject, source, path, window }) => {
        const [first] = kept.filter(({ bsn, ura }) => bsn === subject && ura === source);
        const found = await first?.retrieve(path, window === undefined ? {} : { window });
        return found === undefined ? err(fault('CLI-EXAMPLE')) : found.ok ? ok(found.value) : found;
      },
    },
    resources: (bsn, ura) =>
      kept.filter((study) => study.bsn === bsn && study.ura === ura).flatMap(({ resources }) => resources),
  };
}
