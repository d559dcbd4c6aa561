import type { Authorize, Fetcher } from '@stelsel/http';
import { type Bsn, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { type PseudonymDialect, pseudonymWires, readObject, writeWireRequest } from './dialect.ts';
import { fault } from './faults.ts';
import { blindInput } from './oprf.ts';
import { personInput } from './person-input.ts';
import { writePersonToken } from './person-token.ts';
import { parseRecipient } from './recipient.ts';

export interface PseudonymClientDeps {
  readonly fetch: Fetcher;
  /** Base of the pseudonym service, without a slash at the end. */
  readonly baseUrl: string;
  readonly authorize: Authorize;
  readonly randomness: Randomness;
  /** Default: the guide, `vws-0.10`. */
  readonly dialect?: PseudonymDialect;
}

export interface PseudonymClient {
  /**
   * Turns a BSN into a token that one recipient can open once, within 300 s. The service never sees the BSN, the
   * recipient never sees it either, and we never see the pseudonym. Never keep a token for a second question.
   */
  tokenFor(bsn: Bsn, recipient: { readonly organization: string; readonly scope: string }): Promise<Result<string>>;
}

export function pseudonymClient(deps: PseudonymClientDeps): PseudonymClient {
  const wire = pseudonymWires[deps.dialect ?? 'vws-0.10'];
  const url = `${deps.baseUrl}${wire.path}`;
  return {
    tokenFor: async (bsn, to) => {
      const recipient = parseRecipient(to.organization, to.scope);
      if (!recipient.ok) {
        return recipient;
      }
      if (!recipient.value.organization.startsWith(`${wire.prefix}:`)) {
        return err(fault('PSN-RECIPIENT-DIALECT', { expected: wire.prefix }));
      }
      const { blind, blinded } = blindInput(personInput(bsn, recipient.value), deps.randomness);
      const sealed = await evaluate(deps, url, writeWireRequest(wire, { blinded, ...recipient.value }), wire.answer);
      return sealed.ok ? ok(writePersonToken({ evaluatedOutput: sealed.value, blindFactor: blind })) : sealed;
    },
  };
}

async function evaluate(
  { fetch, authorize }: PseudonymClientDeps,
  url: string,
  body: string,
  field: string,
): Promise<Result<string>> {
  const authorization = await authorize({ method: 'POST', url });
  if (!authorization.ok) {
    return authorization;
  }
  const headers = { ...authorization.value, 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch({ method: 'POST', url, headers, body });
  if (!answer.ok) {
    return answer;
  }
  const { status } = answer.value;
  if (status === 401 || status === 403) {
    return err(fault('PSN-REFUSED', { status }));
  }
  const sealed = status === 200 ? readObject(answer.value.body)?.[field] : undefined;
  return typeof sealed === 'string' ? ok(sealed) : err(fault('PSN-ANSWER', { status }));
}
