/** An own system brings something to another organisation: exactly what the exchange lists under its deliveries. */
import type { Exchange, ExchangeVersion } from '@stelsel/exchanges';
import { err, parseUra, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { OwnCall } from './ports.ts';
import { fieldsOf, optionalText, resourcesIn, subjectOf, textOf, wrong } from './read-body.ts';
import { refuseUnqualified, writeResources } from './send-task.ts';

const purposes = ['TREAT', 'COC', 'ETREAT'] as const;

/**
 * One resource goes as it is, several go as one transaction. The answer comes when the receiver has it, with the id that it gave;
 * an update names that id. What it refuses comes back in its own words. With `keep` the same stands in the own record too, once the
 * receiver has it.
 */
export async function deliver(
  call: OwnCall,
  body: unknown,
): Promise<Result<{ readonly status: number; readonly id?: string }>> {
  const fields = fieldsOf(body);
  if (!fields.ok) {
    return fields;
  }
  const [exchangeId, deliveryId] = [textOf(fields.value, 'exchange'), textOf(fields.value, 'delivery')];
  const [receiverText, subject] = [textOf(fields.value, 'receiver'), subjectOf(fields.value)];
  const resources = resourcesIn(fields.value);
  const purpose = purposes.find((known) => known === (fields.value.purpose ?? 'TREAT'));
  if (!exchangeId.ok || !deliveryId.ok || !receiverText.ok || !subject.ok || !resources.ok || purpose === undefined) {
    const failed = [exchangeId, deliveryId, receiverText, subject, resources].find((one) => !one.ok);
    return (failed ?? wrong('purpose')) as Result<never>;
  }
  const qualified = refuseUnqualified(call, exchangeId.value);
  if (!qualified.ok) {
    return qualified;
  }
  const receiver = parseUra(receiverText.value);
  const exchange = call.deps.node.exchanges.find(({ id }) => id === exchangeId.value);
  const named = optionalText(fields.value, 'version');
  if (!named.ok) {
    return named;
  }
  const version = versionFor(call, exchange, deliveryId.value, named.value);
  const delivery = version?.deliveries?.find(({ id }) => id === deliveryId.value);
  if (!receiver.ok || exchange === undefined || version === undefined || delivery === undefined) {
    return receiver.ok ? err(fault('NOD-NOT-SENT-HERE')) : receiver;
  }
  const [only] = resources.value;
  if (only === undefined) {
    return wrong('resources');
  }
  const update = delivery.interaction === 'update' ? textOf(fields.value, 'id') : undefined;
  if (update !== undefined && (!update.ok || !/^[A-Za-z0-9\-.]{1,64}$/.test(update.value))) {
    return wrong('id');
  }
  const delivered = await call.otherSide.deliver({
    found: { exchange, version },
    receiver: receiver.value,
    subject: subject.value,
    purpose,
    resource: delivery.interaction === 'transaction' ? bundleOf(resources.value) : only,
    ...(update?.ok === true ? { update: update.value } : {}),
    attestation: call.attestation,
  });
  const record = call.records.find(({ tenant }) => tenant.repository.model.version === version.fhir);
  if (!delivered.ok || fields.value.keep !== true || record === undefined) {
    return delivered;
  }
  const kept = await writeResources(call, record, resources.value);
  return kept.ok ? delivered : kept;
}

/** The one that is named; otherwise the first with this delivery in a FHIR version in which this organisation keeps a record. */
function versionFor(
  { records }: OwnCall,
  exchange: Exchange | undefined,
  delivery: string,
  named: string | undefined,
): ExchangeVersion | undefined {
  const carrying = (exchange?.versions ?? []).filter(
    ({ id, deliveries = [] }) => (named ?? id) === id && deliveries.some((one) => one.id === delivery),
  );
  const own = carrying.find(({ fhir }) => records.some(({ tenant }) => tenant.repository.model.version === fhir));
  return own ?? carrying[0];
}

function bundleOf(resources: readonly object[]): object {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => ({
      resource,
      request: { method: 'POST', url: (resource as { readonly resourceType: string }).resourceType },
    })),
  };
}
