/** What a DICOMweb address asks (PS3.18, 10): below `/{ura}/dicomweb`. */
import { isUid } from '@stelsel/dicom';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';

/** A study, one series of it, or one instance of that. */
export interface DicomChoice {
  readonly study: string;
  readonly series?: string;
  readonly instance?: string;
}

export type DicomwebRoute =
  | { readonly kind: 'store'; readonly study?: string }
  | { readonly kind: 'search-studies' }
  | ({ readonly kind: 'search-series' | 'search-instances' } & DicomChoice)
  | ({ readonly kind: 'retrieve' | 'metadata' | 'thumbnail' | 'rendered' } & DicomChoice)
  | ({ readonly kind: 'frames' | 'rendered-frame'; readonly frames: readonly number[] } & DicomChoice);

/** Faults: NOD-DICOM-PATH, NOD-METHOD. */
export function dicomwebRoute(method: string, path: string): Result<DicomwebRoute> {
  const steps = path.split('/').filter((step) => step !== '');
  const route = method === 'POST' ? storeRoute(steps) : retrieveRoute(steps);
  if (route === undefined || steps[0] !== 'studies') {
    return err(fault('NOD-DICOM-PATH'));
  }
  return method === 'GET' || method === 'POST' ? ok(route) : err(fault('NOD-METHOD', { allow: 'GET, POST' }));
}

function storeRoute([, study, ...more]: readonly string[]): DicomwebRoute | undefined {
  if (more.length > 0 || (study !== undefined && !isUid(study))) {
    return undefined;
  }
  return { kind: 'store', ...(study === undefined ? {} : { study }) };
}

function retrieveRoute([, study, ...rest]: readonly string[]): DicomwebRoute | undefined {
  if (study === undefined) {
    return { kind: 'search-studies' };
  }
  return isUid(study) ? belowStudy({ study }, rest) : undefined;
}

function belowStudy(choice: DicomChoice, steps: readonly string[]): DicomwebRoute | undefined {
  const [name, uid, ...rest] = steps;
  if (name === 'series' && choice.series === undefined) {
    return uid === undefined
      ? { kind: 'search-series', ...choice }
      : isUid(uid)
        ? belowStudy({ ...choice, series: uid }, rest)
        : undefined;
  }
  if (name === 'instances' && choice.instance === undefined) {
    if (uid === undefined) {
      return { kind: 'search-instances', ...choice };
    }
    return isUid(uid) && choice.series !== undefined ? belowStudy({ ...choice, instance: uid }, rest) : undefined;
  }
  return atChoice(choice, steps);
}

function atChoice(choice: DicomChoice, [name, frames, last, ...more]: readonly string[]): DicomwebRoute | undefined {
  if (more.length > 0) {
    return undefined;
  }
  if (name === 'frames' && choice.instance !== undefined && (last === undefined || last === 'rendered')) {
    const numbers = framesOf(frames);
    const one = last === undefined || numbers?.length === 1;
    return numbers !== undefined && one
      ? { kind: last === undefined ? 'frames' : 'rendered-frame', ...choice, frames: numbers }
      : undefined;
  }
  if (frames !== undefined) {
    return undefined;
  }
  switch (name) {
    case undefined:
      return { kind: 'retrieve', ...choice };
    case 'metadata':
    case 'thumbnail':
      return { kind: name, ...choice };
    case 'rendered':
      return choice.instance === undefined ? undefined : { kind: 'rendered', ...choice };
    default:
      return undefined;
  }
}

function framesOf(text: string | undefined): readonly number[] | undefined {
  const numbers = (text ?? '').split(',').map((part) => (/^[1-9]\d{0,8}$/.test(part) ? Number(part) : 0));
  return numbers.length <= nodeLimits.dicomFrames && numbers.every((number) => number > 0) ? numbers : undefined;
}
