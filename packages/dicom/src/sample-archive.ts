/** An invented study behind the answers of DICOMweb, in memory: for the example without a network, and for tests. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { DicomJson } from './dicom-json.ts';
import { fault } from './faults.ts';
import { frameParts } from './frames.ts';
import { dicomwebEndpoint, type FhirObject, imagingStudy } from './imaging-study.ts';
import { type DicomInstance, readInstance } from './read-instance.ts';
import { type RenderOptions, renderFrame } from './render-frame.ts';
import { type SampleStudy, sampleInstances } from './sample-study.ts';

export interface SampleArchive {
  /** The ImagingStudy and its Endpoint, as the source tells them in R4. */
  readonly resources: readonly FhirObject[];
  /** Answers `studies/{uid}/metadata` and `.../instances/{uid}[/frames/{n}]/rendered`. Faults: DCM-FRAME, DCM-NO-PICTURE. */
  retrieve(
    path: string,
    options?: Pick<RenderOptions, 'window'>,
  ): Promise<Result<{ readonly type: string; readonly bytes: Uint8Array }>>;
}

interface Kept extends DicomInstance {
  readonly file: Uint8Array;
}

/** @param place reference to the Patient, address of the source, name of the organisation */
export async function sampleArchive(
  study: SampleStudy,
  place: { readonly subject: string; readonly address: string; readonly organization: string },
): Promise<Result<SampleArchive>> {
  const kept: Kept[] = [];
  for (const file of await sampleInstances(study)) {
    const read = await readInstance(file, true);
    if (!read.ok) {
      return read;
    }
    kept.push({ ...read.value, file });
  }
  const endpoint = `${study.name}-beelden`;
  const { address, organization, subject } = place;
  return ok({
    resources: [
      imagingStudy(kept, { id: study.name, subject, endpoint: `Endpoint/${endpoint}`, fhir: 'R4' }),
      dicomwebEndpoint(endpoint, { address, fhir: 'R4', organization }),
    ],
    retrieve: async (path, options = {}) =>
      path.endsWith('/metadata') ? ok(metadata(kept, path)) : drawn(kept, path, options),
  });
}

function metadata(kept: readonly Kept[], path: string) {
  const told: readonly DicomJson[] = kept
    .filter(({ study }) => path.startsWith(`studies/${study}/`))
    .map(({ attributes }) => attributes);
  return { type: 'application/dicom+json', bytes: Buffer.from(JSON.stringify(told)) };
}

async function drawn(kept: readonly Kept[], path: string, options: Pick<RenderOptions, 'window'>) {
  const found = kept.find(({ instance }) => path.includes(`/instances/${instance}/`));
  if (found === undefined) {
    return err(fault('DCM-FRAME', { frames: 0 }));
  }
  const frame = Number(/\/frames\/(\d+)\//.exec(path)?.[1] ?? 1);
  const parts = await frameParts(found, frame, async (offset, length) => found.file.subarray(offset, offset + length));
  if (!parts.ok) {
    return parts;
  }
  const pixels = parts.value.map(({ offset, length }) => found.file.subarray(offset, offset + length));
  const png = renderFrame(found.attributes, Buffer.concat(pixels), options);
  return png.ok ? ok({ type: 'image/png', bytes: png.value }) : png;
}
