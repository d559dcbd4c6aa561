import type { Result } from '@stelsel/kernel';

/** What the provider remembers: its sessions, codes and grants, as text. */
export interface ProviderItems {
  put(item: ProviderItem, nowMs: number): Promise<Result<void>>;
  find(kind: string, id: string, nowMs: number): Promise<Result<ProviderItem | undefined>>;
  /** By the second name that sessions have. */
  findByUid(kind: string, uid: string, nowMs: number): Promise<Result<ProviderItem | undefined>>;
  consume(kind: string, id: string, nowMs: number): Promise<Result<void>>;
  remove(kind: string, id: string): Promise<Result<void>>;
  removeGrant(grant: string): Promise<Result<void>>;
}

export interface ProviderItem {
  readonly kind: string;
  readonly id: string;
  readonly uid?: string;
  readonly grant?: string;
  readonly content: string;
  readonly consumedAtMs?: number;
  readonly expiresAtMs: number;
}
