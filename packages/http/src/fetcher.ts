import type { Result } from '@stelsel/kernel';

export interface FetchRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The whole exchange, connecting and reading included. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** The answer is no text: each byte of it becomes one character of `body` (latin1). */
  readonly bytes?: boolean;
  readonly signal?: AbortSignal;
}

/** An answer with any status: a refusal of the other side is an answer, not a fault of the wire. */
export interface FetchResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined with a comma. */
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The network as a dependency. Faults: HTTP-UNREACHABLE, -CERTIFICATE, -TIMEOUT, -CANCELLED, -TOO-LARGE, -NOT-ALLOWED. */
export type Fetcher = (request: FetchRequest) => Promise<Result<FetchResponse>>;
