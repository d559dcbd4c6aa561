/** `_include` and `_revinclude`: what the matches point at and what points at them, within the tenant; nothing is fetched elsewhere. */
import type { Include, Search, SearchParameter } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { storeLimits, storeSizes } from '../../../limits.ts';
import { findByIds, type Session } from '../rows.ts';
import { allowMatches } from './allow-matches.ts';
import { addressOf, type Match, type MatchOptions, matchOf } from './match.ts';
import { localTargets, pointingAt } from './pointing-at.ts';

/** Each resource once, and no match among them. A circle of references ends, because nothing is included twice. */
export async function includeFor(
  session: Session,
  search: Pick<Search, 'include' | 'revinclude'>,
  matches: readonly Match[],
  options: MatchOptions,
): Promise<Result<readonly Match[]>> {
  if (search.include.length === 0 && search.revinclude.length === 0) {
    return ok([]);
  }
  const { sizes = storeSizes } = session;
  const seen = new Set(matches.map(addressOf));
  const included: Match[] = [];
  let length = 0;
  let round: readonly Match[] = matches;
  for (let number = 0; round.length > 0 && number < storeLimits.includeRounds; number += 1) {
    const applies = (include: Include) => number === 0 || include.iterate;
    const found = await findRound(session, search, round, applies, options);
    if (!found.ok) {
      return found;
    }
    const fresh = new Map(found.value.map((match) => [addressOf(match), match]));
    round = await allowMatches(
      session,
      [...fresh.values()].filter((match) => !seen.has(addressOf(match))),
      options.subjects,
    );
    for (const match of round) {
      seen.add(addressOf(match));
      included.push(match);
      length += match.body.length;
    }
    if (included.length > storeLimits.included) {
      return err(fault('STO-INCLUDE-WIDE', { max: storeLimits.included }, '_include'));
    }
    if (length > sizes.included) {
      return err(fault('STO-INCLUDE-BYTES', { max: sizes.included }, '_include'));
    }
  }
  return ok(included);
}

async function findRound(
  session: Session,
  search: Pick<Search, 'include' | 'revinclude'>,
  from: readonly Match[],
  applies: (include: Include) => boolean,
  options: MatchOptions,
): Promise<Result<readonly Match[]>> {
  const found = [...(await pointedAt(session, search.include.filter(applies), from))];
  for (const include of search.revinclude.filter(applies)) {
    const wanted = from.filter(({ type }) => include.target === undefined || type === include.target);
    const pointing = await pointingAt(session, include.source, parametersOf(session, include), wanted, options);
    if (!pointing.ok) {
      return pointing;
    }
    found.push(...pointing.value);
  }
  return ok(found);
}

async function pointedAt(
  session: Session,
  includes: readonly Include[],
  from: readonly Match[],
): Promise<readonly Match[]> {
  const addresses = new Set<string>();
  for (const include of includes) {
    const parameters = parametersOf(session, include);
    for (const match of from.filter(({ type }) => type === include.source)) {
      for (const target of localTargets(match, parameters)) {
        if (include.target === undefined || target.startsWith(`${include.target}/`)) {
          addresses.add(target);
        }
      }
    }
  }
  return addresses.size === 0 ? [] : (await findByIds(session, [...addresses])).map(matchOf);
}

function parametersOf({ model }: Session, { source, code }: Include): readonly SearchParameter[] {
  return code === '*'
    ? model.searchParameters.of(source).filter(({ type }) => type === 'reference')
    : [model.searchParameters.find(source, code) ?? []].flat();
}
