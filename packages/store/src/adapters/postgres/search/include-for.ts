/** `_include` and `_revinclude`: what the matches point at and what points at them, within the tenant; nothing is fetched elsewhere. */
import {
  canHaveSubject,
  type Include,
  type Resource,
  referencesOf,
  type Search,
  type SearchParameter,
} from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { hashKey } from '../../../hash-key.ts';
import { storeLimits } from '../../../limits.ts';
import { nobody, subjectKeyOf } from '../../../subject-key.ts';
import { isIndexed } from '../index-rows.ts';
import { findByIds, findByIndex, findByPerson, type ResourceRow, type Session } from '../rows.ts';
import type { Match, MatchOptions } from './find-matches.ts';

export async function includeFor(
  session: Session,
  search: Pick<Search, 'include' | 'revinclude'>,
  matches: readonly Match[],
  options: MatchOptions,
): Promise<Result<readonly Match[]>> {
  const seen = new Set(matches.map(addressOf));
  const included: Match[] = [];
  let round: readonly Match[] = matches;
  for (let number = 0; number < storeLimits.includeRounds && round.length > 0; number += 1) {
    const applies = (include: Include) => number === 0 || include.iterate;
    const rows = [
      ...(await pointedAt(session, search.include.filter(applies), round)),
      ...(await pointingAt(session, search.revinclude.filter(applies), round)),
    ];
    const fresh: Match[] = [];
    for (const match of rows) {
      if (!seen.has(addressOf(match)) && isAllowed(session, match.resource, options)) {
        seen.add(addressOf(match));
        fresh.push(match);
      }
    }
    included.push(...fresh);
    if (included.length > storeLimits.included) {
      return err(fault('STO-INCLUDE-WIDE', { max: storeLimits.included }, '_include'));
    }
    round = fresh;
  }
  return ok(included);
}

async function pointedAt(
  session: Session,
  includes: readonly Include[],
  from: readonly Match[],
): Promise<readonly Match[]> {
  const addresses = new Set<string>();
  for (const include of includes) {
    for (const { resource } of from.filter(({ type }) => type === include.source)) {
      for (const target of targetsOf(resource, parametersOf(session, include))) {
        if (include.target === undefined || target.startsWith(`${include.target}/`)) {
          addresses.add(target);
        }
      }
    }
  }
  return addresses.size === 0 ? [] : (await findByIds(session, [...addresses])).map(parsed);
}

async function pointingAt(
  session: Session,
  includes: readonly Include[],
  at: readonly Match[],
): Promise<readonly Match[]> {
  const found: Match[] = [];
  for (const include of includes) {
    const wanted = at.filter(({ type }) => include.target === undefined || type === include.target);
    const addresses = new Set(wanted.map(addressOf));
    const parameters = parametersOf(session, include);
    const rows = addresses.size === 0 ? [] : await candidates(session, include, parameters, wanted);
    found.push(
      ...rows
        .map(parsed)
        .filter(({ resource }) => targetsOf(resource, parameters).some((target) => addresses.has(target))),
    );
  }
  return found;
}

/** By index where the type has one, otherwise among what is about the same persons. */
async function candidates(
  session: Session,
  { source }: Include,
  parameters: readonly SearchParameter[],
  at: readonly Match[],
): Promise<readonly ResourceRow[]> {
  const hashes = at.map((match) => hashKey(`r${addressOf(match)}`));
  const byIndex = await Promise.all(
    parameters
      .filter((parameter) => isIndexed(parameter, session.model))
      .map(({ code }) => findByIndex(session, { type: source, param: code, hashes }, '', storeLimits.included + 1)),
  );
  const subjects = [...new Set(at.map(({ resource }) => subjectKeyOf(resource, session.model)))].filter(
    (subject) => subject !== nobody,
  );
  const byPerson =
    canHaveSubject(source, session.model) && subjects.length > 0 ? await findByPerson(session, subjects, source) : [];
  return [...byIndex.flat(), ...byPerson];
}

function parametersOf({ model }: Session, { source, code }: Include): readonly SearchParameter[] {
  return code === '*'
    ? model.searchParameters.of(source).filter(({ type }) => type === 'reference')
    : [model.searchParameters.find(source, code) ?? []].flat();
}

function targetsOf(resource: Resource, parameters: readonly SearchParameter[]): readonly string[] {
  return parameters
    .flatMap((parameter) => parameter.routes.flatMap((route) => route.values(resource)))
    .flatMap(referencesOf)
    .flatMap(({ type, id, address }) => (type !== undefined && address === `${type}/${id}` ? [address] : []));
}

function isAllowed({ model }: Session, resource: Resource, { subjects }: MatchOptions): boolean {
  const key = subjectKeyOf(resource, model);
  return subjects === undefined || key === nobody || subjects.includes(key);
}

function addressOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

function parsed(row: ResourceRow): Match {
  return { ...row, resource: JSON.parse(row.body) as Resource };
}
