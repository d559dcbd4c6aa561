/** Where records go that were made of what an older system sent. */
import type { Received, Taken } from '@stelsel/intake';
import type { Fault, Result } from '@stelsel/kernel';

export interface IntakeTarget {
  /** In the order in which they were received. A fault ends the intake: the target itself fails. */
  put(taken: Taken, received: Received): Promise<Result<void>>;
  /** Everything that was put is durable, or was refused, when this resolves. */
  end(): Promise<Result<Delivered>>;
}

export interface Delivered {
  /** Made or changed now. */
  readonly stored: number;
  /** There already, with the same content. */
  readonly unchanged: number;
}

/** Hears of what a store refused, with the line or message it is of. */
export type OnRefused = (received: Received, fault: Fault) => Promise<void>;
