import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { answerSizes, nodeLimits } from '../limits.ts';
import { createAnswerRoom } from './answer-room.ts';

const large = nodeLimits.smallAnswerBytes + 1;

/** A room for three large answers, and requests that say when they were sent. */
function open() {
  const room = createAnswerRoom({ ...answerSizes, together: 3 * large });
  return () => {
    const leaves: (() => void)[] = [];
    const share = room.share((leave) => leaves.push(leave));
    const send = () => {
      for (const leave of leaves.splice(0)) {
        leave();
      }
    };
    return { ...share, send };
  };
}

describe('the room for answers', () => {
  it('refuses a large answer when it is full, with when to ask again, and takes it when another was sent', () => {
    const request = open();
    const [first] = [request(), request(), request()].map((one) => {
      unwrap(one.take(large));
      return one;
    });
    expect(request().take(large)).toMatchObject({
      fault: { code: 'HTTP-OVERLOADED', params: { retryAfterSeconds: 2 } },
    });
    first?.send();
    unwrap(request().take(large));
  });

  it('always has room for a small answer, and for one that is alone, whatever its length', () => {
    const request = open();
    const alone = request();
    unwrap(alone.take(100 * large));
    unwrap(request().take(nodeLimits.smallAnswerBytes));
    expect(request().take(large)).toMatchObject({ ok: false });
    alone.send();
    unwrap(request().take(large));
  });

  it('gives back all that the entries of one Bundle took, once', () => {
    const request = open();
    const bundle = request();
    unwrap(bundle.take(large));
    unwrap(bundle.take(large));
    bundle.send();
    bundle.send();
    expect([large, large, large].map((length) => request().take(length).ok)).toEqual([true, true, true]);
    expect(request().take(large).ok).toBe(false);
  });
});
