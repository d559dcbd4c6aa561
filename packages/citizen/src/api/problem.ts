/**
 * How every refusal and failure of this API looks: RFC 9457 problem details (`application/problem+json`).
 *
 * | status | meaning for the page |
 * |---|---|
 * | 401 | not signed in, or the session ended: everything on screen must go, then offer to sign in again |
 * | 403 | not yours, not allowed in this role (looking only), level too low (`CIT-ASSURANCE`), example is read-only |
 * | 404 | unknown key |
 * | 409 | somebody else changed it meanwhile (`CIT-CHOICES-CHANGED`): read again, show what changed |
 * | 429 | too often; `retry-after` in seconds |
 * | 502, 503, 504 | another service does not answer |
 */
export interface Problem {
  readonly type: string;
  /** Dutch sentence for the person: what happened and what to do. */
  readonly title: string;
  readonly status: number;
  /** The same in English. */
  readonly detail: string;
  /** Stable code, `CIT-…`, `AUT-…`, `CNS-…`, `NET-…`; never shown in a lay view. */
  readonly code: string;
  /** The field that is wrong, such as `choices[0].answer`. */
  readonly at?: string;
}
