import type { Result } from '@stelsel/kernel';

/** Somebody who wants to be told of changes at an address of theirs. */
export interface Hook {
  readonly id: string;
  readonly url: string;
  /** Types to be told of; all when empty. */
  readonly types: readonly string[];
  /** Shared secret for the signature of every notice. */
  readonly secret: string;
  /** Everything up to here was delivered. */
  readonly deliveredSeq: number;
  readonly attempts: number;
  readonly owner: string;
}

export interface HookStore {
  add(hook: Hook): Promise<Result<void>>;
  remove(id: string, owner: string): Promise<Result<boolean>>;
  /** Hooks that still get notices. */
  awake(): Promise<Result<readonly Hook[]>>;
  delivered(id: string, seq: number): Promise<Result<void>>;
  failed(id: string): Promise<Result<void>>;
}
