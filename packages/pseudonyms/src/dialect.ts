import { decodeBase64, encodeBase64url } from './base64url.ts';

/** How one national document writes the same request and answer. */
export interface PseudonymWire {
  readonly path: string;
  readonly prefix: 'ura' | 'oin';
  readonly fields: { readonly blinded: string; readonly organization: string; readonly scope: string };
  readonly answer: string;
}

/** The guide of July 2026 and the running code of the same summer disagree on every name. The service speaks both. */
export const pseudonymWires = {
  'vws-0.10': {
    path: '/evaluate',
    prefix: 'ura',
    fields: { blinded: 'blinded_input', organization: 'recipient_organization', scope: 'recipient_scope' },
    answer: 'evaluated_output',
  },
  'poc-2026-07': {
    path: '/oprf/eval',
    prefix: 'oin',
    fields: { blinded: 'encryptedPersonalId', organization: 'recipientOrganization', scope: 'recipientScope' },
    answer: 'jwe',
  },
} as const satisfies Record<string, PseudonymWire>;

export type PseudonymDialect = keyof typeof pseudonymWires;

export interface WireRequest {
  readonly blinded: Uint8Array;
  readonly organization: string;
  readonly scope: string;
}

export function writeWireRequest(wire: PseudonymWire, request: WireRequest): string {
  return JSON.stringify({
    [wire.fields.blinded]: encodeBase64url(request.blinded),
    [wire.fields.organization]: request.organization,
    [wire.fields.scope]: request.scope,
  });
}

/** Undefined when a field is missing, unknown or not text. A blinded value that is no base64 becomes zero bytes. */
export function readWireRequest(wire: PseudonymWire, body: unknown): WireRequest | undefined {
  const { blinded, organization, scope } = wire.fields;
  const members = asObject(body);
  const names = Object.keys(members ?? {}).sort();
  const wanted: string[] = [blinded, organization, scope].sort();
  if (members === undefined || names.join() !== wanted.join()) {
    return undefined;
  }
  const [element, name, purpose] = [members[blinded], members[organization], members[scope]];
  if (typeof element !== 'string' || typeof name !== 'string' || typeof purpose !== 'string') {
    return undefined;
  }
  return { blinded: decodeBase64(element) ?? new Uint8Array(), organization: name, scope: purpose };
}

/** The members of a JSON object, or undefined for any other text. */
export function readObject(text: string): Record<string, unknown> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The members of a parsed JSON object, or undefined for any other value. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
