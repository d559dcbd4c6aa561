import { nodeLimits } from '../../limits.ts';
import type { Pass } from '../pass.ts';

/**
 * What is kept of a notice is read and then written at the version that was read. When its receiver, or another notice, changed it in
 * between, it is read and written again, so that neither overtakes the other.
 */
export async function againWhenChanged(work: () => Promise<Pass>): Promise<Pass> {
  for (let attempt = 1; ; attempt += 1) {
    const done = await work();
    if (done.refusal?.fault.code !== 'STO-VERSION' || attempt === nodeLimits.noticeWrites) {
      return done;
    }
  }
}
