/** Chains and `_has` of a few resources, followed from these: the cost is that of the resources, not of the whole store. */
import { compileSearch, type Search, type SearchFilter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits } from '../../../limits.ts';
import { findByIds, type Session } from '../rows.ts';
import { allowMatches } from './allow-matches.ts';
import type { Linked } from './choose-source.ts';
import { addressOf, type Match, type MatchOptions, matchOf } from './match.ts';
import { localTargets, pointingAt } from './pointing-at.ts';

export function isLinked({ chain, has }: SearchFilter): boolean {
  return chain !== undefined || has !== undefined;
}

const nothing: Linked = new Map();

/**
 * Keeps what passes all filters, those with chains and `_has` included.
 * Faults: STO-CHAIN-WIDE, and those of `pointingAt`.
 *
 * @param linked where filters lead that were looked up already
 */
export async function keepMatching(
  session: Session,
  matches: readonly Match[],
  filters: Search['filters'],
  options: MatchOptions,
  linked: Linked = nothing,
): Promise<Result<readonly Match[]>> {
  const plain = filters.filter((filter) => !isLinked(filter));
  const passesPlain = compileSearch({ filters: plain }, options);
  let kept = plain.length === 0 ? matches : matches.filter(({ resource }) => passesPlain(resource));
  for (const filter of filters.filter(isLinked)) {
    if (kept.length === 0) {
      return ok(kept);
    }
    const reached = await reach(session, kept, filter, options, linked);
    if (!reached.ok) {
      return reached;
    }
    const passes = compileSearch({ filters: [filter] }, { ...options, chained: () => reached.value });
    kept = kept.filter(({ resource }) => passes(resource));
  }
  return ok(kept);
}

async function reach(
  session: Session,
  matches: readonly Match[],
  filter: SearchFilter,
  options: MatchOptions,
  linked: Linked,
): Promise<Result<ReadonlySet<string>>> {
  const known = linked.get(filter);
  if (known !== undefined) {
    return ok(known);
  }
  return filter.has === undefined
    ? followChain(session, matches, filter, options)
    : followHas(session, matches, filter.has, options);
}

/** The addresses among what these resources point at that pass the rest of the chain. */
async function followChain(
  session: Session,
  matches: readonly Match[],
  filter: SearchFilter,
  options: MatchOptions,
): Promise<Result<ReadonlySet<string>>> {
  const links = filter.chain ?? [];
  const types = new Set(links.map(({ type }) => type));
  const addresses = new Set(
    matches
      .flatMap((match) => localTargets(match, [filter.parameter]))
      .filter((address) => types.has(address.slice(0, address.indexOf('/')))),
  );
  if (addresses.size > storeLimits.chained) {
    const { code } = filter.parameter;
    return err(fault('STO-CHAIN-WIDE', { name: code, max: storeLimits.chained }, code));
  }
  const rows = addresses.size === 0 ? [] : await findByIds(session, [...addresses]);
  const targets = await allowMatches(session, rows.map(matchOf), options.subjects);
  const reached = new Set<string>();
  for (const link of links) {
    const ofType = targets.filter(({ type }) => type === link.type);
    const kept = await keepMatching(session, ofType, [link.filter], options);
    if (!kept.ok) {
      return kept;
    }
    for (const match of kept.value) {
      reached.add(addressOf(match));
    }
  }
  return ok(reached);
}

/** The addresses of those resources that something which passes the filter points at. */
async function followHas(
  session: Session,
  matches: readonly Match[],
  { type, reference, filter }: NonNullable<SearchFilter['has']>,
  options: MatchOptions,
): Promise<Result<ReadonlySet<string>>> {
  const pointing = await pointingAt(session, type, [reference], matches, options);
  if (!pointing.ok) {
    return pointing;
  }
  const allowed = await allowMatches(session, pointing.value, options.subjects);
  const kept = await keepMatching(session, allowed, [filter], options);
  return kept.ok ? ok(new Set(kept.value.flatMap((match) => localTargets(match, [reference])))) : kept;
}
