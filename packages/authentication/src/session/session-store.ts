import type { Result } from '@stelsel/kernel';

/** A session as it lies in the store: whoever reads the store learns neither the cookie nor the person. */
export interface StoredSession {
  /** SHA-256 of the cookie. */
  readonly digest: string;
  /** Content that only the cookie opens. */
  readonly sealed: string;
  readonly startedAtMs: number;
  readonly usedAtMs: number;
  /** Whose session it is, opened by the name that the provider gives its own session: known only while that one ends. */
  readonly departure?: string;
}

/** Ways in which a provider names sessions that must end; digests too. */
export interface SessionMarks {
  readonly subjectDigest: string;
  readonly providerSessionDigest?: string;
}

/** Where sessions are kept; every site has its own. A store that does not answer gives `AUT-SESSION-STORE`. */
export interface SessionStore {
  add(site: string, session: StoredSession & SessionMarks): Promise<Result<void>>;
  find(site: string, digest: string): Promise<Result<StoredSession | undefined>>;
  /** Says that the session was used. */
  touch(site: string, digest: string, nowMs: number): Promise<Result<void>>;
  remove(site: string, digest: string): Promise<Result<void>>;
  /** Ends what the provider names: one session of its own, or else everything of a person. Gives what ended. */
  removeMarked(
    site: string,
    marks: Partial<SessionMarks>,
  ): Promise<Result<readonly Pick<StoredSession, 'departure'>[]>>;
}

/** A sign-in that was begun and not finished, kept until the browser comes back. */
interface SignInAttempt {
  /** SHA-256 of `state`. */
  readonly digest: string;
  /** Opened by the cookie of the browser that began. */
  readonly sealed: string;
  readonly expiresAtMs: number;
}

export interface AttemptStore {
  /** Fault: `AUT-SIGN-IN-BUSY` when too many are open. */
  add(site: string, attempt: SignInAttempt, nowMs: number): Promise<Result<void>>;
  /** Gives it once and forgets it. */
  take(site: string, digest: string, nowMs: number): Promise<Result<SignInAttempt | undefined>>;
}
