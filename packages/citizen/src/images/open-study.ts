import { type DicomJson, picturesOf } from '@stelsel/dicom';
import { err, ok, type Result } from '@stelsel/kernel';
import { modalityWords, reportsOfStudy } from '@stelsel/zibs';
import type { ImageStudy } from '../api/images.ts';
import { fault } from '../faults.ts';
import type { LiveSession } from '../session/live-session.ts';
import { fetchImage, type ImageAsk } from './fetch-image.ts';
import type { FoundStudy, OpenStudy } from './study.ts';

/** Asks the source what pictures the study has. Faults: `CIT-IMAGE-…`; CIT-IMAGE-FORM when there is nothing a screen shows. */
export async function openStudy(ask: ImageAsk, found: FoundStudy): Promise<Result<OpenStudy>> {
  const path = `studies/${found.place.study}/metadata`;
  const answer = await fetchImage(ask, found, { path, accept: 'application/dicom+json' });
  const instances = answer.ok ? readMetadata(answer.value.bytes) : undefined;
  if (!answer.ok || instances === undefined) {
    return answer.ok ? err(fault('CIT-IMAGE-FAILED')) : answer;
  }
  const pictures = picturesOf(instances);
  return pictures.series.length === 0
    ? err(fault(instances.length === 0 ? 'CIT-IMAGE-NONE' : 'CIT-IMAGE-FORM'))
    : ok({ found: { place: found.place, exchange: found.exchange }, pictures });
}

export function tellStudy(
  { pictures }: OpenStudy,
  { view, groups }: Pick<FoundStudy, 'view' | 'groups'>,
  keys: LiveSession['keys'],
): ImageStudy {
  return {
    series: pictures.series.map(({ modality, description, pictures: inOrder }, at) => {
      const kind = modality === undefined ? undefined : modalityWords[modality];
      return {
        key: String(at + 1),
        ...(kind === undefined ? {} : { kind }),
        ...(description === undefined ? {} : { name: description }),
        pictures: inOrder.map(({ window }) => (window === undefined ? {} : { window })),
      };
    }),
    others: pictures.others,
    capped: pictures.capped,
    reports: reportsOfStudy(view, groups).map(({ group, linked }) => ({ group: keys.group(group.key), linked })),
  };
}

function readMetadata(bytes: Uint8Array): readonly DicomJson[] | undefined {
  try {
    const told = JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
    return Array.isArray(told) ? told.filter((one) => typeof one === 'object' && one !== null) : undefined;
  } catch {
    return undefined;
  }
}
