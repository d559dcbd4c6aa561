import type { Result } from '@stelsel/kernel';

/** A shared file as it lies here: sealed with a key that only the link has. */
export interface SharedFile {
  /** In the address of the link: 256 random bits. */
  readonly id: string;
  /** Names nobody. */
  readonly owner: string;
  /** Compact JWE. */
  readonly sealed: string;
  /** Salted and slow hash. */
  readonly passcode: string;
  readonly madeAtMs: number;
  readonly endsAtMs: number;
  readonly attemptsLeft: number;
  readonly revoked: boolean;
  /** Who is told when somebody opens it: a pseudonym of mail, absent for a link made on behalf of another. */
  readonly tell?: string;
}

export interface SharedOpening {
  readonly atMs: number;
  readonly recipient: string;
}

/** Faults of every member: `CIT-STORE`. */
export interface ShareStore {
  add(file: SharedFile): Promise<Result<void>>;
  find(id: string): Promise<Result<SharedFile | undefined>>;
  /** Takes one attempt before the passcode is looked at; gives what is left, or undefined when nothing was. */
  takeAttempt(id: string): Promise<Result<number | undefined>>;
  /** Gives the attempt back and writes down who opened it. */
  opened(id: string, opening: SharedOpening): Promise<Result<void>>;
  listOf(
    owner: string,
  ): Promise<
    Result<readonly (Omit<SharedFile, 'sealed' | 'passcode'> & { readonly openings: readonly SharedOpening[] })[]>
  >;
  /** Deletes the file itself; what remains says only that there was one. */
  revoke(owner: string, id: string): Promise<Result<boolean>>;
}
