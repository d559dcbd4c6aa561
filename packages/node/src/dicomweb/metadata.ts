/** Instances told in DICOM JSON (PS3.18, Annex F), written one at a time. */
import { attribute, type DicomJson, frameCount, tags } from '@stelsel/dicom';
import type { StoredImage } from '@stelsel/store';

/** What an instance says of itself. */
export function attributesOf({ attributes }: Pick<StoredImage, 'attributes'>): DicomJson {
  return JSON.parse(attributes) as DicomJson;
}

export function addressOf(base: string, { study, series, instance }: StoredImage): string {
  return `${base}/studies/${study}/series/${series}/instances/${instance}`;
}

/** An array of instances as text; pixels stand at an address when there is one frame of them. */
export async function* metadataOf(images: readonly StoredImage[], base: string): AsyncGenerator<string> {
  for (const [index, image] of images.entries()) {
    yield `${index === 0 ? '[' : ','}${JSON.stringify(withAddress(image, base))}`;
  }
  yield images.length === 0 ? '[]' : ']';
}

function withAddress(image: StoredImage, base: string): DicomJson {
  const attributes = attributesOf(image);
  const address = addressOf(base, image);
  const oneFrame = image.pixels !== undefined && frameCount(attributes) === 1;
  return {
    ...attributes,
    [tags.retrieveUrl]: attribute('UR', address),
    ...(oneFrame ? { [tags.pixelData]: { vr: 'OW', BulkDataURI: `${address}/frames/1` } } : {}),
  };
}
