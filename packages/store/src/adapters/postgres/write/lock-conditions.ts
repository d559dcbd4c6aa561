/** The first statement of every write: whose rows these are, and the locks that its conditions need. */
import { namingSystem } from '@stelsel/kernel';
import { hashKey } from '../../../hash-key.ts';
import type { Session } from '../rows.ts';
import { resourceOf, typeOf, type WriteOperation } from './operation.ts';

interface Lock {
  readonly key: string;
  /** Whether nobody else may have it, or only nobody who wants it alone. */
  readonly alone: boolean;
}

/**
 * Takes the locks in the order of their keys and keeps them until commit: of several writers whose conditions could match
 * what another one makes, one searches and writes, and then the next one finds what the first one made.
 *
 * A condition on an identifier locks that identifier and those of the resource it may create; any other condition locks
 * its whole type. So two conditions that mean the same in other words wait for each other as well.
 */
export async function lockConditions({ tenant, sql }: Session, operations: readonly WriteOperation[]): Promise<void> {
  const locks = new Map<bigint, boolean>();
  for (const { key, alone } of operations.flatMap(locksOf)) {
    const hash = BigInt(hashKey(JSON.stringify([tenant, key])));
    locks.set(hash, alone || locks.get(hash) === true);
  }
  const ordered = [...locks].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  await sql.query(
    `select set_config('stelsel.tenant', $1, true), (
       select count(case when alone then pg_advisory_xact_lock(key)::text else pg_advisory_xact_lock_shared(key)::text end)
       from unnest($2::bigint[], $3::boolean[]) l (key, alone))`,
    [tenant, ordered.map(([key]) => String(key)), ordered.map(([, alone]) => alone)],
    'store-begin',
  );
}

const oneIdentifier = /^[^,|\\]+\|[^,|\\]+$/;

function locksOf(operation: WriteOperation): readonly Lock[] {
  const { condition } = operation;
  if (condition === undefined) {
    return [];
  }
  const type = typeOf(operation);
  const named = condition.flatMap(([name, value]) =>
    name === 'identifier' && oneIdentifier.test(value) ? [value] : [],
  );
  if (named.length === 0) {
    return [{ key: type, alone: true }];
  }
  const identifiers = new Set([...named, ...identifiersOf(operation)].map(comparable));
  return [
    { key: type, alone: false },
    ...[...identifiers].map((identifier) => ({ key: `${type} ${identifier}`, alone: true })),
  ];
}

function identifiersOf(operation: WriteOperation): readonly string[] {
  const identifier = resourceOf(operation)?.identifier ?? [];
  const all = (Array.isArray(identifier) ? identifier : [identifier]) as readonly Record<string, unknown>[];
  return all.flatMap(({ system, value }) =>
    typeof value === 'string' ? [`${typeof system === 'string' ? system : ''}|${value}`] : [],
  );
}

/** As a search compares: without case, a BSN with its leading zeros. */
function comparable(identifier: string): string {
  const bsn = `${namingSystem.bsn}|`;
  const text = identifier.trim();
  return text.startsWith(bsn) ? `${bsn}${text.slice(bsn.length).padStart(9, '0')}` : text.toLowerCase();
}
