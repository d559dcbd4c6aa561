/** What this organisation can send, and who takes it: for a page that lets somebody choose. */
import type { Exchange, ExchangeVersion } from '@stelsel/exchanges';
import { isQualified } from '@stelsel/exchanges';
import { ok, type Result, type Text, type Ura } from '@stelsel/kernel';
import { nodeLimits } from '../limits.ts';
import type { OwnCall } from './ports.ts';
import { wrong } from './read-body.ts';
import { sends } from './send-task.ts';

export interface SendingKind {
  readonly exchange: string;
  readonly name: Text;
  readonly description: Text;
}

export interface Receiver {
  readonly ura: Ura;
  readonly name: string;
  readonly place?: string;
}

/** Exchanges in which this organisation may send a Task, by its kind, its records and what its system is qualified for. */
export function sendingKinds(call: OwnCall): readonly SendingKind[] {
  return call.deps.node.exchanges
    .filter((exchange) => sendable(call, exchange).length > 0)
    .map(({ id, name, description }) => ({ exchange: id, name, description }));
}

function sendable({ records }: OwnCall, exchange: Exchange): readonly ExchangeVersion[] {
  return exchange.versions.filter(
    ({ fhir, workflow }) =>
      workflow !== undefined &&
      records.some(
        (record) =>
          record.tenant.repository.model.version === fhir &&
          sends(exchange, record) &&
          isQualified(record.tenant.qualified, exchange.id, 'send'),
      ),
  );
}

/**
 * Who takes Tasks of an exchange (`exchange`), by the directory; `text` is a part of the name or the place. Says it when there
 * are more than it gives. Faults: NOD-BODY-FIELD, those of the directory.
 */
export async function findReceivers(
  call: OwnCall,
  { exchange: id, text = '' }: Readonly<Record<string, unknown>>,
): Promise<Result<{ readonly receivers: readonly Receiver[]; readonly more: boolean }>> {
  const exchange = call.deps.node.exchanges.find((known) => known.id === id);
  const versions = exchange === undefined ? [] : sendable(call, exchange);
  if (exchange === undefined || versions.length === 0) {
    return wrong('exchange');
  }
  const all = await call.otherSide.organizations();
  if (!all.ok) {
    return all;
  }
  const kinds = (exchange.roles ?? []).filter(({ role }) => role === 'receive').flatMap((role) => role.organizations);
  const wanted = String(text).trim().toLowerCase();
  const possible = all.value
    .filter(({ ura, type }) => ura !== call.ura && (kinds.length === 0 || kinds.includes(type)))
    .filter(({ name, place = '' }) => `${name} ${place}`.toLowerCase().includes(wanted))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const looked = possible.slice(0, nodeLimits.receiversListed);
  const receivers: Receiver[] = [];
  for (const { ura, name, place } of looked) {
    const takes = await takesAny(call, ura, exchange, versions);
    if (!takes.ok) {
      return takes;
    }
    if (takes.value) {
      receivers.push({ ura, name, ...(place === undefined ? {} : { place }) });
    }
  }
  return ok({ receivers, more: possible.length > looked.length });
}

/** A directory that is away says nothing of what somebody takes. */
async function takesAny(
  { otherSide }: OwnCall,
  ura: Ura,
  exchange: Exchange,
  versions: readonly ExchangeVersion[],
): Promise<Result<boolean>> {
  for (const version of versions) {
    const taken = await otherSide.takesNotices(ura, { exchange, version });
    if (taken.ok || taken.fault.kind === 'unavailable') {
      return taken.ok ? ok(true) : taken;
    }
  }
  return ok(false);
}
