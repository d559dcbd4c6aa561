/** May this professional write this down about this person? Decided by the policy of the exchange; a refusal is in the log. */
import { type ExchangeEntry, type ExchangeVersion, isQualified } from '@stelsel/exchanges';
import { type Bsn, err, type Fault, type OutcomeReason, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { refuse } from '../guard/pass.ts';
import { runGuards } from '../guard/run-guards.ts';
import { type Asked, actorOf, passAt } from './at-own-record.ts';
import { isClient } from './is-client.ts';
import type { OwnCall, OwnRecord } from './ports.ts';

/** What may be written down under an exchange, in the record that is kept in its FHIR version. */
export interface EntryPlace {
  readonly record: OwnRecord;
  readonly exchange: OwnCall['deps']['node']['exchanges'][number];
  readonly version: ExchangeVersion;
  readonly entry: ExchangeEntry;
}

/** Every entry of an exchange that this organisation can keep. */
export function entryPlaces({ deps, records }: OwnCall, exchangeId: string): readonly EntryPlace[] {
  const exchange = deps.node.exchanges.find(({ id }) => id === exchangeId);
  return (exchange?.versions ?? []).flatMap((version) => {
    const record = records.find(({ tenant }) => tenant.repository.model.version === version.fhir);
    return exchange === undefined || record === undefined
      ? []
      : (version.entries ?? []).map((entry) => ({ record, exchange, version, entry }));
  });
}

interface Refusal {
  readonly reason: OutcomeReason;
  readonly fault: Fault;
}

/** Nothing when it may; otherwise why not. Only clients of the own organisation, by who the policy names. */
export async function refusalToRecord(
  call: OwnCall,
  { record, exchange, version, entry }: EntryPlace,
  subject: Bsn,
): Promise<Refusal | undefined> {
  const { tenant } = record;
  if (!isQualified(tenant.qualified, exchange.id, 'serve')) {
    const params = { exchange: exchange.id, role: 'serve' };
    return { reason: 'refused-right', fault: fault('NOD-NOT-QUALIFIED', params) };
  }
  const client = await isClient(tenant, subject);
  if (!client.ok) {
    return { reason: 'failed-server', fault: client.fault };
  }
  if (!client.value) {
    return { reason: 'refused-relation', fault: fault('NOD-NOT-A-CLIENT') };
  }
  const decided = call.deps.node.policies.mayRecord({
    actor: actorOf(call, record),
    exchange,
    version: version.id,
    entry,
    relation: 'treatment',
    subject,
    holder: tenant,
  });
  if (!decided.ok) {
    return { reason: 'failed-server', fault: decided.fault };
  }
  return decided.value.allow ? undefined : { reason: 'refused-right', fault: fault('NOD-RIGHT-TO-RECORD') };
}

/** As `refusalToRecord`; that somebody tried what may not be is in the log before it is said. Fault: NOD-LOG-UNAVAILABLE beside its own. */
export async function mayRecord(call: OwnCall, place: EntryPlace, subject: Bsn, asked: Asked): Promise<Result<void>> {
  const refusal = await refusalToRecord(call, place, subject);
  if (refusal === undefined) {
    return ok();
  }
  const pass = refuse({ ...passAt(call, place.record, asked), subject }, refusal.reason, refusal.fault);
  const logged = await runGuards(pass, ['log']);
  return err(logged.refusal?.fault ?? refusal.fault);
}
