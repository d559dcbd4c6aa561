/** Proposals about one child, for the child and its parents alike; nobody else finds them by the pseudonym. */
import { createHmac, hkdfSync } from 'node:crypto';
import { type Bsn, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { seal, unseal } from '../own/seal.ts';
import type { PendingChoiceStore, Proposal } from './pending-choice.ts';

export interface ProposalsDeps {
  readonly store: PendingChoiceStore;
  /** 32 bytes of the key store. */
  readonly secret: Uint8Array;
  readonly randomness: Randomness;
}

export interface Proposals {
  list(nowMs: number): Promise<Result<readonly Proposal[]>>;
  put(proposal: Proposal): Promise<Result<void>>;
  remove(id: string): Promise<Result<boolean>>;
}

export function proposalsAbout(child: Bsn, { store, secret, randomness }: ProposalsDeps): Proposals {
  const about = createHmac('sha256', secret).update(`together ${child}`).digest('base64url');
  const key = new Uint8Array(hkdfSync('sha256', secret, about, 'choices together', 32));
  return {
    list: async (nowMs) => {
      const found = await store.listOf(about, nowMs);
      if (!found.ok) {
        return found;
      }
      const texts = found.value.map(({ id, sealed }) => unseal(Buffer.from(sealed, 'base64url'), key, id));
      return texts.some((text) => text === undefined)
        ? err(fault('CIT-STORE'))
        : ok(texts.map((text = '') => JSON.parse(text) as Proposal));
    },
    put: (proposal) => {
      const { id, endsAtMs } = proposal;
      const sealed = Buffer.from(seal(JSON.stringify(proposal), key, id, randomness)).toString('base64url');
      return store.put({ id, about, sealed, endsAtMs });
    },
    remove: (id) => store.remove(about, id),
  };
}
