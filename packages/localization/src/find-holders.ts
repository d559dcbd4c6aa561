import type { DataCategory } from '@stelsel/exchanges';
import {
  type Actor,
  type AppendLog,
  err,
  type LogEvent,
  ok,
  outcomeOfFault,
  type Pseudonym,
  type Result,
} from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { Holder, Registration } from './holding.ts';
import { localizationLimits } from './limits.ts';
import type { ConsentGate, OpenToken, Registry } from './ports.ts';

export interface FindDeps {
  readonly registry: Registry;
  readonly openToken: OpenToken;
  readonly consentGate: ConsentGate;
  readonly log: AppendLog;
}

export interface FindRequest {
  readonly asker: Actor;
  readonly token: string;
  readonly consentToken?: string;
  readonly categories: readonly DataCategory[];
}

type Found = readonly (Registration & { readonly holderType: string })[];

/**
 * Who holds what about a person, as far as the person lets this asker know. A holder without consent is left out before
 * the answer exists, so to the asker it is the same as a holder that has nothing; the log says which were left out.
 */
export async function findHolders(deps: FindDeps, request: FindRequest): Promise<Result<readonly Registration[]>> {
  const consentToken = request.asker.purpose === 'PATRQT' ? undefined : request.consentToken;
  if (consentToken === undefined && request.asker.purpose !== 'PATRQT') {
    return logged(deps, request, err(fault('LOC-CONSENT-SUBJECT', {}, 'consent-subject')));
  }
  const pseudonyms = await deps.openToken(request.token, request.asker);
  if (!pseudonyms.ok) {
    return logged(deps, request, pseudonyms);
  }
  const subject = pseudonyms.value[0];
  const max = localizationLimits.holders * request.categories.length;
  const found = await deps.registry.find(pseudonyms.value, request.categories, max + 1);
  if (!found.ok) {
    return logged(deps, request, found, subject);
  }
  const holders = holdersOf(found.value);
  if (holders.length > localizationLimits.holders || found.value.length > max) {
    return logged(deps, request, err(fault('LOC-TOO-MANY', { max: localizationLimits.holders })), subject);
  }
  const shown =
    consentToken === undefined ? ok(found.value) : await keepPermitted(deps, request.asker, consentToken, found.value);
  return logged(deps, request, shown, subject, found.value);
}

/** Own registrations need no consent; whatever the gate answers, it can only take away. */
async function keepPermitted(deps: FindDeps, asker: Actor, consentToken: string, found: Found): Promise<Result<Found>> {
  const own = asker.organization.ura;
  const others = holdersOf(found.filter(({ ura }) => ura !== own));
  const permitted = await deps.consentGate({ consentToken, asker, holders: others });
  if (!permitted.ok) {
    const { kind, code } = permitted.fault;
    return kind === 'incorrect' || kind === 'forbidden'
      ? permitted
      : err(fault('LOC-CONSENT-REGISTER', { cause: code }));
  }
  const may = new Set(permitted.value.flatMap(({ ura, categories }) => categories.map((code) => `${ura} ${code}`)));
  return ok(found.filter(({ ura, category }) => ura === own || may.has(`${ura} ${category}`)));
}

function holdersOf(found: Found): readonly Holder[] {
  const groups = Map.groupBy(found, ({ ura }) => ura);
  return [...groups].map(([ura, rows]) => ({
    ura,
    type: rows[0]?.holderType ?? '',
    categories: [...new Set(rows.map(({ category }) => category))],
  }));
}

/** The answer leaves only after the log has it: asker, categories, count, and for the person which holders were left out. */
async function logged(
  deps: FindDeps,
  { asker, categories }: FindRequest,
  result: Result<Found>,
  subject?: Pseudonym,
  found: Found = [],
): Promise<Result<readonly Registration[]>> {
  const shown = result.ok ? result.value : [];
  const withheld = result.ok ? found.filter((row) => !shown.includes(row)) : [];
  const event: LogEvent = {
    act: 'localize',
    actor: asker,
    outcome: outcomeOf(result, withheld.length),
    ...(subject === undefined ? {} : { subject: { pseudonym: subject } }),
    query: `code=${categories.join(',')} count=${shown.length}`,
    ...groundOf(result, withheld),
  };
  const receipt = await deps.log(event);
  if (!receipt.ok) {
    return receipt;
  }
  return result.ok ? ok(onePerHolderAndCategory(shown)) : result;
}

function outcomeOf(result: Result<Found>, withheld: number): LogEvent['outcome'] {
  if (result.ok) {
    return result.value.length > 0 ? 'answered' : withheld > 0 ? 'withheld-consent' : 'holds-nothing';
  }
  return result.fault.code === 'LOC-CONSENT-REGISTER' ? 'failed-consent-register' : outcomeOfFault(result.fault);
}

function groundOf(result: Result<Found>, withheld: Found): { readonly ground?: string } {
  if (!result.ok) {
    return { ground: result.fault.code };
  }
  return withheld.length === 0
    ? {}
    : { ground: `without consent: ${withheld.map(({ ura, category }) => `${ura} ${category}`).join(', ')}` };
}

/** Several sources of one holder, or registrations under two keys, are one holding to the asker. */
function onePerHolderAndCategory(found: Found): readonly Registration[] {
  const first = new Map(found.map((row) => [`${row.ura} ${row.category}`, row] as const).reverse());
  return [...first.values()]
    .map(({ holderType: _, ...registration }) => registration)
    .sort((one, other) => `${one.ura} ${one.category}`.localeCompare(`${other.ura} ${other.category}`));
}
