import { dicomLimits } from '@stelsel/dicom';
import { err, ok, type Result } from '@stelsel/kernel';
import type { StoredImage } from '@stelsel/store';
import { fault } from '../faults.ts';
import { type DicomAnswer, dicomJson } from './dicom-answer.ts';
import type { DicomCall, ImageTenant } from './dicom-call.ts';
import type { DicomwebRoute } from './dicomweb-route.ts';
import { metadataOf } from './metadata.ts';
import { middleOf, retrieveFrames, retrieveRendered } from './retrieve-frames.ts';
import { retrieveInstances } from './retrieve-instances.ts';
import { instancesIn, seriesIn } from './search-images.ts';

/** What was asked of images that may leave: WADO-RS, and QIDO-RS within one study. */
export async function retrieve(
  call: DicomCall,
  route: Exclude<DicomwebRoute, { kind: 'store' | 'search-studies' }>,
  tenant: ImageTenant,
  images: readonly StoredImage[],
): Promise<Result<DicomAnswer>> {
  const json = (value: unknown): Result<DicomAnswer> =>
    ok({ kind: 'content', status: 200, type: dicomJson, content: JSON.stringify(value) });
  const [one] = images;
  if (one === undefined) {
    return err(fault('NOD-NOT-FOUND'));
  }
  switch (route.kind) {
    case 'retrieve':
      return retrieveInstances(call, tenant, images, route.instance !== undefined);
    case 'metadata':
      return ok({ kind: 'content', status: 200, type: dicomJson, content: bytesOf(metadataOf(images, call.base)) });
    case 'search-series':
      return json(seriesIn(images, call.base));
    case 'search-instances':
      return json(instancesIn(images, call.base));
    case 'frames':
      return retrieveFrames(call, tenant, one, route.frames);
    case 'rendered':
      return retrieveRendered(call, tenant, one, { frame: 1 });
    case 'rendered-frame':
      return retrieveRendered(call, tenant, one, { frame: route.frames[0] ?? 1 });
    case 'thumbnail': {
      const shown = middleOf(images);
      return shown === undefined
        ? err(fault('NOD-NOT-FOUND'))
        : retrieveRendered(call, tenant, shown, { frame: 1, longestSide: dicomLimits.thumbnail });
    }
    default:
      return route satisfies never;
  }
}

async function* bytesOf(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of text) {
    yield Buffer.from(part);
  }
}
