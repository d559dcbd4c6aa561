import {
  type DeliveryMatch,
  type Exchange,
  type ExchangeVersion,
  findDelivery,
  type Members,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { err, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** The delivery of an exchange version that a write is: of a Bundle every entry must belong to it. Faults as `findDelivery`. */
export function deliveryIn(
  exchange: Exchange,
  version: ExchangeVersion,
  { method, resource }: { readonly method: string; readonly resource: Resource },
): Result<DeliveryMatch> {
  const inTransaction = resource.resourceType === 'Bundle';
  const found = (inTransaction ? entriesOf(resource) : [resource]).map(({ resourceType, meta, ...elements }) =>
    findDelivery([{ ...exchange, versions: [version] }], version.fhir, {
      interaction: method === 'PUT' ? 'update' : 'create',
      inTransaction,
      type: resourceType,
      profiles: meta?.profile ?? [],
      elements: elements as Members,
    }),
  );
  return found.find((one) => !one.ok) ?? found[0] ?? err(fault('CER-OTHER-REQUEST'));
}

function entriesOf(bundle: Resource): readonly Resource[] {
  const { entry } = bundle as unknown as { readonly entry?: readonly { readonly resource?: Resource }[] };
  return (entry ?? []).flatMap((one) => one.resource ?? []);
}
