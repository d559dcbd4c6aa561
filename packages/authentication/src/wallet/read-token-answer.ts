import type { FetchResponse } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/**
 * Reads the answer of a token endpoint. A refusal is `AUT-ENDPOINT` with the word of OAuth and, from our own kind of
 * server, the code; a server in trouble is unavailable. A token that is not bound to our key is not used.
 */
export function readTokenAnswer(
  answer: FetchResponse,
): Result<{ readonly accessToken: string; readonly expiresInSeconds: number }> {
  const json = parse(answer.body);
  if (answer.status >= 500 || answer.status === 429) {
    return err(fault('AUT-ENDPOINT-ANSWER', { what: `HTTP ${answer.status}` }));
  }
  if (answer.status !== 200) {
    return err(fault('AUT-ENDPOINT', { error: errorOf(json) }));
  }
  const { access_token: accessToken, token_type: type, expires_in: lives } = json;
  if (typeof accessToken !== 'string' || String(type).toLowerCase() !== 'dpop') {
    return err(fault('AUT-ENDPOINT-ANSWER', { what: typeof accessToken === 'string' ? 'token_type' : 'access_token' }));
  }
  return ok({ accessToken, expiresInSeconds: typeof lives === 'number' && lives > 0 ? lives : 0 });
}

/** Only known shapes of words are repeated: what comes from the other side is not trusted to be free of tokens. */
function errorOf(json: Readonly<Record<string, unknown>>): string {
  const word = /^[a-z_]{1,40}$/.exec(typeof json.error === 'string' ? json.error : '')?.[0] ?? 'unknown';
  const code = /^[A-Z]{2,5}(?:-[A-Z]+)+(?=:)/.exec(String(json.error_description))?.[0];
  return code === undefined ? word : `${word}, ${code}`;
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
