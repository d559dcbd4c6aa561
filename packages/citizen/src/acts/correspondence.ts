/** What a person sends to care providers and follows until it is answered. */
import type { Result, Ura } from '@stelsel/kernel';
import type { Correspondence } from '../api/acts.ts';

/** Something to send to one care provider. */
export interface Letter {
  readonly kind: Correspondence['kind'];
  readonly ura: Ura;
  /** Name of the provider, as the person knows it. */
  readonly to: string;
  /** What it is about, in words. */
  readonly about: string;
  readonly text: string;
  /** `Type/id` at the provider. */
  readonly focus?: string;
  /** The log event it is about. */
  readonly event?: string;
}

/** A letter as the person keeps it. */
export interface SentLetter extends Letter {
  readonly key: string;
  readonly atMs: number;
  readonly state: Correspondence['state'];
  readonly answer?: string;
  readonly answeredAtMs?: number;
}

/** Sends, and looks how things stand. `V` is who asks. */
export interface Correspondences<V> {
  send(visit: V, letter: Letter): Promise<Result<SentLetter>>;
  /** Newest first, as far as is known now. */
  list(visit: V): Promise<readonly SentLetter[]>;
  /** Asks the providers how it stands; what cannot be asked stays as it was. */
  refresh(visit: V): Promise<readonly SentLetter[]>;
}
