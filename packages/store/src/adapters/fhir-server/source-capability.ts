/** What the source says it can do: read when first needed, believed for a while. */
import { ok, type Result } from '@stelsel/kernel';
import { type JsonObject, resourceIn } from './source-client.ts';
import { sourceLimits } from './source-limits.ts';
import { listOf } from './source-page.ts';
import type { SourceSession } from './source-session.ts';

export interface SourceCapability {
  /** `4.0.1`, `3.0.2`. */
  readonly fhirVersion: string;
  readonly software: string;
  /** Types that can be searched by the person they are about. */
  readonly personal: readonly string[];
  readonly writes: boolean;
  readonly transactions: boolean;
  /** Whether changes of the whole record can be followed. */
  readonly history: boolean;
}

export function capabilityOf(session: Pick<SourceSession, 'ask' | 'clock'>): () => Promise<Result<SourceCapability>> {
  let known: { readonly value: SourceCapability; readonly untilMs: number } | undefined;
  return async () => {
    if (known !== undefined && known.untilMs > session.clock.nowMs()) {
      return ok(known.value);
    }
    const answer = await session.ask({ method: 'GET', path: 'metadata', interaction: 'capabilities' });
    const statement = answer.ok ? resourceIn(answer.value, 'CapabilityStatement') : answer;
    if (!statement.ok) {
      return statement;
    }
    known = { value: readStatement(statement.value), untilMs: session.clock.nowMs() + sourceLimits.capabilityMs };
    return ok(known.value);
  };
}

function readStatement(statement: JsonObject): SourceCapability {
  const server = listOf(statement.rest).find(({ mode }) => mode === 'server') ?? {};
  const resources = listOf(server.resource);
  const codes = (of: JsonObject) => listOf(of.interaction).map(({ code }) => code);
  const { name, version } = (statement.software ?? {}) as JsonObject;
  return {
    fhirVersion: String(statement.fhirVersion ?? '-'),
    software: [name, version].filter((part) => typeof part === 'string').join(' ') || '-',
    personal: resources.flatMap(({ type, searchParam }) =>
      listOf(searchParam).some((param) => param.name === 'patient') ? [String(type)] : [],
    ),
    writes: resources.some((resource) => codes(resource).includes('create')),
    transactions: codes(server).includes('transaction'),
    history: codes(server).includes('history-system'),
  };
}
