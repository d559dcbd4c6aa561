/**
 * Taking along and sharing. A link holds its own key behind the `#`, which browsers never send: the server keeps only what
 * it cannot read (SMART Health Links, `shlink:/…`).
 *
 * | request | answer |
 * |---|---|
 * | `POST /api/v1/shares` with `ShareDraft` | `CreatedShare`: the only moment the link is told |
 * | `GET /api/v1/shares` | `Share[]` |
 * | `DELETE /api/v1/shares/{key}` | 204: revoked at once |
 * | `GET /delen` | page for whoever opens a link; the key stays behind the `#` |
 * | `POST /api/shl/{id}` with `ShareOpen` | `ShareManifest` (SMART Health Links manifest); 401 with `remainingAttempts` |
 * | `GET /api/v1/download?vorm=pdf\|ips\|fhir&taal=nl\|en&wat=alles\|overzicht` | the file: tagged PDF with everything shown, IPS document, or FHIR Bundle |
 */
export interface ShareDraft {
  /** For oneself: "Voor de fysiotherapeut". */
  readonly label: string;
  /** `overview`: the patient summary (IPS); `all`: everything on screen. */
  readonly what: 'overview' | 'all';
  /** Sensitive kinds go along only when this is true. */
  readonly withSensitive: boolean;
  /** At least 6 characters. */
  readonly passcode: string;
  /** 1 hour to 90 days. */
  readonly hours: number;
}

export interface CreatedShare {
  readonly share: Share;
  /** `https://…/delen#shlink:/…` */
  readonly link: string;
}

export interface Share {
  readonly key: string;
  readonly label: string;
  readonly what: ShareDraft['what'];
  readonly madeAt: string;
  readonly endsAt: string;
  readonly state: 'open' | 'ended' | 'revoked' | 'locked';
  /** Times it was opened, with when and the name the opener gave. */
  readonly opened: readonly { readonly at: string; readonly recipient: string }[];
  /** Wrong passcodes left before it locks for good. */
  readonly attemptsLeft: number;
}

/** What whoever opens the link sends; `recipient` is who says to open it. */
export interface ShareOpen {
  readonly recipient: string;
  readonly passcode: string;
}

export interface ShareManifest {
  readonly files: readonly { readonly contentType: string; readonly embedded: string }[];
}
