/** One record wherever it stands: joined by its business identifier, also when another source republishes it (L1). */
import { textAt, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { sortedBy } from './canonical.ts';
import type { Instance } from './instances.ts';
import { conceptKey } from './keys.ts';
import { joinByKeys } from './union.ts';

export interface MergeRecord {
  /** Instances that stand; withdrawn ones are apart. */
  readonly standing: readonly Instance[];
  /** Withdrawn by their own source; nobody else's copy goes with them. */
  readonly withdrawn: readonly Instance[];
}

/** Identifiers of people and organisations say who, not which record. */
const notOfRecords = /NamingSystem\/(bsn|ura|agb|agb-z|uzi|uzi-nr-pers|uzovi|big|kvk)$/;

export function recordsOf(instances: readonly Instance[]): readonly MergeRecord[] {
  return joinByKeys(instances, (instance) => businessKeys(instance.current)).map((joined) => {
    const sorted = joined.length === 1 ? joined : sortedBy(joined, (instance) => instance.name);
    return {
      standing: sorted.filter((instance) => !instance.current.enteredInError),
      withdrawn: sorted.filter((instance) => instance.current.enteredInError),
    };
  });
}

/** An identifier joins only records of one zib about one concept: an order number is shared by all tests of the order. */
function businessKeys(view: ZibView): readonly string[] {
  return valuesAt(view.original.resource, 'identifier')
    .map((identifier) => ({ system: textAt(identifier, 'system'), value: textAt(identifier, 'value') }))
    .filter(({ system, value }) => system !== undefined && value !== undefined && !notOfRecords.test(system))
    .map(({ system, value }) => `${view.zib} ${system}|${value} ${conceptKey(view) ?? ''}`);
}
