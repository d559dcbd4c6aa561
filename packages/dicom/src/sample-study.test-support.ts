/** A small invented study of a person who does not exist. */
import { type SampleStudy, sampleInstances } from './sample-study.ts';

export const kneeStudy: SampleStudy = {
  name: 'test-knee',
  modality: 'MR',
  date: '2026-05-12',
  description: 'MRI knie links',
  series: [
    { description: 'T1 sagittaal', slices: 2, phantom: 'knee', size: 32 },
    { description: 'T2 sagittaal', slices: 1, phantom: 'knee', size: 32 },
  ],
  bodyPart: 'KNEE',
  laterality: 'L',
  institution: 'Ziekenhuis De Linde',
  patient: { name: 'Jansen^Mia', id: '900000017', issuer: 'NLMINBIZA', birthDate: '1980-02-03', sex: 'F' },
};

export async function firstFile(study: SampleStudy = kneeStudy): Promise<Uint8Array> {
  const [first] = await sampleInstances(study);
  if (first === undefined) {
    throw new Error('a study has at least one instance');
  }
  return first;
}
