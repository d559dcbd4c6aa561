import { err, ok, type Result } from '@stelsel/kernel';
import type { RetrievedImages } from '@stelsel/network';
import type { GreyWindow } from '../api/images.ts';
import { fault } from '../faults.ts';
import { fetchImage, type ImageAsk } from './fetch-image.ts';
import type { OpenStudy } from './study.ts';

/** What a browser shows without running anything in it. */
const shown = ['image/png', 'image/jpeg'];

/**
 * One picture of an opened study, drawn by its source. Both places are counted from 1.
 * Faults: CIT-UNKNOWN, CIT-IMAGE-FORM when what comes is no picture, and the other `CIT-IMAGE-…`.
 */
export async function openPicture(
  ask: ImageAsk,
  { found, pictures }: OpenStudy,
  at: { readonly series: number; readonly picture: number },
  window?: GreyWindow,
): Promise<Result<RetrievedImages>> {
  const series = pictures.series[at.series - 1];
  const picture = series?.pictures[at.picture - 1];
  if (series === undefined || picture === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  const frame = picture.frame === undefined ? '' : `/frames/${picture.frame}`;
  const answer = await fetchImage(ask, found, {
    path: `studies/${found.place.study}/series/${series.uid}/instances/${picture.instance}${frame}/rendered`,
    accept: shown.join(', '),
    ...(window === undefined ? {} : { window }),
  });
  const type = answer.ok ? (answer.value.type.split(';')[0]?.trim() ?? '') : '';
  return !answer.ok || shown.includes(type)
    ? answer.ok
      ? ok({ type, bytes: answer.value.bytes })
      : answer
    : err(fault('CIT-IMAGE-FORM'));
}
