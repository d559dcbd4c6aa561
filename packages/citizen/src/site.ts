/** What the site of MijnZorgoverzicht is made of; the composition gives it. */
import type { RepresentationClient, SignIn } from '@stelsel/authentication';
import type { AppendLog, Clock, Randomness } from '@stelsel/kernel';
import type { HigherNeed } from './api/me.ts';
import type { ResearchChoices } from './choices/research-choices.ts';
import type { MailDeps } from './mail/mail-deps.ts';
import type { SealedItemStore } from './own/sealed-items.ts';
import type { CitizenAccount } from './session/citizen-account.ts';
import type { SessionMemory } from './session/session-memory.ts';
import type { ShareStore } from './sharing/share-store.ts';
import type { PendingChoiceStore } from './together/pending-choice.ts';
import type { World } from './world.ts';

export interface SiteDeps {
  /** How browsers reach the site, without a slash at the end. */
  readonly origin: string;
  readonly signIn: SignIn<CitizenAccount>;
  readonly memory: SessionMemory;
  readonly representation: RepresentationClient;
  readonly world: World;
  /** The organisation that runs the site, as it stands in logs. */
  readonly organization: { readonly ura: string; readonly name: string; readonly type: string; readonly did: string };
  readonly log: AppendLog;
  /** What people keep here, sealed. */
  readonly itemStore: SealedItemStore;
  readonly research: ResearchChoices;
  readonly pendingChoices: PendingChoiceStore;
  readonly shares: ShareStore;
  /** Who brings mail, and what waits for it; without it the site says that it sends none. */
  readonly mail?: Pick<MailDeps, 'store' | 'send' | 'choices'>;
  /** 32 bytes of the key store: part of every seal. */
  readonly secret: Uint8Array;
  /** What needs the highest level. */
  readonly higher: readonly HigherNeed['what'][];
  readonly version: string;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}
