/** What the service tells a recipient about one blinded person: the payload inside signature and encryption. */
export interface Evaluation {
  /** `pseudonym:eval:<base64url element>`: the national guides say `subject`, not `sub`. */
  readonly subject: string;
  readonly iss: string;
  /** The recipient: `ura:…` or `oin:…`. */
  readonly aud: string;
  readonly scope: string;
  readonly version: '1.1';
  /** Seconds since the epoch. */
  readonly iat: number;
  readonly exp: number;
  /** One token, one use. */
  readonly jti: string;
  /** URA of the organisation that asked: a recipient compares it with whoever presents the token. */
  readonly azp: string;
  /** SHA-256 over asker, recipient and blinded element: ties the answer to one request. */
  readonly txn: string;
  /** Elements under older key versions, by version number, while recipients move. */
  readonly extra_versions?: Readonly<Record<string, string>>;
}

export const elementPrefix = 'pseudonym:eval:';
