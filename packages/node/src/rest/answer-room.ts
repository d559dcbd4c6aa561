/** How much of what is answered is in memory at the same time: large answers wait for nobody, they are asked again later. */
import { httpFaults } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { type AnswerSizes, answerSizes, nodeLimits } from '../limits.ts';

/** The room of one process; every request has a share of its own. */
export interface AnswerRoom {
  /** @param whenSent hears, at the first large part of an answer, what to call when the answer has left or is given up */
  share(whenSent: (leave: () => void) => void): AnswerShare;
}

/** What one request holds of the room; the entries of one Bundle hold it together. */
export interface AnswerShare {
  readonly sizes: AnswerSizes;
  /** Takes room for something of this length until the whole answer was sent. Fault: HTTP-OVERLOADED. */
  take(length: number): Result<void>;
}

/**
 * Small answers always fit: their number is bounded by that of the requests. A large one fits when the room has space for it, or
 * holds nothing; it is read by then, and what does not fit is let go at once.
 */
export function createAnswerRoom(sizes: AnswerSizes = answerSizes): AnswerRoom {
  let held = 0;
  return {
    share: (whenSent) => {
      let own = 0;
      return {
        sizes,
        take: (length) => {
          if (length <= nodeLimits.smallAnswerBytes) {
            return ok();
          }
          if (held > 0 && held + length > sizes.together) {
            return err(httpFaults('HTTP-OVERLOADED', { retryAfterSeconds: nodeLimits.againSeconds }));
          }
          if (own === 0) {
            whenSent(() => {
              held -= own;
              own = 0;
            });
          }
          held += length;
          own += length;
          return ok();
        },
      };
    },
  };
}
