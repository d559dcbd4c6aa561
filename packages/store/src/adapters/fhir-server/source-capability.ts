/** What the source says it can do: read when first needed, believed for a while. */
import type { FhirModel } from '@stelsel/fhir';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import { shortVersion } from './short-version.ts';
import { type AskSource, type JsonObject, resourceIn } from './source-client.ts';
import { sourceLimits } from './source-limits.ts';
import { listOf } from './source-page.ts';

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

/** Fault besides those of asking: STO-SOURCE-VERSION, when it speaks another version than the record is to be read in. */
export function capabilityOf(ask: AskSource, model: FhirModel, clock: Clock): () => Promise<Result<SourceCapability>> {
  let known: { readonly value: SourceCapability; readonly untilMs: number } | undefined;
  let asking: Promise<Result<SourceCapability>> | undefined;
  const read = async (): Promise<Result<SourceCapability>> => {
    const answer = await ask({ method: 'GET', path: 'metadata', interaction: 'capabilities' });
    const statement = answer.ok ? resourceIn(answer.value, 'CapabilityStatement') : answer;
    if (!statement.ok) {
      return statement;
    }
    const value = readStatement(statement.value);
    const wanted = shortVersion[model.version];
    if (!value.fhirVersion.startsWith(wanted)) {
      return err(fault('STO-SOURCE-VERSION', { found: value.fhirVersion.slice(0, 20), wanted }));
    }
    known = { value, untilMs: clock.nowMs() + sourceLimits.capabilityMs };
    return ok(value);
  };
  return async () => {
    if (known !== undefined && known.untilMs > clock.nowMs()) {
      return ok(known.value);
    }
    asking ??= read().finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

/** Asks nothing before the source has said that it speaks this version: what it keeps would be misread. */
export function askingWhoCan(ask: AskSource, capability: () => Promise<Result<SourceCapability>>): AskSource {
  let speaks = false;
  return async (request) => {
    const can = speaks ? undefined : await capability();
    if (can?.ok === false) {
      return can;
    }
    speaks = true;
    return ask(request);
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
