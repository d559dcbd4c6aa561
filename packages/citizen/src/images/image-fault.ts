/** Why pictures could not be shown, in the words of this site: failed, refused, not there and too large never look alike. */
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export function imageFault({ code, params }: Fault): Fault {
  switch (code) {
    case 'NET-IMAGE-NONE':
    case 'DCM-FRAME':
      return fault('CIT-IMAGE-NONE');
    case 'HTTP-TOO-LARGE':
      return fault('CIT-IMAGE-LARGE');
    case 'DCM-NO-PICTURE':
      return fault('CIT-IMAGE-FORM');
    case 'NET-IMAGE-REFUSED':
      return fault(refusals[Number(params.status)] ?? 'CIT-IMAGE-FAILED');
    default:
      return fault('CIT-IMAGE-FAILED');
  }
}

/** 400, 406 and 415: the source has it, but not as something a screen shows. */
const refusals: Readonly<Record<number, 'CIT-IMAGE-REFUSED' | 'CIT-IMAGE-FORM' | 'CIT-IMAGE-LARGE'>> = {
  400: 'CIT-IMAGE-FORM',
  401: 'CIT-IMAGE-REFUSED',
  403: 'CIT-IMAGE-REFUSED',
  406: 'CIT-IMAGE-FORM',
  413: 'CIT-IMAGE-LARGE',
  415: 'CIT-IMAGE-FORM',
};
