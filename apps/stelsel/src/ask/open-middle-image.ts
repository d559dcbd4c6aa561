import { parseUra, type Result } from '@stelsel/kernel';
import type { ImageRequest, RetrievedImages } from '@stelsel/network';
import type { ImagePlace } from '@stelsel/zibs';
import type { RegionFile } from '../demo/region-file.ts';
import { askImages } from './ask-images.ts';
import type { Asker } from './asker.ts';

export type AboutImages = Pick<ImageRequest, 'subject' | 'exchange' | 'purpose' | 'reason'>;

/** The image in the middle of a study, at its source: as a picture, or as it was stored. */
export async function openMiddleImage(
  region: RegionFile,
  asker: Asker & { readonly kind: 'professional' },
  question: AboutImages,
  { source, address, study }: ImagePlace,
  form: 'png' | 'dicom',
): Promise<Result<RetrievedImages>> {
  const ura = parseUra(source.ura);
  if (!ura.ok) {
    return ura;
  }
  const ask = (path: string, accept: string) =>
    askImages(region, asker, { ...question, source: ura.value, address, path, accept });
  const told = await ask(`studies/${study}/metadata`, 'application/dicom+json');
  if (!told.ok) {
    return told;
  }
  const instances = JSON.parse(Buffer.from(told.value.bytes).toString('utf8')) as readonly Record<
    string,
    { readonly Value?: readonly string[] }
  >[];
  const middle = instances[Math.floor((instances.length - 1) / 2)];
  const place = `studies/${study}/series/${middle?.['0020000E']?.Value?.[0]}/instances/${middle?.['00080018']?.Value?.[0]}`;
  return form === 'dicom' ? ask(place, 'application/dicom; transfer-syntax=*') : ask(`${place}/rendered`, 'image/png');
}
