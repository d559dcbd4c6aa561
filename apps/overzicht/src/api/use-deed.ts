import { useState } from 'react';
import type { Refusal } from './problem.ts';
import { refusalOf } from './use-remote.ts';

export interface Deed {
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  /** Does it once at a time; a refusal stays on screen until the next try. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Something a person does that the back end must accept. */
export function useDeed(): Deed {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  return {
    busy,
    refusal,
    run: async (work) => {
      if (busy) {
        return;
      }
      setBusy(true);
      setRefusal(undefined);
      try {
        await work();
      } catch (cause) {
        setRefusal(refusalOf(cause));
      } finally {
        setBusy(false);
      }
    },
  };
}
