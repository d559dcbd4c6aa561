import { err, ok, type Result } from '@stelsel/kernel';
import { decodeBase64, encodeBase64url } from './base64url.ts';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';

/** What an asker hands to a recipient: a sealed evaluation and the blind that opens it. Valid once, for 300 s. */
export interface PersonToken {
  readonly evaluatedOutput: string;
  readonly blindFactor: Uint8Array;
}

/** base64url of the JSON the guide prescribes; about 1 kB, which is why it belongs in a body and not in a URL. */
export function writePersonToken(token: PersonToken): string {
  const json = JSON.stringify({
    evaluated_output: token.evaluatedOutput,
    blind_factor: encodeBase64url(token.blindFactor),
  });
  return encodeBase64url(new TextEncoder().encode(json));
}

/** Reads both base64 alphabets, padded or not. */
export function readPersonToken(text: string): Result<PersonToken> {
  const refused = err(fault('PSN-TOKEN'));
  if (text.length === 0 || text.length > pseudonymLimits.tokenCharacters) {
    return refused;
  }
  const json = decodeBase64(text);
  if (json === undefined) {
    return refused;
  }
  try {
    const members = JSON.parse(new TextDecoder().decode(json)) as Record<string, unknown>;
    const { evaluated_output: evaluatedOutput, blind_factor: blind } = members;
    const blindFactor = typeof blind === 'string' ? decodeBase64(blind) : undefined;
    return typeof evaluatedOutput === 'string' && blindFactor !== undefined
      ? ok({ evaluatedOutput, blindFactor })
      : refused;
  } catch {
    return refused;
  }
}
