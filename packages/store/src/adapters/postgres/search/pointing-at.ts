/** What points at some resources, for `_revinclude` and `_has`: by index where the type has one, otherwise of the same persons. */
import { canHaveSubject, referencesOf, type SearchParameter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { hashKey } from '../../../hash-key.ts';
import { storeLimits } from '../../../limits.ts';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import { isIndexed } from '../index-rows.ts';
import { findByIndex, findByPerson, findByType, type ResourceRow, type Session } from '../rows.ts';
import { addressOf, type Match, type MatchOptions, matchOf } from './match.ts';

/**
 * Resources of `type` with a reference to one of `targets` in any of these parameters. What is about a person is looked
 * for among what is about the same persons. Faults: STO-NOT-INDEXED, STO-INCLUDE-WIDE.
 */
export async function pointingAt(
  session: Session,
  type: string,
  parameters: readonly SearchParameter[],
  targets: readonly Match[],
  options: MatchOptions,
): Promise<Result<readonly Match[]>> {
  if (targets.length === 0 || parameters.length === 0) {
    return ok([]);
  }
  const rows = await rowsThatMay(session, type, parameters, targets, options);
  if (!rows.ok) {
    return rows;
  }
  const addresses = new Set(targets.map(addressOf));
  const pointing = new Map<string, Match>();
  for (const match of rows.value.map(matchOf)) {
    if (localTargets(match, parameters).some((target) => addresses.has(target))) {
      pointing.set(match.id, match);
    }
  }
  return ok([...pointing.values()]);
}

/** Addresses (`Type/id`) of resources here that a resource points at. */
export function localTargets({ resource }: Match, parameters: readonly SearchParameter[]): readonly string[] {
  return parameters
    .flatMap((parameter) => parameter.routes.flatMap((route) => route.values(resource)))
    .flatMap(referencesOf)
    .flatMap(({ type, id, address }) => (type !== undefined && address === `${type}/${id}` ? [address] : []));
}

async function rowsThatMay(
  session: Session,
  type: string,
  parameters: readonly SearchParameter[],
  targets: readonly Match[],
  { subjects, guarded }: MatchOptions,
): Promise<Result<readonly ResourceRow[]>> {
  if (canHaveSubject(type, session.model) && subjects !== undefined) {
    return ok(await findByPerson(session, { subjects, type }));
  }
  if (parameters.every((parameter) => isIndexed(parameter, session.model))) {
    return byIndex(session, type, parameters, targets);
  }
  const persons = targets.map(({ resource }) => subjectKeyOf(resource, session.model));
  if (canHaveSubject(type, session.model) && !persons.includes(nobody)) {
    return ok(await findByPerson(session, { subjects: persons, type }));
  }
  return guarded === true ? err(fault('STO-NOT-INDEXED', {}, type)) : allOfType(session, type);
}

async function byIndex(
  session: Session,
  type: string,
  parameters: readonly SearchParameter[],
  targets: readonly Match[],
): Promise<Result<readonly ResourceRow[]>> {
  const hashes = targets.map((target) => hashKey(`r${addressOf(target)}`));
  const most = storeLimits.included + 1;
  const found = await Promise.all(
    parameters.map(({ code }) => findByIndex(session, { type, param: code, hashes }, '', most)),
  );
  return found.some((rows) => rows.length >= most)
    ? err(fault('STO-INCLUDE-WIDE', { max: storeLimits.included }, type))
    : ok(found.flat());
}

async function allOfType(session: Session, type: string): Promise<Result<readonly ResourceRow[]>> {
  const rows = await findByType(session, type, '', storeLimits.sorted + 1);
  return rows.length > storeLimits.sorted ? err(fault('STO-SCAN-WIDE', { max: storeLimits.sorted }, type)) : ok(rows);
}
